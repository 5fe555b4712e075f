import type { OutcomeView } from '#records/outcomes';
import { paths } from '#records/paths';
import { OUTCOME, OUTCOME_KINDS, type Actor, type LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** An outcome as its transitions know it. */
export interface OutcomeSubject extends Subject {
  readonly outcome: OutcomeView;
  readonly actor: Actor;
  readonly today: LocalDate;
  /** Days of the committee's meetings whose agenda is not public yet. */
  readonly openMeetings: readonly LocalDate[];
}

interface Around {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly openMeetings: readonly LocalDate[];
}

const FOR_A_BODY: readonly string[] = ['send', 'answer', 'ask-again', 'bring-back'];

/** An outcome for one person. What goes to no body is not sent, answered or asked again. */
export function outcomeSubject(outcome: OutcomeView, around: Around): OutcomeSubject {
  const { id, version, reference, kind, state, place, toCommittee, committee } = outcome;
  const stance = stanceOf(OUTCOME, { state, place }, around.actor);
  const goesToBody = OUTCOME_KINDS[kind].isSent && !toCommittee;
  const page = paths.outcome(reference);
  return {
    ...around,
    id,
    version,
    outcome,
    page,
    at: page,
    caption: `${committee}, ${reference}`,
    stance: {
      ...stance,
      offers: stance.offers.filter(({ command }) => goesToBody || !FOR_A_BODY.includes(command)),
    },
  };
}
