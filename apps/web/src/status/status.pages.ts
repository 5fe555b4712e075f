import { Controller, Get } from '@nestjs/common';
import { StatusQueries, type MailStatus } from '#records/status';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { statusPresenter } from './status.presenter.js';

const EXAMPLE: MailStatus = {
  workerHeardAt: '2023-08-17T08:00:02.000Z',
  sweptAt: '2023-08-17T08:00:01.000Z',
  paused: null,
  oldestDueAt: null,
  due: 0,
  triedInVain: 0,
  gathering: 0,
  notRelayed: 0,
  failed: 0,
  bounced: 0,
  uploadsWaiting: 0,
  owed: [],
  coming: [],
  alarm: null,
};

/** Whether what is due leaves: for people. */
@Controller('app/status')
export class StatusPages {
  constructor(private readonly status: StatusQueries) {}

  @Get()
  @Asks('see deliveries')
  async show(@CurrentPerson() actor: Actor): Promise<Answer> {
    const shown = statusPresenter(await this.status.mail(actor), actor);
    return page('status/views/status.njk', { title: 'Does the mail leave?', shown });
  }
}

/** The same for machines. */
@Controller('api/v1/status')
export class StatusApi {
  constructor(private readonly status: StatusQueries) {}

  @Get()
  @Asks('see deliveries')
  @Described({
    summary: 'Whether what is due leaves, and since when it does not',
    example: EXAMPLE,
  })
  show(@CurrentPerson() actor: Actor): Promise<MailStatus> {
    return this.status.mail(actor);
  }
}
