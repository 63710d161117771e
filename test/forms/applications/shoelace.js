import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import { html, LitElement } from 'lit';

/** A form in a shadow root, made of components with shadow roots of their own. */
class OnboardingForm extends LitElement {
  static properties = { values: { state: true } };

  constructor() {
    super();
    this.values = {};
  }

  render() {
    const set = (key) => (event) => {
      this.values = { ...this.values, [key]: event.target.value };
    };
    return html`
      <sl-input label="English name" @sl-input=${set('name')}></sl-input>
      <sl-input label="HKID number" @sl-input=${set('id')}></sl-input>
      <sl-input label="Date of birth" type="date" @sl-input=${set('dob')}></sl-input>
      <sl-select label="Title" placeholder="Choose" @sl-change=${set('title')}>
        <sl-option value="mr">Mr</sl-option><sl-option value="ms">Ms</sl-option></sl-select>
      <sl-radio-group label="Sex" name="sex" @sl-change=${set('sex')}><sl-radio value="m">Male</sl-radio><sl-radio value="f">Female</sl-radio></sl-radio-group>
      <label>Chinese name <input @input=${set('chinese')}></label>
      <label>Guardian name <input @input=${set('guardian')}></label>`;
  }
}

customElements.define('onboarding-form', OnboardingForm);
window.formState = () => document.querySelector('onboarding-form').values;
