import { Controller } from '@nestjs/common';
import { RESOLUTION, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import { MotionDesk, type MotionAddress } from './motion-desk.js';
import { MOTION_TRANSITIONS } from './motion-transitions.js';
import type { MotionSubject } from './motion.subject.js';

/** Are you sure? and do it, for every transition of a motion: made from the table. */
@Controller('app/committees/:slug/meetings/:date/items/:number/motions/:motion')
export class MotionTransitionsPages {
  constructor(readonly desk: MotionDesk) {}

  find(actor: Actor, at: MotionAddress): Promise<MotionSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(MotionTransitionsPages, { rows: MOTION_TRANSITIONS, machine: RESOLUTION });
