import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { AttendanceDesk } from './attendance-desk.js';
import { addAttendancePages } from './attendance-routes.js';
import { attendancePresenter } from './attendance.presenter.js';
import { MOVING_ACTS } from './moving-acts.js';
import { PEOPLE_ACTS } from './people-acts.js';

/** Who is present at a meeting, with a page for each thing that can be recorded of it: made from the tables. */
@Controller('app/committees/:slug/meetings/:date/attendance')
export class AttendancePages {
  constructor(readonly desk: AttendanceDesk) {}

  @Get()
  @Asks('run meeting')
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const shown = attendancePresenter(subject);
    return page('attendance/views/attendance.njk', { title: 'Who is present', shown });
  }
}

addAttendancePages(AttendancePages, [...PEOPLE_ACTS, ...MOVING_ACTS]);
