import { Controller } from '@nestjs/common';
import { CLEARANCE, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import type { ClearanceAddress } from './clearance-address.js';
import { ClearanceDesk } from './clearance-desk.js';
import { OFFICERS_ROWS } from './clearance-transitions.js';
import type { ClearanceSubject } from './clearance.subject.js';

/** Are you sure? and do it, for what the officer does to one clearance. */
@Controller('app/committees/:slug/reports/:report/clearances/:kind')
export class ClearanceTransitionsPages {
  constructor(readonly desk: ClearanceDesk) {}

  find(actor: Actor, at: ClearanceAddress): Promise<ClearanceSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(ClearanceTransitionsPages, { rows: OFFICERS_ROWS, machine: CLEARANCE });
