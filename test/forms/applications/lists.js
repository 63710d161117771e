import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { createApp, reactive } from 'vue';
import Multiselect from 'vue-multiselect';
import 'vue-multiselect/dist/vue-multiselect.css';

const v = reactive({ document: null, district: null });
createApp({
  components: { Multiselect },
  setup: () => ({ v }),
  template: `<form>
   <p><label for="title">Title</label> <select id="title" class="choices-list"><option value="">Title</option><option value="1">Mr</option><option value="2">Mrs</option><option value="3">Ms</option></select></p>
   <p><label for="sex">Sex</label> <select id="sex" class="choices-list"><option value="">Please choose</option><option value="M">Male</option><option value="F">Female</option></select></p>
   <p><label for="blood">Blood group</label> <select id="blood" class="choices-list"><option value="">Please choose</option><option>A</option><option>B</option></select></p>
   <div><span id="document-label">Type of identity document</span>
     <Multiselect v-model="v.document" aria-labelledby="document-label" :searchable="false" :show-labels="false" placeholder="Select" :options="['Passport', 'Hong Kong identity card', 'Mainland identity card']" /></div>
   <div><span id="district-label">District</span>
     <Multiselect v-model="v.district" aria-labelledby="district-label" :searchable="false" :show-labels="false" placeholder="Select" :options="['Central', 'Sha Tin']" /></div>
   <p><label for="hkid">HKID no.</label> <input id="hkid"></p></form>`,
}).mount('#root');
for (const select of document.querySelectorAll('.choices-list')) new Choices(select, { shouldSort: false });
const value = (id) => document.getElementById(id).value;
window.formState = () => ({
  ...v,
  title: value('title'),
  sex: value('sex'),
  blood: value('blood'),
  hkid: value('hkid'),
});
