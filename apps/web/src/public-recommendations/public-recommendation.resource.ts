import { paths } from '#records/paths';
import type { PublicRecommendation } from '#records/public-recommendations';
import type { LocalDate } from '#rules';
import { answerDue, publicStanding } from './public-standing.js';

interface Around {
  readonly baseUrl: string;
  readonly today: LocalDate;
}

/** A published recommendation as data, one part for each authority. Dates are local. */
export function publicResource(found: PublicRecommendation, { baseUrl, today }: Around) {
  const { reference, wording, committee, committeeSlug, madeOn, minute, decision } = found;
  return {
    address: `${baseUrl}${paths.publicRecommendation(reference)}`,
    reference,
    wording,
    committee,
    committeeSlug,
    madeOn,
    minute,
    decision: decision === null ? null : `${baseUrl}${paths.decision(decision)}`,
    to: found.addressees.map((one) => {
      const due = answerDue(one);
      const closed = one.state === 'closed' ? one.closures.at(-1) : undefined;
      return {
        authority: one.authority,
        authoritySlug: one.slug,
        standing: publicStanding(one.state),
        sentOn: one.sentOn,
        due,
        isOverdue: due !== null && due < today,
        answeredOn: one.responses[0]?.submittedOn ?? null,
        answer: one.answer?.decision ?? null,
        reason: one.answer?.reason ?? null,
        action: one.answer?.action ?? null,
        closedOn: closed?.closedOn ?? null,
        closedAs: closed?.kind ?? null,
      };
    }),
  };
}

/** The same as rows of the CSV, one for each authority. */
export function publicRows(found: PublicRecommendation, around: Around) {
  const { to, ...of } = publicResource(found, around);
  return to.map((one) => ({ ...of, ...one }));
}

export const PUBLIC_COLUMNS = [
  'address',
  'reference',
  'wording',
  'committee',
  'committeeSlug',
  'madeOn',
  'minute',
  'decision',
  'authority',
  'authoritySlug',
  'standing',
  'sentOn',
  'due',
  'isOverdue',
  'answeredOn',
  'answer',
  'reason',
  'action',
  'closedOn',
  'closedAs',
] as const;
