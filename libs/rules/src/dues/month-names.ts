/** A month in any spelling met in papers, for use inside a larger pattern: `Sep`, `Sept`, `September`. */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const FIRST_LETTERS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The number 1-12 of a month that matched the pattern. */
export function monthNumber(name: string): number {
  return FIRST_LETTERS.indexOf(name.slice(0, 3)) + 1;
}
