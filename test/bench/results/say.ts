/** A line for whoever waits; results go to standard output, this does not. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
