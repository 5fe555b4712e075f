import { SENT_STATES, type SentBounce, type SentLetter } from '#records/ledger';
import { paths } from '#records/paths';
import type { FoundLetters } from './letters-desk.js';
import { CAME_BACK, type LettersQuestion } from './letters-question.js';

const TONES = {
  gathering: 'soon',
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
    bounced: [
      { value: '', text: 'Whether or not it came back' },
      ...Object.entries(CAME_BACK).map(([value, text]) => ({ value, text })),
    ],
    empty: letters.length > 0 ? null : 'No letter is like that.',
    next: next === null ? null : address({ ...narrowed, before: next }),
    first: question.before === undefined ? null : address(narrowed),
    csv: address(narrowed, '.csv'),
  };
}

/** A letter as its row and its page show it. */
export function letterShown(letter: SentLetter) {
  const { id, notice, rung, ladder, state, attempts, repeatedBecause, carriedBy, bounce } = letter;
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
          : `Reminder ${rung}${ladder === null ? '' : ` of the ${ladder}`}`,
    badge: { text: SENT_STATES[state], tone: TONES[state] },
    carried:
      carriedBy === null ? null : { text: 'The mail it left in', href: paths.letter(carriedBy) },
    carries: notice === 'digest' ? `${paths.letters}?carriedBy=${id}` : null,
    cameBack: bounce === null ? null : cameBack(bounce),
    canBeSeenTo: bounce === null ? state === 'failed' && carriedBy === null : isOpen(bounce),
    tries: attempts < 2 ? null : `${attempts} tries`,
  };
}

const isOpen = ({ kind, settledHow }: SentBounce): boolean =>
  kind === 'hard' && settledHow === null;

/** What came back, and what was done about it. */
function cameBack(bounce: SentBounce): string {
  const { kind, diagnostic, settledHow, settledBy, settledBecause } = bounce;
  const what = kind === 'hard' ? 'It came back' : 'It has not arrived yet';
  const said = diagnostic === '' ? '.' : `: ${diagnostic}`;
  if (settledHow === null) return `${what}${said}`;
  const because = settledBecause === null ? '' : `: ${settledBecause}`;
  return `${what}${said}. Seen to by ${settledBy ?? 'an officer'}: ${settledHow}${because}`;
}

function address(question: LettersQuestion, twin = ''): string {
  const query = new URLSearchParams({ ...question }).toString();
  return `${paths.letters}${twin}${query === '' ? '' : `?${query}`}`;
}
