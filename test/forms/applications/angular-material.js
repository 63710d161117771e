import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DATE_LOCALE, MatNativeDateModule } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import '../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';

const text = () => new FormControl('');
const group = new FormGroup({
  surname: text(),
  given: text(),
  idType: text(),
  id: text(),
  title: text(),
  sex: text(),
  birth: new FormControl(null),
  guardian: text(),
});

class Onboarding {
  form = group;
  titles = ['Mr', 'Mrs', 'Ms'];
}

const OnboardingComponent = Component({
  selector: 'onboarding-form',
  imports: [
    ReactiveFormsModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    MatRadioModule,
    MatDatepickerModule,
    MatNativeDateModule,
  ],
  template: `<form [formGroup]="form">
    <mat-form-field><mat-label>Title</mat-label><mat-select formControlName="title">
      @for (title of titles; track title) { <mat-option [value]="title">{{ title }}</mat-option> }</mat-select></mat-form-field>
    <mat-form-field><mat-label>Surname</mat-label><input matInput formControlName="surname"></mat-form-field>
    <mat-form-field><mat-label>Given names</mat-label><input matInput formControlName="given"></mat-form-field>
    <mat-form-field><mat-label>Identity document</mat-label><mat-select formControlName="idType">
      <mat-option value="P">Passport</mat-option><mat-option value="H">Hong Kong Identity Card</mat-option></mat-select></mat-form-field>
    <mat-form-field><mat-label>HKID number</mat-label><input matInput formControlName="id"></mat-form-field>
    <label id="sex">Sex</label>
    <mat-radio-group aria-labelledby="sex" formControlName="sex"><mat-radio-button value="M">Male</mat-radio-button><mat-radio-button value="F">Female</mat-radio-button></mat-radio-group>
    <mat-form-field><mat-label>Date of birth (YYYY-MM-DD)</mat-label><input matInput [matDatepicker]="picker" formControlName="birth"><mat-datepicker #picker /></mat-form-field>
    <mat-form-field><mat-label>Guardian's name</mat-label><input matInput formControlName="guardian"></mat-form-field>
  </form>`,
})(Onboarding);

bootstrapApplication(OnboardingComponent ?? Onboarding, {
  providers: [provideZonelessChangeDetection(), { provide: MAT_DATE_LOCALE, useValue: 'en-CA' }],
}).then(() => {
  window.formState = () => {
    const { birth, ...values } = group.value;
    const day = birth && new Date(birth.getTime() - birth.getTimezoneOffset() * 60_000);
    return { ...values, birth: day ? day.toISOString().slice(0, 10) : '' };
  };
});
