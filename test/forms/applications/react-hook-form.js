import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

let submitted = {};

function Onboarding() {
  const { register, watch, getValues } = useForm({ mode: 'onBlur' });
  submitted = () => getValues();
  const type = watch('docType');
  const field = (label, input) => h('div', { className: 'field' }, h('label', null, label, input));
  return h(
    'form',
    null,
    field('Family name', h('input', register('lastName'))),
    field('Given names', h('input', register('firstName'))),
    field('Chinese name 中文姓名', h('input', register('nameChi'))),
    h(
      'fieldset',
      null,
      h('legend', null, 'Identification document'),
      h('label', null, h('input', { type: 'radio', value: 'PASSPORT', ...register('docType') }), 'Passport'),
      h('label', null, h('input', { type: 'radio', value: 'HKID', ...register('docType') }), 'HKID'),
    ),
    type === 'HKID' ? field('Hong Kong identity card number', h('input', register('hkid'))) : null,
    type === 'PASSPORT' ? field('Passport number', h('input', register('passport'))) : null,
    field('Birth date', h('input', { type: 'date', ...register('dob') })),
    field(
      'Sex',
      h(
        'select',
        register('sex'),
        h('option', { value: '' }, 'Choose'),
        h('option', { value: 'm' }, 'Male'),
        h('option', { value: 'f' }, 'Female'),
      ),
    ),
    field('Email', h('input', { type: 'email', ...register('email') })),
    field('Referee name', h('input', register('refereeName'))),
  );
}

createRoot(document.querySelector('#root')).render(h(Onboarding));
window.formState = () => submitted();
