import { Controller, Get, Param, Query } from '@nestjs/common';
import { ATTENDANCE_REQUEST, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { addPages } from '../transitions/routes.js';
import { RequestDesk } from './request-desk.js';
import { REQUEST_ROWS } from './request-transitions.js';
import { requestLine, requestPresenter } from './request.presenter.js';
import type { RequestSubject } from './request.subject.js';

/** The authorities asked to come to meetings. */
@Controller('app/attendance-requests')
export class RequestsPages {
  constructor(private readonly desk: RequestDesk) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    refuseStrangers(actor);
    const found = await this.desk.list(actor);
    const shown = { requests: found.map(requestLine) };
    return page('attendance-requests/views/requests.njk', { title: 'Asked to come', shown });
  }
}

/** One request, and are you sure? and do it for everything that can be done with it. */
@Controller('app/attendance-requests/:reference')
export class RequestPages {
  constructor(readonly desk: RequestDesk) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  async show(
    @CurrentPerson() actor: Actor,
    @Param('reference') reference: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    refuseStrangers(actor);
    const subject = await this.find(actor, { reference });
    const told = await this.desk.told(subject.request);
    const shown = requestPresenter(subject, { told, done });
    return page('attendance-requests/views/request.njk', { title: shown.title, shown });
  }

  find(actor: Actor, { reference }: { readonly reference: string }): Promise<RequestSubject> {
    return this.desk.find(actor, reference);
  }
}

addPages(RequestPages, { rows: REQUEST_ROWS, machine: ATTENDANCE_REQUEST });
