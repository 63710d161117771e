import { ConfigProvider, DatePicker, Form, Input, Radio, Select } from 'antd';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';

let instance;

function Onboarding() {
  const [form] = Form.useForm();
  instance = form;
  const item = (name, label, control) => h(Form.Item, { name, label, rules: [{ required: true }] }, control);
  return h(
    ConfigProvider,
    null,
    h(
      Form,
      { form, layout: 'vertical', name: 'kyc' },
      item('nameEn', 'Name in English', h(Input)),
      item('nameZh', 'Name in Chinese', h(Input)),
      item(
        'title',
        'Title',
        h(Select, {
          placeholder: 'Select',
          options: ['Mr', 'Ms', 'Prof'].map((value) => ({ value, label: value })),
        }),
      ),
      item(
        'idType',
        'ID type',
        h(Select, {
          placeholder: 'Please select',
          options: [
            { value: 1, label: 'Passport' },
            { value: 2, label: 'HKID' },
          ],
        }),
      ),
      item('idNo', 'ID number', h(Input, { maxLength: 12 })),
      item(
        'sex',
        'Sex',
        h(Radio.Group, {
          optionType: 'button',
          options: [
            { value: 'M', label: 'M' },
            { value: 'F', label: 'F' },
          ],
        }),
      ),
      item('dob', 'Date of birth', h(DatePicker)),
      item('first', 'Date of first registration', h(DatePicker, { picker: 'month' })),
      item('emergencyName', 'Emergency contact name', h(Input)),
      item('address', 'Address', h(Input.TextArea)),
    ),
  );
}

createRoot(document.querySelector('#root')).render(h(Onboarding));
window.formState = () => {
  const values = instance.getFieldsValue(true);
  const { dob, first } = values;
  return { ...values, dob: dob?.format?.('YYYY-MM-DD'), first: first?.format?.('YYYY-MM') };
};
