/** Whether the words stand in a text as such: the `2` of another card's `12` is not the option `2`. */
export function holdsWords(text: string, words: string): boolean {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!joins(text[start - 1], words[0]) && !joins(words.at(-1), text[end])) return true;
  }
  return false;
}

/** Whether two neighbouring characters are of one word. */
function joins(one: string | undefined, other: string | undefined): boolean {
  return isOfWord(one) && isOfWord(other);
}

function isOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
