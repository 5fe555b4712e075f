import type { AddresseeRecord, ClockRecord } from '#records/recommendations';
import { compareDates, shortDate, type Closure, type LocalDate } from '#rules';
import { closedInWords } from '../recommendations/closed-in-words.js';

/** What a life is told from; the record of an addressee holds it, and so does its public page. */
export interface LifeFacts {
  readonly madeOn: LocalDate | null;
  readonly sentOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
  readonly clocks: readonly (Pick<ClockRecord, 'kind' | 'state' | 'dueOn' | 'endedOn'> & {
    readonly moves: readonly Pick<ClockRecord['moves'][number], 'fromDue' | 'toDue'>[];
  })[];
  readonly responses: readonly Pick<AddresseeRecord['responses'][number], 'submittedOn'>[];
  readonly considerations: readonly Pick<
    AddresseeRecord['considerations'][number],
    'consideredOn'
  >[];
  readonly progress: readonly Pick<AddresseeRecord['progress'][number], 'kind' | 'reportedOn'>[];
  readonly closures: readonly { readonly kind: Closure | null; readonly closedOn: LocalDate }[];
}

/** One day of a life: something happened, was due, was due before its date moved, or it is today. */
export interface LifeDay {
  readonly on: LocalDate;
  readonly what: string;
  readonly kind: 'happened' | 'due' | 'moved' | 'today';
}

const PROGRESS = { report: 'Progress reported', 'completion claim': 'Claimed complete' } as const;

/** The life of a recommendation to one authority, day by day. Empty before it is made. */
export function lifeOf(facts: LifeFacts, today: LocalDate): readonly LifeDay[] {
  const { madeOn, sentOn, acknowledgedOn, closures } = facts;
  if (madeOn === null) return [];
  const happened = (on: LocalDate | null, what: string): readonly LifeDay[] =>
    on === null ? [] : [{ on, what, kind: 'happened' }];
  const days = [
    ...happened(madeOn, 'Made by the committee'),
    ...happened(sentOn, 'Sent'),
    ...happened(acknowledgedOn, 'Acknowledged'),
    ...dues(facts),
    ...facts.responses.flatMap(({ submittedOn }, index) =>
      happened(submittedOn, index === 0 ? 'Answered' : 'Answered again'),
    ),
    ...facts.considerations.flatMap(({ consideredOn }) => happened(consideredOn, 'Considered')),
    ...facts.progress.flatMap(({ kind, reportedOn }) =>
      kind === 'report' || kind === 'completion claim' ? happened(reportedOn, PROGRESS[kind]) : [],
    ),
    ...closures.flatMap(({ kind, closedOn }) => happened(closedOn, closedInWords(kind))),
  ].toSorted((one, other) => compareDates(one.on, other.on));
  return days.concat({ on: today, what: 'Today', kind: 'today' }).toSorted(byDay);
}

const byDay = (one: LifeDay, other: LifeDay): number => compareDates(one.on, other.on);

function dues({ clocks }: LifeFacts): readonly LifeDay[] {
  return clocks.flatMap(({ kind, state, dueOn, moves }): readonly LifeDay[] => {
    if (kind === 'progress') {
      return state === 'running' ? [{ on: dueOn, what: 'Progress report due', kind: 'due' }] : [];
    }
    const moved = moves.map(({ fromDue, toDue }): LifeDay => {
      return { on: fromDue, what: `Answer due, moved to ${shortDate(toDue)}`, kind: 'moved' };
    });
    return [...moved, { on: dueOn, what: 'Answer due', kind: 'due' }];
  });
}
