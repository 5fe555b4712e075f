import { Injectable } from '@nestjs/common';
import { InterestsQueries, InterestsService } from '#records/interests';
import { MeetingsQueries, type MeetingView } from '#records/meetings';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { interestsPanel } from './interests-panel.js';
import {
  interestsOf,
  interestSubject,
  type InterestsSubject,
  type InterestSubject,
} from './interest.subject.js';

/** How a declared interest is named by an address. */
export interface InterestAddress extends MeetingAddress {
  readonly number: string;
}

/** The services behind the interests of a meeting, and they or one of them for one person. */
@Injectable()
export class InterestDesk {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly queries: InterestsQueries,
    readonly interests: InterestsService,
  ) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.meetings.today();
  }

  /** What was declared at a meeting, and what may be. Four statements. */
  async find(actor: Actor, { slug, date }: MeetingAddress): Promise<InterestsSubject> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    return this.of(actor, meeting);
  }

  /** One declared interest by its number. Four statements. */
  async one(actor: Actor, at: InterestAddress): Promise<InterestSubject> {
    const subject = await this.find(actor, at);
    const interest = subject.interests.find(({ number }) => String(number) === at.number);
    return interest === undefined
      ? refuse('not-found', 'There is no such declaration.')
      : interestSubject(subject, interest);
  }

  /** What the run page of an item shows of interests, for `views/interests-panel.njk`. Three statements. */
  async panel(actor: Actor, meeting: MeetingView, item: number) {
    return interestsPanel(await this.of(actor, meeting), item);
  }

  private async of(actor: Actor, meeting: MeetingView): Promise<InterestsSubject> {
    const { id: meetingId, councilId, committeeId } = meeting;
    const asked = { meetingId, councilId, committeeId };
    const mayDeclare = may(actor, 'declare interest', asked);
    const concerned = mayDeclare || may(actor, 'keep register', asked);
    return {
      actor,
      meeting,
      ...interestsOf(meeting),
      interests: await this.queries.shownTo(actor, asked),
      declarers: concerned ? await this.queries.declarers(actor, asked) : [],
      mayDeclare,
      matches: mayDeclare ? await this.queries.matches(actor, asked) : [],
      mayRun: may(actor, 'run meeting', asked),
    };
  }
}
