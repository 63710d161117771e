/** The options page, apart from site rules and the OCR server. */
export const options = {
  title: 'Settings',
  saved: 'Saved',
  notSaved: 'Not saved: the value is outside its limits.',
  locked: 'Set by your organisation',
  sections: {
    general: 'General',
    filling: 'Filling forms',
    engine: 'Where cards are read',
    rules: 'Site rules',
    privacy: 'Privacy',
  },

  language: 'Language',
  languageAuto: 'As in the browser',

  forgetAfter: 'Forget a reading after',
  forgetAfterDetail:
    'The reading and its picture are kept in memory only, and also end when the browser closes.',
  minutes: 'minutes',

  threshold: 'Fill in only fields that are at least',
  thresholdValue: (percent: number) => `${percent} % certain`,
  thresholdDetail: 'Less certain fields are shown in the popup, to be compared and copied by you.',

  overwrite: 'Write over what is already typed',
  overwriteDetail: 'Without this, a box in which you typed something is left as it is.',

  privacyText:
    'Cards are read on this computer by models that ship with the extension. No picture, no reading and no statistics are sent anywhere, unless you choose an OCR server. The extension touches a page only after you ask it to.',
};
