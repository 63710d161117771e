import {
  dateZhTW,
  NConfigProvider,
  NDatePicker,
  NForm,
  NFormItem,
  NInput,
  NRadioButton,
  NRadioGroup,
  NSelect,
  zhTW,
} from 'naive-ui';
import { createApp, reactive } from 'vue';

const values = reactive({
  name: '',
  id: '',
  title: null,
  sex: null,
  birth: null,
  first: null,
  issue: null,
  referee: '',
});

createApp({
  components: { NConfigProvider, NDatePicker, NForm, NFormItem, NInput, NRadioButton, NRadioGroup, NSelect },
  setup: () => ({
    values,
    zhTW,
    dateZhTW,
    titles: ['先生', '女士', '博士'].map((label) => ({ label, value: label })),
  }),
  template: `<n-config-provider :locale="zhTW" :date-locale="dateZhTW"><n-form :model="values">
    <n-form-item label="英文姓名"><n-input v-model:value="values.name" placeholder="" /></n-form-item>
    <n-form-item label="香港身份證號碼"><n-input v-model:value="values.id" placeholder="" /></n-form-item>
    <n-form-item label="稱謂"><n-select v-model:value="values.title" :options="titles" placeholder="請選擇" /></n-form-item>
    <n-form-item label="性別"><n-radio-group v-model:value="values.sex"><n-radio-button value="m">男</n-radio-button><n-radio-button value="f">女</n-radio-button></n-radio-group></n-form-item>
    <n-form-item label="出生日期"><n-date-picker v-model:formatted-value="values.birth" value-format="yyyy-MM-dd" type="date" placeholder="" /></n-form-item>
    <n-form-item label="首次登記日期"><n-date-picker v-model:formatted-value="values.first" value-format="yyyy-MM" type="month" format="MM/yyyy" placeholder="" /></n-form-item>
    <n-form-item label="簽發日期"><n-date-picker v-model:formatted-value="values.issue" value-format="yyyy-MM-dd" type="date" format="dd/MM/yyyy" placeholder="" /></n-form-item>
    <n-form-item label="推薦人姓名"><n-input v-model:value="values.referee" placeholder="" /></n-form-item>
  </n-form></n-config-provider>`,
}).mount('#root');

window.formState = () => ({ ...values });
