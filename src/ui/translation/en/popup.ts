/** The popup: steps, buttons, notices. */
export const popup = {
  title: 'Hong Kong ID Card Reader',
  openSettings: 'Settings',
  openInTab: 'Open in a tab',

  emptyHeading: 'Read an identity card',
  emptyExplanation:
    'Right-click the picture of a Hong Kong identity card on any page and choose “Read Hong Kong ID card and fill this form”.',
  emptyAlternatives: 'No picture to right-click?',
  chooseFile: 'Choose a picture',
  dropHint: 'or drop it here, or paste it with Ctrl+V',
  pickArea: 'Pick an area',
  pickAreaHint: 'For a PDF, a video or a picture that cannot be right-clicked',
  readAnother: 'Read another card',

  steps: {
    acquiring: 'Getting the picture',
    reading: 'Reading the card',
    filling: 'Filling the form',
  },
  readingOnDevice: 'On this computer: nothing is sent anywhere.',
  readingOnServer: (host: string) => `The picture is sent to ${host}.`,
  resumed: 'Taken up again after an interruption.',
  cancel: 'Cancel',

  permissionHeading: (host: string) => `The picture is on ${host}`,
  permissionExplanation: (host: string) =>
    `To get it at full size, the extension needs your permission to download from ${host}. You can take it back at any time.`,
  permissionAllow: 'Allow and read',
  permissionDenied: 'Permission was not given. You can still use what is visible on the screen.',
  useVisible: 'Use what is visible on screen',
  useVisibleHint: 'Needs no permission; the picture is only as sharp as you see it.',

  failedHeading: 'The card was not read',
  notFilledHeading: 'The form was not filled',
  cancelledHeading: 'Cancelled',
  code: (code: string) => `Code ${code}`,
  requestId: (id: string) => `Request ${id}`,
  requestFailed: 'That did not work',

  reading: 'Last reading',
  wholePicture: 'Show the whole picture',
  onlyCard: 'Show only the card',
  pictureDescription: 'Picture of the card, upright, with the places that were read',
  fields: 'Fields',
  allSure: 'All fields were read clearly',
  toCheck: (count: number) => (count === 1 ? '1 field to check' : `${count} fields to check`),
  notReadCount: (count: number) => (count === 1 ? '1 field not read' : `${count} fields not read`),

  confidence: {
    sure: 'Sure',
    check: 'Check this',
    'not-read': 'Not read',
    absent: 'Not on this card',
    edited: 'Changed by you',
  },
  confidenceDetail: (percent: number) => `Confidence ${percent} %`,
  belowThreshold: (percent: number) =>
    `Below your limit of ${percent} %, so it is not written into forms by itself.`,
  copy: (field: string) => `Copy: ${field}`,
  copied: 'Copied',
  copyFailed: 'Copying failed',
  edit: (field: string) => `Edit: ${field}`,
  save: 'Save',
  discard: 'Discard',

  fill: 'Fill this page',
  fillEarlier: 'Fill with this earlier card',
  earlierCard: 'This card was read earlier. The picture that you chose last was not read.',
  fillAgain: 'Fill again',
  undo: 'Undo',
  undoHint: 'Put back what the form held before',
  forget: 'Forget',
  forgetHint: 'Delete the reading and its picture now',
  fillFromOwnTab: 'To fill a form, go to its tab and press the toolbar button there.',
  stayed: 'Stayed on this computer',
  sentTo: (host: string) => `Sent to ${host}`,
  sentToServer: 'Sent to your OCR server',
  forgottenIn: (minutes: number) =>
    minutes <= 1 ? 'forgotten within a minute' : `forgotten in ${minutes} minutes`,
};
