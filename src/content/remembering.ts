/**
 * A function of a text that remembers what it answered, up to so many characters of text: then it begins anew. The function must
 * depend on the text alone, and nobody may change what it answered.
 */
export function remembering<T>(of: (text: string) => T, mostCharacters: number): (text: string) => T {
  const answers = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = of(text);
    characters += text.length;
    if (characters > mostCharacters) {
      answers.clear();
      characters = text.length;
    }
    answers.set(text, answer);
    return answer;
  };
}
