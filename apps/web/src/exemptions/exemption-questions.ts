import { EXEMPTION_KINDS, SCHEDULE_12A } from '#rules';
import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import type { ExemptionPlace } from './exemption-place.js';

const LAW = [
  {
    key: 'Exempt',
    value:
      'May be kept from the public when one of the seven paragraphs covers it and, in all the circumstances, the public interest in keeping it outweighs the public interest in telling it (Local Government Act 1972 s100I and Schedule 12A, paragraph 10).',
  },
  {
    key: 'Confidential',
    value:
      'Must be kept: a government department gave it on terms that forbid telling it, or a law or a court order does (s100A(2) and (3)). Nobody weighs anything.',
  },
];

/** Asks why something is kept from the public: which law, and the two steps of the public interest test. */
export function markPage(subject: ExemptionPlace, form: FormView): Page {
  const { place, part, named, open, back } = subject;
  const asking = {
    title: open === null ? `Keep ${named} from the public?` : `Decide about ${named} anew?`,
    rows: LAW,
    fields: [...decisionFields(subject), ...(part === 'item' ? itemFields(subject) : [])],
    happens: [
      'The public is told that it is kept, by which paragraph, your reasoning and the public summary. Write nothing exempt in those.',
      ...CONSEQUENCES[kindOf(part)],
    ],
    button: open === null ? 'Keep it from the public' : 'Save the decision',
  };
  const { caption, version } = place;
  const at = { caption, version };
  const action = `${place.page}/exemption/${part}`;
  return askingPage(asking, { ...at, cancel: back, action }, form);
}

function decisionFields({ open }: ExemptionPlace): readonly Field[] {
  return [
    {
      kind: 'one of',
      name: 'kind',
      label: 'Is it exempt or confidential?',
      value: open?.kind ?? 'exempt',
      choices: Object.entries(EXEMPTION_KINDS).map(([value, text]) => ({ value, text })),
    },
    {
      kind: 'some of',
      name: 'paragraphs',
      label: 'Which paragraph of Schedule 12A covers it?',
      hint: 'The first step. Leave it empty for what is confidential',
      value: (open?.paragraphs ?? []).map(String),
      choices: Object.entries(SCHEDULE_12A).map(([value, text]) => ({
        value,
        text: `${value}. ${text}`,
      })),
    },
    {
      kind: 'long text',
      name: 'reasoning',
      label: 'Why does the public interest in keeping it outweigh that in telling it?',
      hint: 'The second step: what speaks for telling it, what against, and why the latter weighs more now. For what is confidential: who forbids telling it, and by what',
      value: open?.reasoning ?? '',
    },
    {
      kind: 'long text',
      name: 'publicSummary',
      label: 'What may the public know of it?',
      hint: 'It stands on the agenda in its place',
      value: open?.publicSummary ?? '',
    },
    {
      kind: 'line',
      name: 'decidedBy',
      label: 'Who decided it?',
      hint: 'The proper officer, by post, such as Monitoring officer',
      value: open?.decidedBy ?? '',
    },
    {
      kind: 'date',
      name: 'reviewOn',
      label: 'When is it looked at again?',
      hint: 'Such as 2 10 2026. Home tells you when the day comes. You can leave it empty for what is confidential',
      value: open?.reviewOn ?? '',
    },
  ];
}

function itemFields({ place, words }: ExemptionPlace): readonly Field[] {
  return [
    {
      kind: 'line',
      name: 'publicTitle',
      label: 'What does the agenda call it?',
      hint: 'Public. The title it was added under stands in the history, which staff read',
      value: place.title,
    },
    {
      kind: 'line',
      name: 'title',
      label: 'What is it really called?',
      hint: 'Not for publication: only those who may read exempt papers see it',
      value: words?.title ?? place.title,
    },
    {
      kind: 'long text',
      name: 'summary',
      label: 'What is it really about?',
      hint: 'Not for publication. Leave it empty to keep the summary the item has',
      value: words?.summary ?? '',
    },
  ];
}

type PartKind = 'item' | 'report' | 'appendix' | 'paragraph' | 'paper';

const KINDS: readonly PartKind[] = ['item', 'report', 'appendix', 'paragraph'];
const kindOf = (part: string): PartKind => KINDS.find((one) => part.startsWith(one)) ?? 'paper';

const CONSEQUENCES: Readonly<Record<PartKind, readonly string[]>> = {
  item: ['Its report and its papers are kept with it.'],
  report: [
    'Its appendices and its papers are kept with it. The title of the item on the agenda stays public.',
  ],
  appendix: [
    'Its title and its paper are kept. A new version of the report is written without the title, so clearances are asked again.',
  ],
  paragraph: [
    'A new version of the report is written without its words, so clearances are asked again. Earlier versions stay as they were.',
  ],
  paper: ['Its title, its file name and its words are kept. What replaces it is kept as well.'],
};

/** Asks whether something is to be public again. */
export function liftPage(subject: ExemptionPlace, form: FormView): Page {
  const { place, part, named, open, back } = subject;
  const asking = {
    title: `Make ${named} public again?`,
    rows: [{ key: 'What the public is told now', value: open?.publicSummary ?? '' }],
    warning: 'Everything in it will go out with the agenda or the next supplement.',
    fields: [
      {
        kind: 'long text',
        name: 'reason',
        label: 'Why may it be public now?',
        hint: 'It stands in the history',
      } as const,
    ],
    button: 'Make it public again',
  };
  const { caption, version } = place;
  const at = { caption, version };
  const action = `${place.page}/exemption/${part}/lifting`;
  return askingPage(asking, { ...at, cancel: back, action }, form);
}
