/**
 * Every match of a global expression in a text, as `matchAll` finds them. That one looks with a copy that it makes of the expression
 * each time, and a copy is compiled anew once the runtime has forgotten the first; this looks with the expression itself.
 */
export function allMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    matches.push(match);
    // An empty match would be found again at the same place.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(expression.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
