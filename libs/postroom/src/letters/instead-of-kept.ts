import type { Side } from './reader.js';

/** What a letter says in place of words that are kept from the public: where whoever reads it finds them. */
export function insteadOfKept(side: Side): string {
  return `The words are kept from the public, so no letter carries them: ${WHERE[side] ?? ASK}.`;
}

const ASK = 'ask the scrutiny officer for them';

const WHERE: Readonly<Partial<Record<Side, string>>> = {
  authority: 'read them by the link in this letter',
  council: 'sign in to read them',
};
