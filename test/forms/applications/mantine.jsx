/** @jsxImportSource react */
import { Checkbox, Group, MantineProvider, Radio, Select, TextInput } from '@mantine/core';
import { DateInput, DatePickerInput, MonthPickerInput } from '@mantine/dates';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

dayjs.extend(customParseFormat);
const init = {
  surname: '',
  given: '',
  chinese: '',
  sex: null,
  dob: null,
  issue: null,
  first: null,
  hkid: '',
  permanent: null,
  email: '',
  phone: '',
  nationality: null,
  district: null,
  consent: false,
  title: null,
};
let current = init;
function App() {
  const [v, set] = useState(init);
  current = v;
  const on = (k) => (x) => set((p) => ({ ...p, [k]: x }));
  const t = (k) => ({ value: v[k], onChange: (e) => on(k)(e.currentTarget.value) });
  return (
    <MantineProvider>
      <form style={{ maxWidth: 500 }}>
        <h2>Account opening 開立帳戶</h2>
        <Select
          label="Title 稱謂"
          placeholder="Pick one"
          data={['Mr 先生', 'Mrs 太太', 'Ms 女士', 'Dr 博士']}
          value={v.title}
          onChange={on('title')}
        />
        <TextInput label="Surname 姓氏" withAsterisk {...t('surname')} />
        <TextInput label="Given names 名字" withAsterisk {...t('given')} />
        <TextInput label="Chinese name 中文姓名" {...t('chinese')} />
        <Radio.Group label="Sex 性別" value={v.sex} onChange={on('sex')}>
          <Group>
            <Radio value="M" label="Male 男" />
            <Radio value="F" label="Female 女" />
          </Group>
        </Radio.Group>
        <DateInput
          label="Date of birth 出生日期"
          valueFormat="DD/MM/YYYY"
          placeholder="DD/MM/YYYY"
          value={v.dob}
          onChange={on('dob')}
        />
        <DatePickerInput
          label="Date of issue 簽發日期"
          placeholder="Pick date"
          value={v.issue}
          onChange={on('issue')}
        />
        <MonthPickerInput
          label="Date of first registration 首次登記日期"
          placeholder="Pick month"
          value={v.first}
          onChange={on('first')}
        />
        <TextInput label="HKID number 香港身份證號碼" maxLength={12} {...t('hkid')} />
        <Radio.Group
          label="Hong Kong permanent resident? 香港永久性居民"
          value={v.permanent}
          onChange={on('permanent')}
        >
          <Radio value="yes" label="Yes 是" />
          <Radio value="no" label="No 否" />
        </Radio.Group>
        <TextInput label="E-mail 電郵" {...t('email')} />
        <TextInput label="Mobile 手提電話" {...t('phone')} />
        <Select
          label="Nationality 國籍"
          searchable
          data={['Chinese', 'British', 'Indian']}
          value={v.nationality}
          onChange={on('nationality')}
        />
        <Select
          label="District 地區"
          data={['Central', 'Wan Chai', 'Sha Tin']}
          value={v.district}
          onChange={on('district')}
        />
        <Checkbox
          label="I agree to the terms"
          checked={v.consent}
          onChange={(e) => on('consent')(e.currentTarget.checked)}
        />
        <button type="submit">Submit</button>
      </form>
    </MantineProvider>
  );
}
createRoot(document.querySelector('#root')).render(<App />);
window.formState = () => current;
