/** The characters of a recogniser by class, class 0 being the CTC blank. */
export interface Alphabet {
  readonly characters: readonly string[];
  /** The classes of a character: a dictionary may list one twice. */
  classesOf(character: string): readonly number[];
  /** The classes of Chinese characters. */
  readonly ideographs: readonly number[];
}

/** The alphabet of a PaddleOCR dictionary: one character a line, then the space that the training adds. */
export function createAlphabet(dictionary: string): Alphabet {
  const characters = ['', ...dictionary.replace(/\r?\n$/, '').split(/\r?\n/), ' '];
  const classes = new Map<string, number[]>();
  characters.forEach((character, index) => {
    const known = classes.get(character);
    if (known) known.push(index);
    else classes.set(character, [index]);
  });
  const ideographs = characters.flatMap((character, index) =>
    /^\p{Script=Han}$/u.test(character) ? [index] : [],
  );
  return { characters, classesOf: (character) => classes.get(character) ?? [], ideographs };
}
