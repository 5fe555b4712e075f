import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { AssessmentSubject } from './assessment.subject.js';

/** The page on which a partner is asked for data. */
export function askingDataPage(subject: AssessmentSubject, form: FormView): Page {
  const { choices, caption, at, page } = subject;
  return askingPage(
    {
      title: 'Ask a partner for data?',
      happens: [
        'They get a letter today, with a link to give it without an account.',
        'They are reminded a week before, on the day and every week after; you are told a fortnight on.',
      ],
      fields: [
        {
          kind: 'menu',
          name: 'authority',
          label: 'Which partner',
          choices: [
            { value: '', text: 'Choose one' },
            ...(choices?.authorities ?? []).map(({ slug, name }) => ({ value: slug, text: name })),
          ],
        },
        {
          kind: 'long text',
          name: 'asked',
          label: 'What is asked for',
          hint: 'One set of data a line: what | period | form. For example: Reported burglary | April 2025 to March 2026 | a table by month',
        },
        { kind: 'date', name: 'due', label: 'By when', hint: 'For example 2 October 2026' },
        { kind: 'long text', name: 'note', label: 'A word with it (optional)' },
        {
          kind: 'line',
          name: 'name',
          label: 'Somebody in particular (optional)',
          hint: 'Leave it empty to ask the contacts of the authority',
          alsoCalled: ['personId'],
        },
        { kind: 'line', name: 'post', label: 'Their post', hint: 'Only then' },
        { kind: 'line', name: 'email', label: 'Their email address', hint: 'Only then' },
      ],
      button: 'Ask for the data',
    },
    { caption, action: `${at}/requests/new`, cancel: page },
    form,
  );
}
