import { Controller } from '@nestjs/common';
import type { Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import type { SettingsSubject } from './committee.subject.js';
import { KEEPING } from './keeping.js';
import { SettingsDesk, type CommitteeAddress } from './settings-desk.js';
import { SETTINGS_PAGES } from './settings-transitions.js';

/** What is set about a committee on a page of the usual kind: made from the table. */
@Controller('app/committees/:slug/settings')
export class SettingsTransitionsPages {
  constructor(readonly desk: SettingsDesk) {}

  find(actor: Actor, at: CommitteeAddress): Promise<SettingsSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(SettingsTransitionsPages, { rows: SETTINGS_PAGES, machine: KEEPING });
