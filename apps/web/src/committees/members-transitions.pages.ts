import { Controller } from '@nestjs/common';
import type { Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import { KEEPING } from './keeping.js';
import { MembersDesk, type MembersSubject } from './members-desk.js';
import { MEMBERS_ROWS } from './members-transitions.js';
import type { CommitteeAddress } from './settings-desk.js';

/** Seats and substitutes, begun and ended: made from the table. */
@Controller('app/committees/:slug/members')
export class MembersTransitionsPages {
  constructor(readonly desk: MembersDesk) {}

  find(actor: Actor, at: CommitteeAddress): Promise<MembersSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(MembersTransitionsPages, { rows: MEMBERS_ROWS, machine: KEEPING });
