import Aura from '@primeuix/themes/aura';
import Checkbox from 'primevue/checkbox';
import PrimeVue from 'primevue/config';
import DatePicker from 'primevue/datepicker';
import FloatLabel from 'primevue/floatlabel';
import InputMask from 'primevue/inputmask';
import InputText from 'primevue/inputtext';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import { createApp, reactive } from 'vue';

const iso = (date) =>
  date
    ? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
    : '';
const v = reactive({
  title: null,
  surname: '',
  given: '',
  chinese: '',
  sex: null,
  dob: null,
  issue: null,
  first: null,
  hkid: '',
  permanent: null,
  email: '',
  nationality: null,
  district: null,
  consent: false,
});
createApp({
  components: { InputText, Select, DatePicker, RadioButton, SelectButton, Checkbox, InputMask, FloatLabel },
  setup: () => ({
    v,
    titles: [
      { n: 'Mr 先生', c: 1 },
      { n: 'Mrs 太太', c: 2 },
      { n: 'Ms 女士', c: 3 },
    ],
  }),
  template: `<form>
   <div><label for="title">Title 稱謂</label><Select v-model="v.title" :options="titles" optionLabel="n" optionValue="c" inputId="title" labelId="title" placeholder="Select 請選擇" /></div>
   <FloatLabel><InputText id="surname" v-model="v.surname" /><label for="surname">Surname 姓氏</label></FloatLabel>
   <FloatLabel><InputText id="given" v-model="v.given" /><label for="given">Given names 名字</label></FloatLabel>
   <FloatLabel><InputText id="chinese" v-model="v.chinese" /><label for="chinese">Chinese name 中文姓名</label></FloatLabel>
   <div>Sex 性別 <RadioButton v-model="v.sex" inputId="m" name="sex" value="M" /><label for="m">Male 男</label> <RadioButton v-model="v.sex" inputId="f" name="sex" value="F" /><label for="f">Female 女</label></div>
   <FloatLabel><DatePicker v-model="v.dob" inputId="dob" showIcon dateFormat="dd/mm/yy" /><label for="dob">Date of birth (dd/mm/yyyy)</label></FloatLabel>
   <div><label for="issue">Date of issue 簽發日期</label><DatePicker v-model="v.issue" inputId="issue" :manualInput="false" dateFormat="dd M yy" /></div>
   <div><label for="first">Date of first registration 首次登記</label><DatePicker v-model="v.first" inputId="first" view="month" dateFormat="mm/yy" /></div>
   <div><label for="hkid">HKID no. 身份證號碼</label><InputMask id="hkid" v-model="v.hkid" mask="a999999(*)" placeholder="A123456(7)" /></div>
   <div><label>Hong Kong permanent resident 永久性居民</label><SelectButton v-model="v.permanent" :options="['Yes', 'No']" /></div>
   <div><label for="email">Email</label><InputText id="email" v-model="v.email" /></div>
   <div><label for="nat">Nationality</label><Select v-model="v.nationality" inputId="nat" labelId="nat" filter :options="['Chinese', 'British']" /></div>
   <div><label for="dis">District</label><Select v-model="v.district" labelId="dis" :options="['Central', 'Sha Tin']" /></div>
   <div><Checkbox v-model="v.consent" binary inputId="ok" /><label for="ok">I agree</label></div></form>`,
})
  .use(PrimeVue, { theme: { preset: Aura } })
  .mount('#root');
window.formState = () => ({ ...v, dob: iso(v.dob), issue: iso(v.issue), first: iso(v.first) });
