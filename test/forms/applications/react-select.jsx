/** @jsxImportSource react */

import DatePicker from 'react-datepicker';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import 'react-datepicker/dist/react-datepicker.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

let current;
const init = {
  surname: '',
  given: '',
  chinese: '',
  title: '',
  sex: '',
  idType: '',
  hkid: '',
  dob: null,
  issue: null,
  permanent: '',
  email: '',
  nationality: '',
  district: '',
};
const opts = (...xs) => xs.map(([value, label]) => ({ value, label }));
function App() {
  const [values, setValues] = useState(init);
  const setFieldValue = (key, value) => setValues((old) => ({ ...old, [key]: value }));
  current = values;
  const sel = (k, label, options, more = {}) => (
    <div>
      <label htmlFor={`i-${k}`}>{label}</label>
      <Select
        inputId={`i-${k}`}
        options={options}
        value={options.find((o) => o.value === values[k]) ?? null}
        onChange={(o) => setFieldValue(k, o?.value ?? '')}
        {...more}
      />
    </div>
  );
  return (
    <form>
      {sel('title', 'Title', opts(['mr', 'Mr'], ['mrs', 'Mrs'], ['ms', 'Ms']))}
      <div>
        <label htmlFor="surname">Surname</label>
        <input
          id="surname"
          value={values.surname}
          onChange={(event) => setFieldValue('surname', event.target.value)}
        />
      </div>
      <div>
        <label htmlFor="given">Given name(s)</label>
        <input
          id="given"
          value={values.given}
          onChange={(event) => setFieldValue('given', event.target.value)}
        />
      </div>
      <div>
        <label htmlFor="chinese">Chinese name</label>
        <input
          id="chinese"
          value={values.chinese}
          onChange={(event) => setFieldValue('chinese', event.target.value)}
        />
      </div>
      <div>
        <span id="sexl">Sex</span>
        <Select
          aria-labelledby="sexl"
          isSearchable={false}
          options={opts(['M', '男 Male'], ['F', '女 Female'])}
          onChange={(o) => setFieldValue('sex', o.value)}
        />
      </div>
      {sel(
        'idType',
        'Type of identity document',
        opts(['PP', 'Passport'], ['HKID', 'Hong Kong Identity Card']),
        { menuPortalTarget: document.body, placeholder: 'Please choose' },
      )}
      <div>
        <label htmlFor="hkid">Document number</label>
        <input
          id="hkid"
          value={values.hkid}
          onChange={(event) => setFieldValue('hkid', event.target.value)}
        />
      </div>
      <div>
        <label htmlFor="dob">Date of birth</label>
        <DatePicker
          id="dob"
          selected={values.dob}
          onChange={(d) => setFieldValue('dob', d)}
          dateFormat="dd/MM/yyyy"
          placeholderText="dd/mm/yyyy"
          showYearDropdown
          showMonthDropdown
          dropdownMode="select"
        />
      </div>
      <div>
        <label htmlFor="issue">Date of issue of HKID</label>
        <DatePicker
          id="issue"
          selected={values.issue}
          onChange={(d) => setFieldValue('issue', d)}
          onKeyDown={(e) => e.preventDefault()}
          readOnly={false}
          dateFormat="d MMM yyyy"
        />
      </div>
      <div>
        <label htmlFor="perm">Hong Kong permanent resident?</label>
        <AsyncSelect
          inputId="perm"
          defaultOptions
          loadOptions={() => new Promise((r) => setTimeout(() => r(opts(['Y', 'Yes'], ['N', 'No'])), 200))}
          onChange={(o) => setFieldValue('permanent', o.value)}
        />
      </div>
      <div>
        <label htmlFor="email">Email</label>
        <input
          id="email"
          value={values.email}
          onChange={(event) => setFieldValue('email', event.target.value)}
        />
      </div>
      {sel('nationality', 'Nationality', opts(['c', 'Chinese'], ['b', 'British']))}
      {sel('district', 'District', opts(['c', 'Central'], ['s', 'Sha Tin']))}
    </form>
  );
}
createRoot(document.querySelector('#root')).render(<App />);
const iso = (date) =>
  date
    ? `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
    : '';
window.formState = () => ({ ...current, dob: iso(current.dob), issue: iso(current.issue) });
