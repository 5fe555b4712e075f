import { Controller } from '@nestjs/common';
import { LETTER, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import type { LetterAddress } from './letter-address.js';
import { LetterDesk } from './letter-desk.js';
import { LETTER_TRANSITIONS } from './letter-transitions.js';
import type { LetterSubject } from './letter.subject.js';

/** Are you sure? and do it, for every transition of a letter: made from the table. */
@Controller('app/committees/:slug/meetings/:date/letters/:letter')
export class LetterTransitionsPages {
  constructor(readonly desk: LetterDesk) {}

  find(actor: Actor, at: LetterAddress): Promise<LetterSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(LetterTransitionsPages, { rows: LETTER_TRANSITIONS, machine: LETTER });
