import type { FormCase } from '../form-case.ts';

/** A page that numbers its boxes anew when a choice brings more of them: the old ids then belong to other questions. */
export const form: FormCase = {
  name: 'ids that go over to other boxes',
  html: `<form id="form"></form><script>
    let chosen = false;
    const draw = () => {
      const labels = [...(chosen ? ["Employer's name", 'Home address'] : []), 'Surname', 'Given names', 'HKID No.'];
      form.innerHTML = '<p><label for="sex">Sex</label> <select id="sex"><option value="">Select</option><option>Male</option><option'
        + (chosen ? ' selected' : '') + '>Female</option></select></p>'
        + labels.map((label, index) => '<p><label for="field-' + index + '">' + label + '</label> <input id="field-' + index + '"></p>').join('');
      form.querySelector('#sex').onchange = () => { chosen = true; draw(); };
    };
    draw();
  </script>`,
  expected: { '#sex': 'Female', '#field-2': 'LOK', '#field-3': 'Wing Ching', '#field-4': 'Z683365(5)' },
  forbidden: ['#field-0', '#field-1'],
};
