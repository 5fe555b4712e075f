import { Injectable } from '@nestjs/common';
import { AttendanceQueries } from '#records/attendance';
import { HistoryQueries } from '#records/history';
import type { ItemView } from '#records/meetings';
import { SittingsQueries, SittingsService, type ItemNotes, type Sitting } from '#records/sittings';
import { may, refuse, type Actor } from '#rules';
import { presentPanel } from '../attendance/present-panel.js';
import { DocumentDesk } from '../documents/document-desk.js';
import type { DocumentsShown } from '../documents/documents.presenter.js';
import { itemPlace, type ItemAddress } from '../documents/paper-place.js';
import { InterestDesk } from '../interests/interest-desk.js';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';
import type { MeetingSubject } from '../meetings/meeting.subject.js';
import { MotionDesk } from '../resolutions/motion-desk.js';
import { motionsShown } from '../resolutions/motions-shown.js';
import { noticeOf } from '../transitions/notice.js';

/** A meeting as whoever clerks it sees it. */
export interface RunSubject extends MeetingSubject {
  readonly actor: Actor;
  readonly sitting: Sitting;
}

/** One item of it, with its papers, the notes of its discussion, and what the page shows beside them. */
export interface RunItemSubject extends RunSubject {
  readonly item: ItemView;
  readonly notes: ItemNotes;
  readonly documents: DocumentsShown;
  readonly panels: {
    readonly present: ReturnType<typeof presentPanel>;
    readonly interests: Awaited<ReturnType<InterestDesk['panel']>>;
    readonly motions: ReturnType<typeof motionsShown>;
  };
}

/** The services behind the run of a meeting, and a meeting or an item of it for whoever clerks it. */
@Injectable()
export class RunDesk {
  constructor(
    readonly sittings: SittingsService,
    private readonly queries: SittingsQueries,
    private readonly meetings: MeetingDesk,
    private readonly documents: DocumentDesk,
    private readonly attendance: AttendanceQueries,
    private readonly interests: InterestDesk,
    private readonly motions: MotionDesk,
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

  /** One item of it, for the page that shows all there is to do on it. */
  async item(actor: Actor, at: ItemAddress): Promise<RunItemSubject> {
    const subject = await this.find(actor, at);
    const { meeting } = subject;
    const item = itemOf(subject, at);
    const { committeeSlug, heldOn } = meeting;
    const lists = await this.attendance.now(meeting.id);
    const ready = await this.motions.ready({ meeting, item });
    return {
      ...subject,
      item,
      notes: await this.queries.notes(actor, meeting, item.id),
      documents: await this.documents.shown(actor, itemPlace(meeting, item)),
      panels: {
        present: presentPanel(lists, { committeeSlug, heldOn, item: item.number }),
        interests: await this.interests.panel(actor, meeting, item.number),
        motions: motionsShown({ actor, meeting, item, ready }),
      },
    };
  }

  /** The ids of a meeting and one of its items, for something done to them. */
  async ids(actor: Actor, at: ItemAddress): Promise<{ id: string; itemId: string }> {
    const subject = await this.find(actor, at);
    return { id: subject.id, itemId: itemOf(subject, at).id };
  }

  /** The history's sentence of what was just done to the meeting; null when nothing was. At most one statement. */
  async notice({ id }: RunSubject, done: unknown): Promise<string | null> {
    if (typeof done !== 'string') return null;
    return noticeOf(await this.history.of({ kinds: ['meeting'], ids: [id] }), { id, done });
  }

  /** The same of a motion on an item: `done` is its number on the item and its version, such as `2.4`. */
  async motionNotice({ item }: RunItemSubject, done: unknown): Promise<string | null> {
    const [number, version] = typeof done === 'string' ? done.split('.') : [];
    const id = item.motions.find((motion) => String(motion.number) === number)?.id;
    if (id === undefined) return null;
    const told = await this.history.of({ kinds: ['resolution'], ids: [id] });
    return noticeOf(told, { id, done: version });
  }
}

function itemOf({ meeting }: RunSubject, at: ItemAddress): ItemView {
  const item = meeting.items.find(({ number }) => String(number) === at.number);
  return item ?? refuse('not-found', 'There is no such item on the agenda.');
}
