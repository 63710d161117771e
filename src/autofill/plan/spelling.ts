/** Words of the vocabulary that are long enough to be known with one slip in them. */
const LONG_WORDS = [
  'surname',
  'forename',
  'chinese',
  'english',
  'gender',
  'birth',
  'number',
  'identity',
  'identification',
  'applicant',
  'passport',
  'guardian',
  'emergency',
  'registration',
  'symbol',
  'permanent',
];
/** Of these only letters that changed places are put right: a letter more or less makes another word. */
const SHORT_WORDS = ['name', 'date', 'card', 'issue'];
/** Words of their own, one letter away from the vocabulary. */
const OTHER_WORDS = new Set([
  'berth',
  'birch',
  'identify',
  'gander',
  'numbed',
  'numbers',
  'surnames',
  'births',
]);

/**
 * Puts right what was mistyped in a label's key words: `Chiness name`, `Date of Brith`, `Sumame` (read off paper by a
 * machine).
 * @param plain small letters.
 */
export function withCorrectSpelling(plain: string): string {
  return plain.replace(/[a-z]{4,}/g, (word) => {
    if (OTHER_WORDS.has(word)) return word;
    return (
      LONG_WORDS.find((known) => isOneSlipFrom(word, known) || word === known.replace('rn', 'm')) ??
      SHORT_WORDS.find((known) => isSwapOf(word, known)) ??
      word
    );
  });
}

/** One letter changed, added, left out, or two neighbours in each other's place; the first letter is right. */
function isOneSlipFrom(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1 || word === known) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const [wordRest, knownRest] = [word.slice(start), known.slice(start)];
  return (
    wordRest.slice(1) === knownRest.slice(1) ||
    wordRest.slice(1) === knownRest ||
    wordRest === knownRest.slice(1) ||
    isSwapOf(word, known)
  );
}

function isSwapOf(word: string, known: string): boolean {
  if (word.length !== known.length || word[0] !== known[0]) return false;
  const differing = [...known].flatMap((letter, index) => (letter === word[index] ? [] : [index]));
  const [one = 0, other = 0] = differing;
  return (
    differing.length === 2 && other === one + 1 && word[one] === known[other] && word[other] === known[one]
  );
}
