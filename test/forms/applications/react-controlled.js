import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current = {};

/** Keeps everything in state, capitals for the name, digits only for the date, and no brackets in the number. */
function Onboarding() {
  const [values, setValues] = useState({
    name: '',
    chinese: '',
    id: '',
    dob: '',
    gender: 'M',
    day: '',
    locked: '',
  });
  current = values;
  const set =
    (key, change = (text) => text) =>
    (event) =>
      setValues((old) => ({ ...old, [key]: change(event.target.value) }));
  const card = (value, text) =>
    h(
      'label',
      { key: value, style: { border: '1px solid', padding: 8, position: 'relative' } },
      h('input', {
        type: 'radio',
        name: 'gender',
        value,
        checked: values.gender === value,
        onChange: set('gender'),
        style: { position: 'absolute', opacity: 0, width: 1, height: 1 },
      }),
      text,
    );
  return h(
    'div',
    null,
    h('label', { htmlFor: 'n' }, 'English Name'),
    h('input', { id: 'n', value: values.name, onChange: set('name', (text) => text.toUpperCase()) }),
    h('label', { htmlFor: 'c' }, '中文姓名'),
    h('input', { id: 'c', value: values.chinese, onChange: set('chinese') }),
    h('label', { htmlFor: 'i' }, 'HKID'),
    h('input', { id: 'i', value: values.id, onChange: set('id', (text) => text.replace(/[()]/g, '')) }),
    h('label', { htmlFor: 'd' }, 'Date of birth (DD/MM/YYYY)'),
    h('input', {
      id: 'd',
      value: values.dob,
      inputMode: 'numeric',
      onChange: set('dob', (text) =>
        text
          .replace(/\D/g, '')
          .slice(0, 8)
          .replace(/^(\d{2})(\d{2})(\d+)/, '$1/$2/$3'),
      ),
    }),
    h('p', null, 'Gender'),
    h('div', null, card('M', 'Male'), card('F', 'Female')),
    h('label', { htmlFor: 's' }, 'Symbols on identity card'),
    h('input', { id: 's', value: values.locked, onChange: () => undefined }),
  );
}

createRoot(document.querySelector('#root')).render(h(Onboarding));
window.formState = () => current;
