import type { FailureReason } from '../../../messages/failure.ts';

/** What happened, and what the user can do about it. */
export interface FailureText {
  readonly sentence: string;
  readonly next: string;
}

export const failures: Record<FailureReason, FailureText> = {
  'picture-not-found': {
    sentence: 'The picture is no longer on the page.',
    next: 'Reload the page and right-click the picture again, or pick the area where you see it.',
  },
  'picture-not-fetched': {
    sentence: 'The picture could not be downloaded from its website.',
    next: 'Pick the area where you see it, or save the picture and choose the file here.',
  },
  'not-a-picture': {
    sentence: 'This is not a picture.',
    next: 'Use a JPEG, PNG, WebP, GIF, BMP, TIFF or SVG picture of the card.',
  },
  'unsupported-format': {
    sentence: 'The format of this picture is not supported.',
    next: 'Save it as JPEG or PNG, or pick the area where you see it.',
  },
  'broken-picture': {
    sentence: 'The picture file is damaged or incomplete.',
    next: 'Get the file again, or take a new picture of the card.',
  },
  'picture-too-small': {
    sentence: 'The picture is too small to read.',
    next: 'Use a larger picture: the card should be at least 400 pixels wide.',
  },
  'picture-too-large': {
    sentence: 'The picture is larger than 8,192 pixels on one side.',
    next: 'Reduce it or cut it to the card, then try again.',
  },
  'file-too-large': {
    sentence: 'The picture file is too large.',
    next: 'Use a file of at most 7 MB: save it as JPEG or cut it to the card.',
  },
  'no-card': {
    sentence: 'No Hong Kong identity card was found in the picture.',
    next: 'Use a picture that shows the whole front of the card, or pick the area of the card.',
  },
  'another-document': {
    sentence: 'This looks like another document, not a Hong Kong identity card.',
    next: 'Only the front of a Hong Kong smart identity card (2003 or 2018) can be read.',
  },
  'card-back': {
    sentence: 'This is the back of the card.',
    next: 'Use a picture of the front: the side with the name and the number.',
  },
  'card-too-small': {
    sentence: 'The card is too small in the picture.',
    next: 'Move closer or use a larger picture: the card should be at least 400 pixels wide.',
  },
  'too-blurred': {
    sentence: 'The picture is too blurred to read.',
    next: 'Take it again with a steady hand, in good light and in focus.',
  },
  'cut-off': {
    sentence: 'Part of the card is cut off.',
    next: 'Scroll the whole picture into view and try again, or use one that shows all four corners of the card.',
  },
  'recognition-failed': {
    sentence: 'The card could not be read.',
    next: 'Try once more; if it fails again, use a sharper picture.',
  },
  'page-forbidden': {
    sentence: 'The browser does not let extensions work on this page.',
    next: 'Open the form on an ordinary website, or choose the picture as a file here.',
  },
  'page-navigated': {
    sentence: 'The page changed before the form was filled, so nothing was written.',
    next: 'Go back to the form and press Fill this page.',
  },
  'page-left-while-filling': {
    sentence: 'The page went away while it was being filled; it may have been sent.',
    next: 'Look on the page whether it was sent before you fill it in again.',
  },
  'form-of-another-card': {
    sentence: 'Another card number or date of birth stands in this form, so nothing was written.',
    next: 'Empty the form, or click into the part that is for this card, then press Fill this page.',
  },
  'no-form': {
    sentence: 'There is no form on this page that can be filled.',
    next: 'Open the form, then press Fill this page; or copy single fields from here.',
  },
  'nothing-to-fill': {
    sentence: 'No box of this form fits a field of the card.',
    next: 'Copy single fields from here, or add a site rule for this form in the settings.',
  },
  'page-left': {
    sentence: 'The page that was filled is not open any more.',
    next: 'There is nothing to put back: what was filled in went with the page, unless it was sent.',
  },
  'focus-elsewhere': {
    sentence: 'You were last in another person’s part of the form, so nothing was written.',
    next: 'Click into the card holder’s part, then press Fill this page.',
  },
  'undo-incomplete': {
    sentence: 'Not every box could be put back.',
    next: 'Boxes that were changed since they were filled, or that the page does not let go back, stay as they are. Look through the form.',
  },
  'no-reading': {
    sentence: 'There is no reading to fill in.',
    next: 'Read a card first. A reading is forgotten after a while and when the browser closes.',
  },
  'earlier-card': {
    sentence: 'The picture that you chose last was not read.',
    next: 'The card that was read before it is still in the popup. If you mean that card, press Fill with this earlier card there.',
  },
  'value-not-read': {
    sentence: 'This value was not read from the card.',
    next: 'Compare it with the picture and type it here with the pencil; then insert it again.',
  },
  'box-not-writable': {
    sentence: 'Nothing can be inserted into this box.',
    next: 'Passwords, locked boxes and boxes of another website are left alone. Copy the value from here instead.',
  },
  interrupted: {
    sentence: 'The browser interrupted the reading.',
    next: 'Start it again.',
  },
  'engine-unavailable': {
    sentence: 'The reader on this computer could not be started.',
    next: 'Close some tabs to free memory, then try again. If it keeps failing, restart the browser.',
  },
  cancelled: {
    sentence: 'Reading was cancelled.',
    next: 'Nothing was kept. Start again whenever you like.',
  },
  'server-refused': {
    sentence: 'The OCR server refused the request.',
    next: 'Test the connection in the settings; the code below tells the administrator why.',
  },
  'server-unreachable': {
    sentence: 'The OCR server cannot be reached.',
    next: 'Check the network and the address in the settings, or read on this computer.',
  },
  'server-broke-contract': {
    sentence: 'The OCR server sent an answer that cannot be understood.',
    next: 'Check that the address is that of an OCR server, or read on this computer.',
  },
  'server-timeout': {
    sentence: 'The OCR server took too long to answer.',
    next: 'Try again in a moment, or read on this computer.',
  },
  'server-permission-missing': {
    sentence: 'The extension may not contact the OCR server yet.',
    next: 'Open the settings and allow access to this server.',
  },
};
