import { Injectable } from '@nestjs/common';
import {
  AttendanceRequestsQueries,
  AttendanceRequestsService,
  type AttendanceRequestView,
} from '#records/attendance-requests';
import { HistoryQueries, type Told } from '#records/history';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { may, refuse, type Actor } from '#rules';
import { requestSubject, type RequestSubject } from './request.subject.js';

/** The services behind requests to attend, and one of them for one person. */
@Injectable()
export class RequestDesk {
  constructor(
    readonly queries: AttendanceRequestsQueries,
    readonly requests: AttendanceRequestsService,
    private readonly history: HistoryQueries,
  ) {}

  /** The requests a person may see, the open ones first. One statement. */
  async list(actor: Actor): Promise<readonly AttendanceRequestView[]> {
    return (await this.queries.list(actor)).map((request) => requestFor(actor, request));
  }

  /** One request by its reference. Two statements at most. */
  async find(actor: Actor, reference: string): Promise<RequestSubject> {
    const request = requestFor(actor, await this.queries.find(actor, reference));
    const asks = may(actor, 'ask attendance', request.place);
    const choices = asks ? await this.queries.choices(actor, request.committeeSlug) : null;
    return requestSubject(request, { actor, choices, today: this.queries.today() });
  }

  /** The same for whoever holds a signed link to it. One statement. */
  async findByLink(link: OpenedLink, token: string): Promise<RequestSubject> {
    if (link.purpose !== 'attendance') refuse('not-found', 'There is nothing at this address.');
    const request = requestFor(link.actor, await this.queries.ofLink(link.subjectId));
    if (!may(link.actor, 'read own requests', request.place)) {
      refuse('link-not-valid', 'This link is not valid or has expired.');
    }
    const around = { actor: link.actor, choices: null, today: this.queries.today() };
    const at = `${paths.link(token)}/attendance`;
    return { ...requestSubject(request, around), at, page: at };
  }

  /** What history tells of it, latest first. One statement. */
  told({ id }: AttendanceRequestView): Promise<Told[]> {
    return this.history.of({ kinds: ['attendance request'], ids: [id] });
  }
}

/** A request as a reader may have it: of an item that is not for publication the authority has the number alone. */
function requestFor(actor: Actor, request: AttendanceRequestView): AttendanceRequestView {
  const { item } = request;
  if (item === null || !item.isExempt || may(actor, 'read committee work', request.place)) {
    return request;
  }
  return { ...request, item: { ...item, title: 'not for publication' } };
}
