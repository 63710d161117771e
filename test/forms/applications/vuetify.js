import { createApp, reactive } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import 'vuetify/styles';

const values = reactive({
  name: '',
  id: '',
  title: null,
  gender: null,
  day: null,
  month: null,
  year: null,
  phone: '',
});

createApp({
  setup: () => ({
    values,
    days: Array.from({ length: 31 }, (_, index) => index + 1),
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    years: Array.from({ length: 100 }, (_, index) => 2026 - index),
  }),
  template: `
    <v-app><v-form>
      <v-text-field v-model="values.name" label="Full name (English)" />
      <v-text-field v-model="values.id" label="HKID No." hint="e.g. A123456(7)" persistent-hint />
      <v-select v-model="values.title" :items="['Mr', 'Ms', 'Dr']" label="Salutation" />
      <v-radio-group v-model="values.gender" label="Gender" inline><v-radio label="Male" value="M" /><v-radio label="Female" value="F" /></v-radio-group>
      <div>Date of birth</div>
      <div class="d-flex">
        <v-select v-model="values.day" :items="days" label="Day" />
        <v-select v-model="values.month" :items="months" label="Month" />
        <v-select v-model="values.year" :items="years" label="Year" />
      </div>
      <v-text-field v-model="values.phone" label="Phone" />
    </v-form></v-app>`,
})
  .use(createVuetify({ components }))
  .mount('#root');

window.formState = () => ({ ...values });
