import { dateInWords, wordsOfBlock } from '#rules';
import { minutesAct, paragraphOf, type MinutesAct } from './minutes-act.js';
import type { MinutesSubject } from './minutes-desk.js';
import {
  MinutesCorrectionForm,
  MinutesDraftForm,
  NextParagraphForm,
  MinuteOmissionForm,
  ParagraphForm,
  PlaceForm,
} from './minutes-forms.js';

const wordsNow = (subject: MinutesSubject) => [
  { key: 'Paragraph', value: wordsOfBlock(paragraphOf(subject)) },
];

/** What can be done to a paragraph of the minutes. */
export const MINUTES_ACTS: readonly MinutesAct[] = [
  minutesAct({
    noun: 'wording',
    who: 'draft minutes',
    summary: 'Changes the words of a paragraph; `version` is the paragraph’s as you read it',
    form: ParagraphForm,
    asks: (subject) => {
      const { wording, drafted, waiting } = paragraphOf(subject);
      return {
        title: 'Change the paragraph',
        rows: [
          ...(drafted === null ? [] : [{ key: 'As drafted from the record', value: drafted }]),
          ...(waiting === null || waiting === ''
            ? []
            : [{ key: 'As drafted again since', value: waiting }]),
        ],
        saved: { wording },
        fields: [{ kind: 'long text', name: 'wording', label: 'Words', value: wording }],
        button: 'Save the paragraph',
      };
    },
    act: (desk, { act, at, fields: { wording, version } }) =>
      desk.paragraphs.edit(act, { ...at, wording, ...(version === null ? {} : { seen: version }) }),
  }),
  minutesAct({
    noun: 'next',
    who: 'draft minutes',
    summary: 'Adds a paragraph after this one',
    form: NextParagraphForm,
    asks: (subject) => ({
      title: 'Add a paragraph',
      rows: [{ key: 'After', value: wordsOfBlock(paragraphOf(subject)) }],
      fields: [{ kind: 'long text', name: 'wording', label: 'Words' }],
      button: 'Add the paragraph',
    }),
    act: (desk, { act, at, fields: { wording } }) => desk.paragraphs.add(act, { ...at, wording }),
  }),
  minutesAct({
    noun: 'place',
    who: 'draft minutes',
    summary: 'Moves a paragraph one place up or down',
    form: PlaceForm,
    asks: (subject) => ({
      title: 'Move the paragraph?',
      rows: wordsNow(subject),
      fields: [
        {
          kind: 'one of',
          name: 'to',
          label: 'Where to',
          choices: [
            { value: 'up', text: 'One place up' },
            { value: 'down', text: 'One place down' },
          ],
        },
      ],
      button: 'Move it',
    }),
    act: (desk, { act, at, fields: { to } }) => desk.paragraphs.move(act, { ...at, to }),
  }),
  minutesAct({
    noun: 'omission',
    who: 'draft minutes',
    summary: 'Leaves a paragraph out of the minutes, or puts it back; it stays listed',
    form: MinuteOmissionForm,
    asks: (subject) => ({
      title: 'Leave the paragraph out?',
      rows: wordsNow(subject),
      fields: [
        {
          kind: 'one of',
          name: 'leftOut',
          label: 'Is it left out of the minutes?',
          choices: [
            { value: 'yes', text: 'Yes: the chair sees that it was left out' },
            { value: 'no', text: 'No' },
          ],
        },
      ],
      button: 'Save',
    }),
    act: (desk, { act, at, fields: { leftOut } }) =>
      desk.paragraphs.leaveOut(act, { ...at, isLeftOut: leftOut === 'yes' }),
  }),
  minutesAct({
    noun: 'draft',
    who: 'draft minutes',
    summary: 'Takes the new draft that waits beside an edited paragraph, or leaves it aside',
    form: MinutesDraftForm,
    asks: (subject) => ({
      title: 'Take the new draft?',
      rows: [
        ...wordsNow(subject),
        { key: 'As drafted again', value: paragraphOf(subject).waiting ?? 'Nothing' },
      ],
      fields: [
        {
          kind: 'one of',
          name: 'take',
          label: 'Which words stay?',
          choices: [
            { value: 'yes', text: 'The new draft' },
            { value: 'no', text: 'The words as edited' },
          ],
        },
      ],
      button: 'Save',
    }),
    act: (desk, { act, at, fields: { take } }) =>
      desk.paragraphs.decide(act, { ...at, take: take === 'yes' }),
  }),
  minutesAct({
    noun: 'correction',
    who: 'publish minutes',
    summary: 'Enters a correction of published draft minutes by a resolution of a later meeting',
    form: MinutesCorrectionForm,
    asks: (subject) => {
      const paragraph = paragraphOf(subject);
      const now = paragraph.correction?.becomes ?? wordsOfBlock(paragraph);
      return {
        title: 'Correct the minutes',
        warning:
          'Only what a later meeting resolved: the published draft stays as it was read, and the confirmed minutes say by which minute they were corrected.',
        rows: [{ key: 'As it stands', value: now }],
        fields: [
          { kind: 'long text', name: 'becomes', label: 'Corrected words', value: now },
          {
            kind: 'menu',
            name: 'resolutionId',
            label: 'By which minute',
            choices: [
              { value: '', text: 'Choose the minute' },
              ...subject.meeting.laterMinutes.map(({ resolutionId, minute, decidedOn }) => ({
                value: resolutionId,
                text: `${minute}, ${dateInWords(decidedOn)}`,
              })),
            ],
          },
        ],
        button: 'Enter the correction',
      };
    },
    act: (desk, { act, at, fields }) =>
      desk.corrections.correct(act, { ...fields, paragraphId: at.paragraphId }),
  }),
];
