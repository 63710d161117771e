/** @jsxImportSource react */
import * as dateInput from '@zag-js/date-input';
import { normalizeProps, useMachine } from '@zag-js/react';
import { useId, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current;

/** A date in sections, as Chakra and Ark draw it: they take digits from React's `onBeforeInput` alone. */
function DateField({ label, onChange }) {
  const service = useMachine(dateInput.machine, {
    id: useId(),
    locale: 'en-GB',
    onValueChange: ({ value }) => onChange(value[0]?.toString() ?? ''),
  });
  const api = dateInput.connect(service, normalizeProps);
  return (
    <div {...api.getRootProps()}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the machine connects them. */}
      <label {...api.getLabelProps()}>{label}</label>
      <div {...api.getControlProps()}>
        <div {...api.getSegmentGroupProps()}>
          {api.getSegments().map((segment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the separators are alike, and nothing moves.
            <span key={`${segment.type}${index}`} {...api.getSegmentProps({ segment })}>
              {segment.text}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function App() {
  const [values, setValues] = useState({ surname: '', birth: '', issued: '', joined: '' });
  current = values;
  const set = (name) => (value) => setValues((before) => ({ ...before, [name]: value }));
  return (
    <form>
      <label>
        English surname
        <input value={values.surname} onChange={(event) => set('surname')(event.target.value)} />
      </label>
      <DateField label="Date of birth" onChange={set('birth')} />
      <DateField label="Date of issue of HKID card" onChange={set('issued')} />
      <DateField label="Employed since" onChange={set('joined')} />
    </form>
  );
}

window.formState = () => current;
createRoot(document.querySelector('#root')).render(<App />);
