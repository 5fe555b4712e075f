import type { AddresseeRecord } from '#records/recommendations';
import { OVERALL, overallOf, type LocalDate, type OverallState } from '#rules';

const TONES = {
  none: 'quiet',
  partial: 'soon',
  complete: 'done',
  late: 'late',
} as const satisfies Record<OverallState, string>;

/** How a recommendation stands over all the authorities it was made to: both derived states, each with its facts. */
export function overallOfRecord(addressees: readonly AddresseeRecord[], today: LocalDate) {
  const parts = addressees.map(({ authority, state, responses, clocks, targetOn }) => ({
    authority,
    state,
    targetOn,
    decision: responses.at(-1)?.decision ?? null,
    dueOn:
      clocks.find(({ kind, state: is }) => kind === 'response' && is === 'running')?.dueOn ?? null,
  }));
  return overallOf(parts, today);
}

/** The same as two badges, each with a "why?". */
export function overallPresenter(addressees: readonly AddresseeRecord[], today: LocalDate) {
  const { answered, accepted } = overallOfRecord(addressees, today);
  return {
    answered: { text: OVERALL[answered.is].answered, tone: TONES[answered.is] },
    accepted: { text: OVERALL[accepted.is].accepted, tone: TONES[accepted.is] },
    why: {
      question: 'Why over all?',
      facts: [...answered.because, ...accepted.because],
      citation:
        'What is answered and what is accepted are two facts. An answer past its due date, and an accepted action past its target date, are told before all else.',
    },
  };
}
