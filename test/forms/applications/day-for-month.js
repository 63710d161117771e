import ElementPlus from 'element-plus';
import { createApp, reactive } from 'vue';
import 'element-plus/dist/index.css';

const values = reactive({ name: '', hkid: '', first: '' });

createApp({
  setup: () => ({ values }),
  template: `
    <el-form :model="values" label-width="140px">
      <el-form-item label="中文姓名"><el-input v-model="values.name" /></el-form-item>
      <el-form-item label="香港身份證號碼"><el-input v-model="values.hkid" /></el-form-item>
      <el-form-item label="首次登記日期"><el-date-picker v-model="values.first" type="date" value-format="YYYY-MM-DD" placeholder="選擇日期" /></el-form-item>
    </el-form>`,
})
  .use(ElementPlus)
  .mount('#root');

window.formState = () => ({ ...values });
