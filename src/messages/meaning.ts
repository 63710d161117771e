export { MEANINGS, type Meaning, type NextStep } from '../ocr/meaning.ts';
