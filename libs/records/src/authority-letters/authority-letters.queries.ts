import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, responseDue, type Actor, type Calendar, type LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { printOf, type Print } from '../prints/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { letterById, letterRows } from './letter-rows.js';
import { readLetterSlug } from './letter-slug.js';
import type { LetterRecommendation, LetterView, ToBeSent } from './letter-views.js';
import { printHash } from './print-hash.js';
import { sentLetter } from './sent-letter.js';
import { toBeSent } from './to-be-sent.queries.js';

/** A meeting by the words of its address. */
export interface LettersAsked {
  readonly committee: string;
  readonly heldOn: string;
}

/** Who does committee work sees every letter of its committee; people of an authority what was sent to it. */
const WITHIN_REACH = `(t.council_id = ANY($2::uuid[]) OR t.committee_id = ANY($3::uuid[])
  OR (t.authority_id = ANY($4::uuid[]) AND t.state = 'sent'))`;

/** Letters to authorities as people may read them. What lies outside an actor's reach is as if it were not there. */
@Injectable()
export class AuthorityLettersQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** The letters of one meeting, by authority and number. One statement. */
  ofMeeting(actor: Actor, { committee, heldOn }: LettersAsked): Promise<LetterView[]> {
    return this.within(actor, 'c.slug = $5 AND m.held_on::text = $6', [committee, heldOn]);
  }

  /** One letter by the words of its address. Refuses with `not-found`. One statement. */
  async find(actor: Actor, asked: LettersAsked & { readonly letter: string }): Promise<LetterView> {
    const { authority, number } = readLetterSlug(asked.letter);
    const [found] = await this.within(
      actor,
      'c.slug = $5 AND m.held_on::text = $6 AND o.slug = $7 AND t.number = $8',
      [asked.committee, asked.heldOn, authority, number],
    );
    return found ?? refuse('not-found', 'There is no such letter.');
  }

  /** One letter by its id, for who prints it, as it was sent; as it stands now when it was not kept; null when there is none. Two statements at most. */
  async byId(id: string): Promise<LetterView | null> {
    return (await sentLetter(this.manager, id)) ?? letterById(this.manager, id, this.today());
  }

  /** What there is of a letter's print, for a reader who was shown the letter. One statement. */
  print(id: string): Promise<Print> {
    return printOf(this.manager, { kind: 'letter', subjectId: id, hash: printHash(id) });
  }

  /** What a meeting has made that is neither sent nor in a letter that still goes, by authority. One statement. */
  toBeSent(meetingId: string): Promise<ToBeSent[]> {
    return toBeSent(this.manager, meetingId);
  }

  /** The calendar a council counts by. One statement. */
  calendar(councilId: string): Promise<Calendar> {
    return councilCalendar(this.manager, councilId);
  }

  private within(actor: Actor, where: string, values: readonly unknown[]): Promise<LetterView[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const { authorities } = scopeOf(actor, 'read own requests');
    return letterRows(this.manager, {
      today: this.today(),
      where: `${WITHIN_REACH} AND ${where}`,
      values: [councils, committees, authorities, ...values],
    });
  }

  private get manager(): EntityManager {
    return this.recorder.dataSource.manager;
  }
}

/** By when an answer to one recommendation is due: as it was counted, or as it would be were it sent on a local date. */
export function dueInLetter(
  { dueOn, regime, localRule }: LetterRecommendation,
  sent: { readonly on: LocalDate; readonly calendar: Calendar },
): LocalDate {
  if (dueOn !== null) return dueOn;
  const local = localRule === null ? {} : { local: localRule };
  return responseDue({ regime, start: sent.on, calendar: sent.calendar, ...local }).due;
}
