import { Injectable } from '@nestjs/common';
import { MeetingsQueries, type MeetingLine } from '#records/meetings';
import {
  ScoringService,
  SuggestingService,
  TopicsQueries,
  TopicsService,
  type TopicView,
} from '#records/programme';
import type { Actor, MeetingState } from '#rules';
import { topicSubject, type TopicSubject } from './topic.subject.js';

/** How a topic is named by an address. */
export interface TopicAddress {
  readonly slug: string;
  readonly topic: string;
}

const MOST_MEETINGS = 30;
const TO_BE_HELD: readonly MeetingState[] = [
  'planned',
  'convened',
  'agenda published',
  'supplemented',
];

/** The services behind a topic's pages, and a topic for one person with everything they need. */
@Injectable()
export class TopicDesk {
  constructor(
    readonly queries: TopicsQueries,
    readonly topics: TopicsService,
    readonly suggesting: SuggestingService,
    readonly scoring: ScoringService,
    private readonly meetings: MeetingsQueries,
  ) {}

  /** Two statements; a third while it waits for a meeting. */
  async find(actor: Actor, { slug, topic }: TopicAddress): Promise<TopicSubject> {
    const found = await this.queries.find(actor, { committee: slug, topic });
    return topicSubject(actor, found, await this.toBeHeld(actor, found));
  }

  private async toBeHeld(actor: Actor, topic: TopicView): Promise<readonly MeetingLine[]> {
    if (topic.state !== 'in the work programme') return [];
    const from = this.meetings.today();
    const asked = { committee: topic.committeeSlug, from, limit: MOST_MEETINGS };
    const found = await this.meetings.list(actor, asked);
    return found.filter(({ state }) => TO_BE_HELD.includes(state));
  }
}
