import Buefy from 'buefy';
import { createApp, reactive } from 'vue';
import 'buefy/dist/css/buefy.css';

const documents = {
  permanent: 'Hong Kong Permanent Identity Card',
  resident: 'Hong Kong Identity Card',
  passport: 'Passport',
};
const values = reactive({
  surname: '',
  given: '',
  sex: null,
  birth: null,
  document: null,
  number: '',
  issued: null,
  contact: '',
  race: null,
});

createApp({
  setup: () => ({ values, documents }),
  template: `
    <section>
      <b-field label="Surname"><b-input v-model="values.surname" /></b-field>
      <b-field label="Given name"><b-input v-model="values.given" /></b-field>
      <b-field label="Gender">
        <b-radio-button v-model="values.sex" native-value="M">Male</b-radio-button>
        <b-radio-button v-model="values.sex" native-value="F">Female</b-radio-button>
      </b-field>
      <b-field label="Date of birth"><b-datepicker v-model="values.birth" editable placeholder="Type or select a date" :years-range="[-90, 0]" /></b-field>
      <b-field label="Identity document">
        <b-dropdown v-model="values.document">
          <template #trigger><b-button>{{ documents[values.document] ?? 'Choose a document' }}</b-button></template>
          <b-dropdown-item v-for="(text, value) in documents" :key="value" :value="value">{{ text }}</b-dropdown-item>
        </b-dropdown>
      </b-field>
      <b-field label="Document number"><b-input v-model="values.number" /></b-field>
      <b-field label="Date of issue of the identity card"><b-datepicker v-model="values.issued" placeholder="Click to select" :years-range="[-20, 2]" /></b-field>
      <b-field label="Emergency contact's name"><b-input v-model="values.contact" /></b-field>
      <b-field label="First race on"><b-datepicker v-model="values.race" placeholder="Click to select" /></b-field>
    </section>`,
})
  .use(Buefy, { defaultLocale: 'en-GB' })
  .mount('#root');

const day = (date) => (date ? date.toLocaleDateString('en-GB') : '');
window.formState = () => ({
  ...values,
  birth: day(values.birth),
  issued: day(values.issued),
  race: day(values.race),
});
