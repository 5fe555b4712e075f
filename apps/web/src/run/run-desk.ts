import { Injectable } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { ItemView } from '#records/meetings';
import { SittingsQueries, SittingsService, type ItemNotes, type Sitting } from '#records/sittings';
import { may, refuse, type Actor } from '#rules';
import { DocumentDesk } from '../documents/document-desk.js';
import type { DocumentsShown } from '../documents/documents.presenter.js';
import { itemPlace, type ItemAddress } from '../documents/paper-place.js';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';
import type { MeetingSubject } from '../meetings/meeting.subject.js';
import { noticeOf } from '../transitions/notice.js';

/** A meeting as whoever clerks it sees it. */
export interface RunSubject extends MeetingSubject {
  readonly actor: Actor;
  readonly sitting: Sitting;
}

/** One item of it, with its papers and the notes of its discussion. */
export interface RunItemSubject extends RunSubject {
  readonly item: ItemView;
  readonly notes: ItemNotes;
  readonly documents: DocumentsShown;
}

/** The services behind the run of a meeting, and a meeting or an item of it for whoever clerks it. */
@Injectable()
export class RunDesk {
  constructor(
    readonly sittings: SittingsService,
    private readonly queries: SittingsQueries,
    private readonly meetings: MeetingDesk,
    private readonly documents: DocumentDesk,
    private readonly history: HistoryQueries,
  ) {}

  /** A meeting the actor may run. Refuses who may only read it. */
  async find(actor: Actor, at: MeetingAddress): Promise<RunSubject> {
    const subject = await this.meetings.find(actor, at);
    if (!may(actor, 'run meeting', subject.meeting)) {
      refuse('not-permitted', 'Your role does not let you run this meeting.');
    }
    return { ...subject, actor, sitting: await this.queries.of(subject.id) };
  }

  async item(actor: Actor, at: ItemAddress): Promise<RunItemSubject> {
    const subject = await this.find(actor, at);
    const { meeting } = subject;
    const item = meeting.items.find(({ number }) => String(number) === at.number);
    if (item === undefined) return refuse('not-found', 'There is no such item on the agenda.');
    const notes = await this.queries.notes(actor, meeting, item.id);
    const documents = await this.documents.shown(actor, itemPlace(meeting, item));
    return { ...subject, item, notes, documents };
  }

  /** The history's sentence of what was just done to the meeting; null when nothing was. At most one statement. */
  async notice({ id }: RunSubject, done: unknown): Promise<string | null> {
    if (typeof done !== 'string') return null;
    return noticeOf(await this.history.of({ kinds: ['meeting'], ids: [id] }), { id, done });
  }
}
