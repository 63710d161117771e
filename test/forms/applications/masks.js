import IMask from 'imask';

const masks = {
  dob: IMask(document.querySelector('#dob'), { mask: '00/00/0000', lazy: false }),
  id: IMask(document.querySelector('#id'), { mask: 'a000000(0)', prepareChar: (text) => text.toUpperCase() }),
  name: IMask(document.querySelector('#name'), { mask: /^[A-Z ,]*$/, prepare: (text) => text.toUpperCase() }),
  code: IMask(document.querySelector('#code'), { mask: '0000 0000 0000 [0000]' }),
};
window.formState = () => Object.fromEntries(Object.entries(masks).map(([key, mask]) => [key, mask.value]));
