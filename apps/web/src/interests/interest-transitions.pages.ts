import { Controller } from '@nestjs/common';
import { INTEREST, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import { InterestDesk, type InterestAddress } from './interest-desk.js';
import { INTEREST_TRANSITIONS } from './interest-transitions.js';
import type { InterestSubject } from './interest.subject.js';

/** Are you sure? and do it, for an interest that was declared. */
@Controller('app/committees/:slug/meetings/:date/interests/:number')
export class InterestTransitionsPages {
  constructor(readonly desk: InterestDesk) {}

  find(actor: Actor, at: InterestAddress): Promise<InterestSubject> {
    return this.desk.one(actor, at);
  }
}

addPages(InterestTransitionsPages, { rows: INTEREST_TRANSITIONS, machine: INTEREST });
