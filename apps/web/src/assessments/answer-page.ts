import { ACCEPTED_IN_WORDS } from '#records/documents';
import type { Act, Done } from '#records/record';
import { dataAskedInWords, may, refuse, type DataRequestCommand } from '#rules';
import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import type { SentFile } from '../http/sent-file.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import type { AssessmentDesk } from './assessment-desk.js';
import { figuresIn, SAID, type DataAnswerForm, type Said } from './data-request-forms.js';
import type { DataRequestSubject } from './data-request.subject.js';

/** Whether the actor answers for the authority itself; an officer writes down what came. */
export const answersItself = ({ actor, request }: DataRequestSubject): boolean =>
  may(actor, 'read own requests', request.place);

/** The fields of an answer; how it came only for who writes down what came on paper. */
export function answerFields(subject: DataRequestSubject, form: FormView): readonly Field[] {
  const { offers } = subject.stance;
  const fields: readonly Field[] = [
    {
      kind: 'one of',
      name: 'kind',
      label: 'What do you give?',
      choices: Object.entries(SAID)
        .filter(([value]) => offers.some(({ command }) => command === COMMANDS.get(value)))
        .map(([value, text]) => ({ value, text })),
    },
    {
      kind: 'long text',
      name: 'text',
      label: 'In words, or why not',
      hint: 'Give nothing by which a person could be known',
    },
    {
      kind: 'long text',
      name: 'figures',
      label: 'Figures (optional)',
      hint: 'Comma-separated values; the first line names the columns',
    },
    {
      kind: 'file',
      name: 'file',
      label: form.summary.length > 0 ? 'Choose the file again (optional)' : 'File (optional)',
      hint: `${ACCEPTED_IN_WORDS}, at most 20 MB. No macros, no password`,
    },
  ];
  return answersItself(subject) ? fields : [...fields, ...CAME];
}

/** What is done by each thing that can be said: not all of them once it was answered. */
const COMMANDS: ReadonlyMap<string, DataRequestCommand> = new Map<Said, DataRequestCommand>([
  ['whole', 'answer'],
  ['part', 'answer-in-part'],
  ['cannot be provided', 'cannot-provide'],
  ['declined', 'decline'],
]);

const CAME: readonly Field[] = [
  {
    kind: 'one of',
    name: 'how',
    label: 'How did it come?',
    choices: [
      { value: 'email', text: 'By email' },
      { value: 'post', text: 'By post' },
      { value: 'in person', text: 'In person' },
    ],
  },
  {
    kind: 'date',
    name: 'receivedOn',
    label: 'When did it come?',
    hint: 'For example 4 September 2027',
    alsoCalled: ['on'],
  },
];

/** The page on which an answer is given or written down. */
export function answerPage(subject: DataRequestSubject, form: FormView): Page {
  const { request, at, page, caption, version } = subject;
  const title = answersItself(subject)
    ? 'Give the data'
    : `Write down what ${request.authority} answered`;
  return askingPage(
    {
      title,
      rows: [{ key: 'Asked for', value: dataAskedInWords(request.asked) }],
      happens: [
        request.asAt === null
          ? 'It is kept as it comes. A later answer is one more, and takes the place of none.'
          : 'The data set is closed: this is kept as a new figure, and is none of the set.',
      ],
      fields: answerFields(subject, form),
      button: 'Send the answer',
    },
    { caption, action: `${at}/answer`, cancel: page, version },
    form,
  );
}

interface Answering {
  readonly subject: DataRequestSubject;
  readonly form: DataAnswerForm;
  readonly file: SentFile | null;
  readonly seen: Pick<Act, 'version' | 'key'>;
}

/** Does what an answer says. An officer's is never "online": it came on paper, on a day. An authority's own always is, today. */
export function giveAnswer(desk: AssessmentDesk, answering: Answering): Promise<Done> {
  const { subject, form, file, seen } = answering;
  const act = { actor: subject.actor, id: subject.id, ...seen };
  const isOwn = answersItself(subject);
  if (!isOwn && form.how === 'online') return refuse('field-missing', 'Say how it came.', 'how');
  const came = isOwn
    ? ({ how: 'online', receivedOn: null } as const)
    : { how: form.how, receivedOn: form.receivedOn ?? null };
  const text = form.text ?? '';
  const isGiven = form.kind === 'whole' || form.kind === 'part';
  if (!isGiven && text === '') return refuse('field-missing', 'Say why not.', 'text');
  switch (form.kind) {
    case 'cannot be provided':
      return desk.answering.cannotProvide(act, { ...came, reason: text });
    case 'declined':
      return desk.answering.decline(act, { ...came, reason: text });
    case 'whole':
    case 'part': {
      const isWhole = form.kind === 'whole';
      const figures = figuresIn(form);
      return desk.answering.give(act, { ...came, isWhole, text, figures, file });
    }
  }
}
