import type { LetterView } from '../authority-letters/index.js';

/** Everything a letter about one letter to one authority may need: the letter itself, as it stands now. Nothing here is exempt. */
export interface AuthorityLetterCase extends LetterView {
  readonly about: 'authority letter';
}
