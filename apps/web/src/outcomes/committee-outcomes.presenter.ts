import type { Appointment, OutcomeView } from '#records/outcomes';
import { paths } from '#records/paths';
import { OUTCOME_KINDS, shortDate } from '#rules';
import { outcomeBadge } from './outcome-badge.js';
import { bothTexts } from './outcome.presenter.js';

const FEW = 8;

interface Resolved {
  /** The committee by its slug. */
  readonly committee: string;
  readonly outcomes: readonly OutcomeView[];
  readonly appointments: readonly Appointment[];
}

/** What a committee said to bodies and what they did with it, what it asks of every report, and whom it appointed. */
export function committeeOutcomes({ committee, outcomes, appointments }: Resolved) {
  const followed = outcomes.filter(({ sentOn, answer }) => sentOn !== null || answer !== null);
  return {
    all: `${paths.outcomes}?committee=${encodeURIComponent(committee)}`,
    isEmpty: outcomes.length === 0 && appointments.length === 0,
    said: followed.slice(0, FEW).map((outcome) => ({
      reference: outcome.reference,
      kind: OUTCOME_KINDS[outcome.kind].label,
      href: paths.outcome(outcome.reference),
      badge: outcomeBadge(outcome),
      words: bothTexts(outcome),
    })),
    standing: outcomes
      .filter(({ kind, state }) => kind === 'standing request' && state === 'made')
      .map(({ reference, wording }) => ({ reference, wording, href: paths.outcome(reference) })),
    appointments: appointments.map(({ who, to, minute, heldOn }) => ({
      words: `${who}, to ${to}`,
      when: `${shortDate(heldOn)}${minute === null ? '' : `, minute ${minute}`}`,
    })),
  };
}
