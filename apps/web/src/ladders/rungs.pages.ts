import { Controller } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import { KEEPING_LADDER } from './keeping-ladders.js';
import { LadderDesk, type LadderAddress, type RungSubject } from './ladder-desk.js';
import { RUNG_ROWS } from './rung-transitions.js';

type At = LadderAddress & { readonly rung: string };

/** One rung of a draft: changed or removed. */
@Controller('app/ladders/:ladder/rungs/:rung')
export class RungPages {
  constructor(readonly desk: LadderDesk) {}

  async find(actor: Actor, at: At): Promise<RungSubject> {
    const subject = await this.desk.findRung(actor, at);
    return subject.rung === null ? refuse('not-found', 'There is no such rung.') : subject;
  }
}

addPages(RungPages, { rows: RUNG_ROWS, machine: KEEPING_LADDER });
