/** More texts than any form has. */
const MOST_TEXTS = 20_000;

/** The same function of a text, which works out each text only once: forms say the same again and again. */
export function memoised<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer.value;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
