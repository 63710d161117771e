import { Label, RadioGroup, Select } from 'radix-ui';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current = {};

function Onboarding() {
  const [values, setValues] = useState({ title: '', sex: '', id: '', document: '' });
  current = values;
  const set = (key) => (value) => setValues((old) => ({ ...old, [key]: value }));
  const select = (key, label, options) =>
    h(
      'div',
      null,
      h(Label.Root, { htmlFor: key }, label),
      h(
        Select.Root,
        { value: values[key], onValueChange: set(key) },
        h(Select.Trigger, { id: key }, h(Select.Value, { placeholder: 'Select…' })),
        h(
          Select.Portal,
          null,
          h(
            Select.Content,
            { position: 'popper' },
            h(
              Select.Viewport,
              null,
              options.map((option) =>
                h(Select.Item, { key: option, value: option }, h(Select.ItemText, null, option)),
              ),
            ),
          ),
        ),
      ),
    );
  return h(
    'form',
    null,
    select('title', 'Title', ['Mr', 'Ms', 'Dr']),
    select('document', 'ID document type', ['Passport', 'Hong Kong ID card']),
    h(
      'label',
      null,
      'Hong Kong ID no.',
      h('input', { value: values.id, onChange: (event) => set('id')(event.target.value) }),
    ),
    h('span', { id: 'sex-label' }, 'Sex'),
    h(
      RadioGroup.Root,
      { 'aria-labelledby': 'sex-label', value: values.sex, onValueChange: set('sex') },
      ['Male', 'Female'].map((sex) =>
        h(
          'div',
          { key: sex },
          h(
            RadioGroup.Item,
            { value: sex, id: sex, style: { width: 16, height: 16 } },
            h(RadioGroup.Indicator),
          ),
          h('label', { htmlFor: sex }, sex),
        ),
      ),
    ),
  );
}

createRoot(document.querySelector('#root')).render(h(Onboarding));
window.formState = () => current;
