import { addDays, daysBetween, responseDue, englandAndWales, type LocalDate } from '#rules';
import type { AddresseeState, Counted, LocalCount, ResponseRegime } from '#rules';
import { authorityId, authorityName, authoritySlug, committeeId, councilId } from './directory.js';
import { councilOf, COUNCILS, KIND, LARGE, SMALL } from './directory.js';
import { lastMeetingBefore } from './meeting-days.js';
import { below, idOf } from './random.js';

/** One recommendation to one authority, as the seed makes it. */
export interface SeededRecord {
  readonly n: number;
  readonly id: string;
  readonly recommendationId: string;
  readonly reference: string;
  readonly wording: string;
  readonly council: number;
  readonly councilId: string;
  readonly committee: number;
  readonly committeeId: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly authoritySlug: string;
  readonly state: AddresseeState;
  readonly regime: ResponseRegime;
  readonly localRule: LocalCount | null;
  readonly madeOn: LocalDate;
  readonly sentOn: LocalDate | null;
  readonly counted: Counted | null;
}

const OPEN: readonly AddresseeState[] = [
  ...Array.from({ length: 4 }, () => 'made' as const),
  ...Array.from({ length: 4 }, () => 'sent' as const),
  'acknowledged',
  'in progress',
];

/**
 * The n-th record: every other one for one of the large authorities, half of them closed, due up to 180 days before
 * or after `today`. What was sent within the law's 28 days is under it; what has longer is by local protocol.
 */
export function recordAt(n: number, today: LocalDate): SeededRecord {
  const authority = n % 2 === 0 ? (n >> 1) % LARGE : LARGE + ((n >> 1) % SMALL);
  const council = councilOf(authority);
  const committee = council + COUNCILS * below(2, n, 1);
  const state = below(2, n, 2) === 0 ? 'closed' : (OPEN[below(OPEN.length, n, 3)] ?? 'sent');
  const sent = state === 'made' ? null : sentAndDue(n, today);
  const madeOn = lastMeetingBefore(sent?.sentOn ?? today, today);
  return {
    n,
    id: idOf(KIND.addressee, n),
    recommendationId: idOf(KIND.recommendation, n),
    reference: `B${committee}-${n + 1}`,
    wording: wordingOf(n),
    council,
    councilId: councilId(council),
    committee,
    committeeId: committeeId(committee),
    authorityId: authorityId(authority),
    authorityName: authorityName(authority),
    authoritySlug: authoritySlug(authority),
    state,
    madeOn,
    regime: sent?.regime ?? 'CD_S19',
    localRule: sent?.localRule ?? null,
    sentOn: sent?.sentOn ?? null,
    counted: sent?.counted ?? null,
  };
}

function sentAndDue(n: number, today: LocalDate) {
  const due = addDays(today, below(361, n, 4) - 180);
  const byLaw = addDays(due, -28);
  const sentOn = byLaw < today ? byLaw : addDays(today, -1 - below(60, n, 6));
  const days = daysBetween(sentOn, due);
  const localRule = days === 28 ? null : ({ rule: 'DAYS_FROM', n: days } as const);
  const regime: ResponseRegime = localRule === null ? 'CD_S19' : 'LOCAL';
  return { sentOn, regime, localRule, counted: countedFrom(sentOn, localRule) };
}

const worked = new Map<string, Counted>();

/** Counting is exact and slow; a day and a number of days give one answer. */
function countedFrom(start: LocalDate, local: LocalCount | null): Counted {
  const key = `${start} ${local?.n ?? ''}`;
  const known = worked.get(key);
  if (known !== undefined) return known;
  const calendar = englandAndWales;
  const counted =
    local === null
      ? responseDue({ regime: 'CD_S19', start, calendar })
      : responseDue({ regime: 'LOCAL', start, calendar, local });
  worked.set(key, counted);
  return counted;
}

const SUBJECTS = ['night buses', 'street lighting', 'data sharing', 'repeat victims', 'CCTV'];

const wordingOf = (n: number): string =>
  `That the authority review its approach to ${SUBJECTS[n % SUBJECTS.length]} in ward ${below(60, n, 7)}, ` +
  `report what it found and say by when the service will have improved.`;
