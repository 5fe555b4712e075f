import { SENT_STATES, type SentLetter } from '#records/ledger';
import { paths } from '#records/paths';
import type { FoundLetters } from './letters-desk.js';
import type { LettersQuestion } from './letters-question.js';

const TONES = {
  waiting: 'soon',
  sending: 'soon',
  sent: 'done',
  'not needed': 'quiet',
  failed: 'late',
} as const;

/** The ledger of letters as its page shows it. */
export function lettersPresenter({ letters, next }: FoundLetters, question: LettersQuestion) {
  const { before: _before, ...narrowed } = question;
  return {
    rows: letters.map(letterShown),
    states: [
      { value: '', text: 'Whatever became of it' },
      ...Object.entries(SENT_STATES).map(([value, text]) => ({ value, text })),
    ],
    empty: letters.length > 0 ? null : 'No letter is like that.',
    next: next === null ? null : address({ ...narrowed, before: next }),
    first: question.before === undefined ? null : address(narrowed),
    csv: address(narrowed, '.csv'),
  };
}

/** A letter as its row and its page show it. */
export function letterShown(letter: SentLetter) {
  const { id, notice, rung, state, attempts, repeatedBecause } = letter;
  const called = notice.replaceAll('-', ' ');
  return {
    ...letter,
    href: paths.letter(id),
    called: `${called.charAt(0).toUpperCase()}${called.slice(1)}`,
    because:
      repeatedBecause !== null
        ? `Sent again: ${repeatedBecause}`
        : rung === null
          ? 'Because of what happened'
          : `Reminder ${rung}`,
    badge: { text: SENT_STATES[state], tone: TONES[state] },
    tries: attempts < 2 ? null : `${attempts} tries`,
  };
}

function address(question: LettersQuestion, twin = ''): string {
  const query = new URLSearchParams({ ...question }).toString();
  return `${paths.letters}${twin}${query === '' ? '' : `?${query}`}`;
}
