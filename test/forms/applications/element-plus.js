import ElementPlus from 'element-plus';
import { createApp, reactive } from 'vue';
import 'element-plus/dist/index.css';

const values = reactive({
  surname: '',
  given: '',
  nameZh: '',
  idType: '',
  hkid: '',
  sex: '',
  dob: '',
  first: '',
  spouseId: '',
});

createApp({
  setup: () => ({ values }),
  template: `
    <el-form :model="values" label-width="140px">
      <el-form-item label="英文姓氏"><el-input v-model="values.surname" /></el-form-item>
      <el-form-item label="英文名字"><el-input v-model="values.given" /></el-form-item>
      <el-form-item label="中文姓名"><el-input v-model="values.nameZh" /></el-form-item>
      <el-form-item label="證件類型"><el-select v-model="values.idType" placeholder="請選擇">
        <el-option label="護照" value="P" /><el-option label="香港身份證" value="H" /></el-select></el-form-item>
      <el-form-item label="證件號碼"><el-input v-model="values.hkid" /></el-form-item>
      <el-form-item label="性別"><el-radio-group v-model="values.sex"><el-radio value="1">男</el-radio><el-radio value="2">女</el-radio></el-radio-group></el-form-item>
      <el-form-item label="出生日期"><el-date-picker v-model="values.dob" type="date" value-format="YYYY-MM-DD" placeholder="選擇日期" /></el-form-item>
      <el-form-item label="首次登記日期"><el-date-picker v-model="values.first" type="month" value-format="YYYY-MM" placeholder="選擇月份" /></el-form-item>
      <el-form-item label="配偶身份證號碼"><el-input v-model="values.spouseId" /></el-form-item>
    </el-form>`,
})
  .use(ElementPlus)
  .mount('#root');

window.formState = () => ({ ...values });
