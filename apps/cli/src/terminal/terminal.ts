/** Where a command reads its settings and puts its words; a test gives its own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One or more lines for standard output. */
  say(text: string): void;
  /** One or more lines for standard error. */
  complain(text: string): void;
}

/** The terminal of this process. */
export const thisTerminal: Terminal = {
  env: process.env,
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};
