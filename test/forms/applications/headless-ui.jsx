/** @jsxImportSource react */
import {
  Checkbox,
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Fieldset,
  Input,
  Label,
  Legend,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
  Switch,
} from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

let current;
const init = {
  surname: '',
  given: '',
  chinese: '',
  title: null,
  sex: null,
  hkid: '',
  day: null,
  month: null,
  year: '',
  permanent: false,
  nationality: null,
  district: null,
  consent: false,
  email: '',
};
const months = [
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
];
function App() {
  const [v, set] = useState(init);
  const [q, setQ] = useState('');
  current = v;
  const on = (k) => (x) => set((p) => ({ ...p, [k]: x }));
  const f = (k, label, more) => (
    <Field>
      <Label>{label}</Label>
      <Input value={v[k]} onChange={(e) => on(k)(e.target.value)} {...more} />
    </Field>
  );
  const list = (k, label, xs) => (
    <Field>
      <Label>{label}</Label>
      <Listbox value={v[k]} onChange={on(k)}>
        <ListboxButton style={{ width: 150, height: 30 }}>{v[k] ?? 'Select…'}</ListboxButton>
        <ListboxOptions anchor="bottom" style={{ background: '#fff', maxHeight: 200 }}>
          {xs.map((x) => (
            <ListboxOption key={x} value={x}>
              {String(x)}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
  return (
    <form>
      {list('title', 'Title', ['Mr', 'Mrs', 'Ms', 'Miss'])}
      {f('surname', 'Surname')}
      {f('given', 'Given names')}
      {f('chinese', 'Chinese name (if any)')}
      <Fieldset>
        <Legend>Sex</Legend>
        <RadioGroup value={v.sex} onChange={on('sex')}>
          {['Male', 'Female'].map((x) => (
            <Field key={x}>
              <Radio
                value={x}
                style={{ display: 'inline-block', width: 16, height: 16, border: '1px solid' }}
              />
              <Label>{x}</Label>
            </Field>
          ))}
        </RadioGroup>
      </Fieldset>
      {f('hkid', 'HKID number')}
      <Fieldset>
        <Legend>Date of birth</Legend>
        <div style={{ display: 'flex' }}>
          {list(
            'day',
            'Day',
            Array.from({ length: 31 }, (_, i) => i + 1),
          )}
          {list('month', 'Month', months)}
          {f('year', 'Year', { inputMode: 'numeric', maxLength: 4 })}
        </div>
      </Fieldset>
      <Field>
        <Label>I am a Hong Kong permanent resident</Label>
        <Switch
          checked={v.permanent}
          onChange={on('permanent')}
          style={{ width: 40, height: 20, background: '#888' }}
        />
      </Field>
      <Field>
        <Label>Nationality</Label>
        <Combobox value={v.nationality} onChange={on('nationality')}>
          <ComboboxInput onChange={(e) => setQ(e.target.value)} />
          <ComboboxButton>▼</ComboboxButton>
          <ComboboxOptions>
            {['Chinese', 'British']
              .filter((x) => x.includes(q))
              .map((x) => (
                <ComboboxOption key={x} value={x}>
                  {x}
                </ComboboxOption>
              ))}
          </ComboboxOptions>
        </Combobox>
      </Field>
      {list('district', 'District', ['Central', 'Sha Tin'])}
      {f('email', 'Email')}
      <Field>
        <Checkbox
          checked={v.consent}
          onChange={on('consent')}
          style={{ display: 'inline-block', width: 16, height: 16, border: '1px solid' }}
        />
        <Label>I consent</Label>
      </Field>
    </form>
  );
}
createRoot(document.querySelector('#root')).render(<App />);
window.formState = () => current;
