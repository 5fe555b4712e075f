import type { LetterView } from '../authority-letters/index.js';

/** Everything a letter about one letter to one authority may need: the letter itself, as it stands now. Of what `isKept` it has no words. */
export interface AuthorityLetterCase extends LetterView {
  readonly about: 'authority letter';
}
