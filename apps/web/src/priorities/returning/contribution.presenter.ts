import { newId } from '#platform/ids';
import type { ContributionView } from '#records/contributions';
import {
  CONTRIBUTION,
  dateInWords,
  shortDate,
  type ContributionState,
  type LocalDate,
} from '#rules';
import type { FormView } from '../../http/form-view.js';
import type { Badge } from '../../meetings/meeting-badge.js';

const TONES: Readonly<Record<ContributionState, Badge['tone']>> = {
  drafted: 'quiet',
  asked: 'calm',
  answered: 'soon',
  'taken in': 'done',
  withdrawn: 'quiet',
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The reason for a withdrawal that was sent about one of them, and what was wrong with it. */
export interface SentReason {
  readonly about: string;
  readonly form: FormView;
}

interface Among {
  readonly base: string;
  readonly today: LocalDate;
  readonly sent: SentReason | null;
}

/** What was typed for one that could not be withdrawn, so that it is not lost: the partner may have answered meanwhile. */
function reasonOf({ id }: ContributionView, sent: SentReason | null) {
  if (sent?.about !== id) return null;
  const { values, messages } = sent.form;
  return { typed: values['reason'] ?? '', message: messages['reason'] ?? null };
}

/** Who was asked for what, how it stands, and what can be done with it. */
export function contributionShown(one: ContributionView, { base, today, sent }: Among) {
  const { id, state, version, who, question, askedOn, dueOn, words, figures, answeredOn } = one;
  const isLate = state === 'asked' && dueOn < today;
  return {
    id,
    who,
    question,
    words,
    figures,
    version,
    key: newId(),
    badge: { text: capital(CONTRIBUTION.states[state].is), tone: TONES[state] },
    late: isLate ? `Late: it was due on ${dateInWords(dueOn)}` : null,
    facts: [
      { key: 'Asked on', value: shortDate(askedOn) },
      { key: 'Due', value: dateInWords(dueOn) },
      ...(answeredOn === null ? [] : [{ key: 'Answered on', value: shortDate(answeredOn) }]),
    ],
    takeIn: state === 'answered' ? `${base}/partners/${id}/taking-in` : null,
    withdrawal: state === 'asked' ? `${base}/partners/${id}/withdrawal` : null,
    reason: reasonOf(one, sent),
  };
}
