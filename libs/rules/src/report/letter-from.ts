const ALPHABET = 26;

/** The letter of a new appendix: the one of its place, or the next that is not used. 0 is `A`, 25 `Z`, 26 `AA`, 27 `BB`. */
export function letterFrom(place: number, used: readonly string[]): string {
  const letter = String.fromCharCode(65 + (place % ALPHABET)).repeat(
    1 + Math.floor(place / ALPHABET),
  );
  return used.includes(letter) ? letterFrom(place + 1, used) : letter;
}
