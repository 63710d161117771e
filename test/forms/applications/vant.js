import {
  Calendar,
  CellGroup,
  Checkbox,
  DatePicker,
  Field,
  Form,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Switch,
} from 'vant';
import { createApp, reactive } from 'vue';
import 'vant/lib/index.css';

const v = reactive({
  surname: '',
  given: '',
  chinese: '',
  sex: '',
  dob: '',
  first: '',
  title: '',
  hkid: '',
  permanent: '',
  email: '',
  district: '',
  consent: false,
});
const show = reactive({ dob: false, first: false, title: false, district: false });
createApp({
  setup: () => ({
    v,
    show,
    min: new Date(1920, 0, 1),
    max: new Date(2026, 11, 31),
    titles: ['先生', '女士', '小姐'].map((x) => ({ text: x, value: x })),
    districts: ['中西區', '沙田'].map((x) => ({ text: x, value: x })),
  }),
  template: `<van-form><van-cell-group inset>
   <van-field v-model="v.title" is-link readonly label="稱謂" placeholder="請選擇" @click="show.title = true" />
   <van-popup v-model:show="show.title" position="bottom"><van-picker :columns="titles" @confirm="({selectedOptions}) => { v.title = selectedOptions[0].text; show.title = false }" @cancel="show.title = false" /></van-popup>
   <van-field v-model="v.surname" label="英文姓" /><van-field v-model="v.given" label="英文名" /><van-field v-model="v.chinese" label="中文姓名" placeholder="請輸入中文姓名" />
   <van-field label="性別"><template #input><van-radio-group v-model="v.sex" direction="horizontal"><van-radio name="M">男</van-radio><van-radio name="F">女</van-radio></van-radio-group></template></van-field>
   <van-field v-model="v.dob" is-link readonly label="出生日期" placeholder="點擊選擇日期" @click="show.dob = true" />
   <van-popup v-model:show="show.dob" position="bottom"><van-date-picker :min-date="min" :max-date="max" @confirm="({selectedValues}) => { v.dob = selectedValues.join('-'); show.dob = false }" @cancel="show.dob = false" /></van-popup>
   <van-field v-model="v.first" is-link readonly label="首次登記日期" placeholder="點擊選擇年月" @click="show.first = true" />
   <van-popup v-model:show="show.first" position="bottom"><van-date-picker :columns-type="['year', 'month']" :min-date="min" :max-date="max" @confirm="({selectedValues}) => { v.first = selectedValues.join('-'); show.first = false }" @cancel="show.first = false" /></van-popup>
   <van-field v-model="v.hkid" label="身份證號碼" placeholder="例如 A123456(7)" />
   <van-field name="permanent" label="香港永久性居民"><template #input><van-radio-group v-model="v.permanent"><van-radio name="Y">是</van-radio><van-radio name="N">否</van-radio></van-radio-group></template></van-field>
   <van-field v-model="v.email" label="電郵" />
   <van-field v-model="v.district" is-link readonly label="地區" placeholder="請選擇" @click="show.district = true" />
   <van-popup v-model:show="show.district" position="bottom"><van-picker :columns="districts" @confirm="({selectedOptions}) => { v.district = selectedOptions[0].text; show.district = false }" /></van-popup>
   <van-checkbox v-model="v.consent">本人同意</van-checkbox></van-cell-group></van-form>`,
})
  .use(Form)
  .use(Field)
  .use(CellGroup)
  .use(RadioGroup)
  .use(Radio)
  .use(Popup)
  .use(DatePicker)
  .use(Picker)
  .use(Calendar)
  .use(Checkbox)
  .use(Switch)
  .mount('#root');
window.formState = () => ({ ...v });
