const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * What several runs said in the same words: a number that differs is told as `least..most`. Runs that used other words
 * are told one after another.
 */
export function overSeeds(said: readonly string[]): string {
  const [first = ''] = said;
  const words = (text: string) => text.replace(NUMBER, '#');
  if (said.some((text) => words(text) !== words(first))) return [...new Set(said)].join(' / ');
  const numbers = said.map((text) => (text.match(NUMBER) ?? []).map(Number));
  let place = -1;
  return first.replace(NUMBER, (asWritten) => {
    place += 1;
    const here = numbers.map((each) => each[place] ?? 0);
    const [least, most] = [Math.min(...here), Math.max(...here)];
    return least === most ? asWritten : `${least}..${most}`;
  });
}
