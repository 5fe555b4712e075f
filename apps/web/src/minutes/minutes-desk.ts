import { Injectable } from '@nestjs/common';
import {
  MinuteCorrectionsService,
  MinuteParagraphsService,
  MinutesQueries,
  type MinutesPart,
  type MinutesView,
  type ParagraphView,
} from '#records/minutes';
import { may, refuse, type Actor } from '#rules';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';
import type { MeetingSubject } from '../meetings/meeting.subject.js';

/** How a paragraph is named by an address. */
export interface ParagraphAddress extends MeetingAddress {
  readonly id?: string;
}

/** The minutes of a meeting for one person. */
export interface MinutesSubject {
  readonly meeting: MeetingSubject;
  readonly minutes: MinutesView;
  readonly mayWrite: boolean;
  readonly mayCorrect: boolean;
  /** The paragraph the address names, when it names one, and in which part of the minutes it is. */
  readonly chosen: { readonly part: MinutesPart; readonly paragraph: ParagraphView } | null;
}

/** The services behind the minutes of a meeting, and the minutes for one person. */
@Injectable()
export class MinutesDesk {
  constructor(
    private readonly meetings: MeetingDesk,
    private readonly queries: MinutesQueries,
    readonly paragraphs: MinuteParagraphsService,
    readonly corrections: MinuteCorrectionsService,
  ) {}

  /** Refuses who neither writes nor approves minutes, and a paragraph that is not there. At most sixteen statements. */
  async find(actor: Actor, at: ParagraphAddress): Promise<MinutesSubject> {
    const meeting = await this.meetings.find(actor, at);
    const { councilId, committeeId, committeeSlug, heldOn } = meeting.meeting;
    const place = { councilId, committeeId };
    if (!may(actor, 'approve minutes', place)) {
      refuse(
        'not-permitted',
        'Drafts of minutes are for those who write and those who approve them.',
      );
    }
    const minutes = await this.queries.find(actor, { committee: committeeSlug, heldOn });
    const { state } = minutes;
    return {
      meeting,
      minutes,
      mayWrite: state === 'minutes drafted' && may(actor, 'draft minutes', place),
      mayCorrect: state === 'minutes published' && may(actor, 'publish minutes', place),
      chosen: at.id === undefined ? null : chosenOf(minutes, at.id),
    };
  }
}

function chosenOf({ paragraphs, exemptParagraphs }: MinutesView, id: string) {
  const paragraph = paragraphs.find((one) => one.id === id);
  if (paragraph !== undefined) return { part: 'public', paragraph } as const;
  const exempt = exemptParagraphs.find((one) => one.id === id);
  if (exempt !== undefined) return { part: 'exempt', paragraph: exempt } as const;
  return refuse('not-found', 'There is no such paragraph in the minutes.');
}
