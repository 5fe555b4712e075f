import { Injectable } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { page, type Answer } from '../http/answer.js';
import { PartnershipMeetingDesk, type ItemSubject, type MeetingSubject } from './meeting-desk.js';
import { itemPresenter, meetingPresenter } from './meeting.presenter.js';

/** The pages of a meeting and of an item, whoever's meeting it is. */
@Injectable()
export class MeetingShown {
  constructor(
    private readonly desk: PartnershipMeetingDesk,
    private readonly history: HistoryQueries,
  ) {}

  /** Two statements at most beside that which found it. */
  async meeting(subject: MeetingSubject, done: unknown): Promise<Answer> {
    const { id, meeting } = subject;
    const told = await this.history.of({ kinds: ['partnership meeting'], ids: [id], limit: 50 });
    const today = this.desk.queries.today();
    const isGroups = meeting.workingGroupId !== null && meeting.state === 'planned';
    const due = isGroups ? await this.desk.queries.dueToGroups(meeting.partnershipId, today) : [];
    const shown = meetingPresenter(subject, { told, done, due, today });
    return page('partnerships/views/meeting.njk', { title: shown.title, shown });
  }

  /** One statement beside that which found it. */
  async item(subject: ItemSubject, done: unknown): Promise<Answer> {
    const told = await this.history.of({ kinds: ['partnership item'], ids: [subject.id] });
    const today = this.desk.queries.today();
    const shown = itemPresenter(subject, { told, done, today });
    return page('partnerships/views/item.njk', { title: shown.title, shown });
  }
}
