import { HOLDER_WORDS_ENGLISH } from './holder-words.ts';

const KNOWN_WORDS = new Set([
  ...HOLDER_WORDS_ENGLISH.flatMap((word) => [word, `${word}s`, `${word}'s`]),
  ...(
    'a about above all fdh fdw helper helpers alphabet an and any applicable appropriate are as at be before below block boxes bracket brackets ' +
    'capital capitals card case character characters check chi child chinese code complete confirm current d date day dd details digit digits ' +
    'dear do doc document each eg eng english enter etc example excluding fam family field fields fill first following for format forename forenames four full ' +
    'given government govt hk hkid hkic hong i id documento do da de n o nome numero número bilhete identidade identification identity if in include including incl information input is it kindly kong last latin local native legal letter letters lower main mandatory ' +
    'middle mm mmm month must my name named names national no num number of official on one only optional or order original issued particulars passport ' +
    "permanent person person's child's what's personal pinyin please primary principal provide real required roman romanised romanized sar same second select self service shown simplified space spaces " +
    'spelling surname surnames sur the then this to traditional travel type typed upper uppercase us use used user valid verify was we what with within without alt alternative script characters life assured write year you your yours existing present who beneficial ' +
    'yy yyyy yourself s account registered tell re again repeat his her three prefix underline not followed comma separated'
  ).split(' '),
]);

/** `Therapist's sex`, `Boat's name`: of somebody, or something, whom the vocabulary does not know. */
export function isOfUnknownOwner(plain: string): boolean {
  return (plain.match(/\b[a-z]+'s(?= \w)/gu) ?? []).some(
    (owner) => !KNOWN_WORDS.has(owner) && !KNOWN_WORDS.has(owner.replace(/'s$/, '')),
  );
}

/** How many English words a label has that the vocabulary does not know: `Vendor name` is not a person's. */
export function unknownWords(plain: string): number {
  const withoutExamples = plain
    .replace(/\((?:for|as|in|must|same|if|optional|please|e\.?g)\b[^)]*\)/gu, ' ')
    .replace(/\be\.?g\.?.*$|\bexample\b.*$|例如.*$|例[:：].*$/u, '');
  const words = withoutExamples.match(/[a-z][a-z']*/gu) ?? [];
  return words.filter((word) => !KNOWN_WORDS.has(word)).length;
}
