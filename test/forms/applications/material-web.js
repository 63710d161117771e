import '@material/web/textfield/outlined-text-field.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/switch/switch.js';
import '@material/web/checkbox/checkbox.js';

setTimeout(() => {
  window.formState = () => ({
    title: '',
    surname: '',
    given: '',
    chinese: '',
    sex: '',
    dob: '',
    hkid: '',
    perm: '',
    email: '',
    district: '',
    ok: '',
    ...Object.fromEntries(new FormData(document.querySelector('#f'))),
  });
}, 500);
