/**
 * The words of a heading or a name without what papers print differently: case, Markdown marks, punctuation, `&` for
 * `and`, a plural s. `Contact Officer(s)` and `contact officers` are the same words; so are `People & Places` and
 * `People and Places`.
 */
export function looseWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/&(amp;)?/g, ' and ')
    .replace(/\((s|es)\)/g, '')
    .replace(/['\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ');
}
