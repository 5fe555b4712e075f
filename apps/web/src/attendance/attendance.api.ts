import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag } from '../http/entity-tag.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { AttendanceDesk, type AttendanceSubject } from './attendance-desk.js';
import { addAttendanceApi } from './attendance-routes.js';
import { ATTENDANCE_EXAMPLE, attendanceResource } from './attendance.resource.js';
import { MOVING_ACTS } from './moving-acts.js';
import { PEOPLE_ACTS } from './people-acts.js';

/** Who is present at a meeting as JSON, and a sub-resource for each thing that can be recorded of it. */
@Controller('api/v1/committees/:slug/meetings/:date/attendance')
export class AttendanceApi {
  constructor(readonly desk: AttendanceDesk) {}

  @Get()
  @Asks('run meeting')
  @Described({
    summary: 'Who is at a meeting by capacity, their comings and goings, and who is away',
    example: ATTENDANCE_EXAMPLE,
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    return this.shown(await this.desk.find(actor, at), reply);
  }

  shown(subject: AttendanceSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.meeting.version));
    return attendanceResource(subject);
  }
}

addAttendanceApi(AttendanceApi, [...PEOPLE_ACTS, ...MOVING_ACTS], ATTENDANCE_EXAMPLE);
