import { VueDatePicker } from '@vuepic/vue-datepicker';
import '@vuepic/vue-datepicker/dist/main.css';
import { createApp, reactive } from 'vue';

const values = reactive({ english: '', hkid: '', birth: null, issue: null, first: null, visit: null });
createApp({
  components: { VueDatePicker },
  setup: () => ({ values }),
  template: `<form><h2>Applicant</h2>
    <p><label for="english">Name in English</label><input id="english" v-model="values.english"></p>
    <p><label for="hkid">HKID no.</label><input id="hkid" v-model="values.hkid"></p>
    <p><label for="dp-input-birth">Date of birth</label><VueDatePicker uid="birth" v-model="values.birth" :time-config="{ enableTimePicker: false }" model-type="yyyy-MM-dd" auto-apply /></p>
    <p><label for="dp-input-issue">Date of issue of HKID</label><VueDatePicker uid="issue" v-model="values.issue" :time-config="{ enableTimePicker: false }" model-type="yyyy-MM-dd" /></p>
    <p><label for="dp-input-first">Date of first registration</label><VueDatePicker uid="first" v-model="values.first" month-picker model-type="yyyy-MM" /></p>
    <p><label for="dp-input-visit">Preferred date of visit</label><VueDatePicker uid="visit" v-model="values.visit" :time-config="{ enableTimePicker: false }" model-type="yyyy-MM-dd" auto-apply /></p>
  </form>`,
}).mount('#root');
window.formState = () => ({ ...values });
