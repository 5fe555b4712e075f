import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import { copiesInWords, readersInWords, whatItCarries } from './letter-questions.js';
import type { LetterSubject } from './letter.subject.js';

/** Asks how a letter opens and closes. When somebody else wrote it meanwhile, both texts are there. */
export function wordsPage(subject: LetterSubject, form: FormView): Page {
  const { caption, page, letter, version } = subject;
  const { opening, closing } = letter;
  const asking = {
    title: `Change the letter to ${letter.authority}`,
    rows: whatItCarries(subject),
    saved: { opening, closing },
    fields: [
      {
        kind: 'long text',
        name: 'opening',
        label: 'How it opens',
        hint: 'The recommendations follow in full; their words are frozen',
        value: opening,
      } as const,
      {
        kind: 'long text',
        name: 'closing',
        label: 'How it closes',
        hint: 'What the law asks and what is published. An empty line begins a new paragraph',
        value: closing,
      } as const,
    ],
    button: 'Save the letter',
  };
  return askingPage(asking, { caption, cancel: page, action: `${page}/words`, version }, form);
}

/** Asks why a letter is sent again. */
export function resendingPage(subject: LetterSubject, form: FormView): Page {
  const { caption, page, letter, version } = subject;
  const asking = {
    title: `Send the letter to ${letter.authority} again?`,
    rows: whatItCarries(subject),
    happens: [
      readersInWords(subject),
      'The dates for the answers stay as they are.',
      ...(copiesInWords(subject).length === 0 ? [] : ['No further copies go out.']),
    ],
    fields: [{ kind: 'long text', name: 'reason', label: 'Why it is sent again' } as const],
    button: 'Send it again',
  };
  return askingPage(asking, { caption, cancel: page, action: `${page}/resending`, version }, form);
}
