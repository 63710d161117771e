import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current = {};

function Onboarding() {
  const [values, setValues] = useState({
    title: '',
    name: '',
    given: '',
    id: '',
    gender: '',
    document: 'passport',
    dob: null,
    first: null,
    kin: '',
  });
  current = values;
  const set = (key) => (event, value) => setValues((old) => ({ ...old, [key]: value ?? event.target.value }));
  const text = (key, label) =>
    h(TextField, {
      label,
      value: values[key],
      onChange: (event) => set(key)(event),
      fullWidth: true,
      margin: 'normal',
    });
  return h(
    LocalizationProvider,
    { dateAdapter: AdapterDayjs },
    h(
      FormControl,
      { fullWidth: true },
      h(InputLabel, { id: 'title-label' }, 'Title'),
      h(
        Select,
        {
          labelId: 'title-label',
          label: 'Title',
          value: values.title,
          onChange: (event) => set('title')(event),
        },
        ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'].map((value) => h(MenuItem, { key: value, value }, value)),
      ),
    ),
    text('name', 'Surname'),
    text('given', 'Given name'),
    h(
      ToggleButtonGroup,
      { exclusive: true, value: values.document, onChange: set('document'), 'aria-label': 'Document type' },
      h(ToggleButton, { value: 'passport' }, 'Passport'),
      h(ToggleButton, { value: 'hkid' }, 'HKID card'),
    ),
    text('id', 'HKID number'),
    h(
      FormControl,
      null,
      h(FormLabel, { id: 'gender' }, 'Gender'),
      h(
        RadioGroup,
        {
          row: true,
          'aria-labelledby': 'gender',
          name: 'gender',
          value: values.gender,
          onChange: set('gender'),
        },
        h(FormControlLabel, { value: 'female', control: h(Radio), label: 'Female' }),
        h(FormControlLabel, { value: 'male', control: h(Radio), label: 'Male' }),
      ),
    ),
    h(DatePicker, {
      label: 'Date of birth',
      format: 'DD/MM/YYYY',
      value: values.dob,
      onChange: (value) => setValues((old) => ({ ...old, dob: value })),
    }),
    h(DatePicker, {
      label: 'Date of first registration',
      views: ['year', 'month'],
      value: values.first,
      onChange: (value) => setValues((old) => ({ ...old, first: value })),
    }),
    text('kin', 'Next of kin name'),
  );
}

createRoot(document.querySelector('#root')).render(h(Onboarding));
window.formState = () => ({
  ...current,
  dob: current.dob?.isValid() ? current.dob.format('YYYY-MM-DD') : '',
  first: current.first?.isValid() ? current.first.format('YYYY-MM') : '',
});
