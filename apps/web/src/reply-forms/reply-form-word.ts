import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import {
  codeLine,
  FORM_DECISIONS,
  FORM_ROWS,
  formCode,
  NAMING_LABEL,
  namingRow,
} from '#records/reply-forms';
import type { ReplyTask, ReplyView } from '#records/replies';
import { dateInWords, NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import { FORM_LOOK } from './form-look.js';

/** The reply form as a Word file, with what is saved so far in it: one table for each recommendation still to be answered. */
export async function replyFormWord(reply: ReplyView, on: string): Promise<Uint8Array> {
  const { committee, council, authority, tasks } = reply;
  const awaited = tasks.filter(({ isAwaited }) => isAwaited);
  const document = new Document({
    creator: council,
    title: `Reply of ${authority} to the ${committee}`,
    description: 'A form to fill in and to send back',
    styles: FORM_LOOK.styles,
    sections: [
      {
        properties: { page: FORM_LOOK.page },
        footers: { default: new Footer({ children: [footOf(reply)] }) },
        children: [...headOf(reply, on), ...awaited.flatMap(answerOf)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headOf(reply: ReplyView, on: string): readonly FileChild[] {
  const { council, committee, authority, sentOn } = reply;
  const asked = sentOn === null ? '' : ` It was sent on ${dateInWords(sentOn)}.`;
  return [
    new Paragraph({ style: 'Council', text: council }),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      text: `Reply of ${authority} to the ${committee}`,
    }),
    new Paragraph({ text: `${codeLine(formCode(reply))}, made on ${on}.${asked}` }),
    new Paragraph({
      style: 'How',
      text: 'Put an X between the brackets of one decision, and write in the right-hand column. Leave the form’s code, the left-hand column and the first row of each table as they are.',
    }),
    new Paragraph({
      style: 'How',
      text: 'Reasons are needed unless you accept in full; what will be done, by whom and by when if you accept. Then send the file back where you got it: you see what was read before anything is saved.',
    }),
  ];
}

function answerOf(task: ReplyTask): readonly FileChild[] {
  const { reference, wording, correction, dueOn, answer } = task;
  const returned = answer?.returnedBecause ?? null;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: reference }),
    ...linesOf(correction?.becomes ?? wording).map(
      (text) => new Paragraph({ style: 'Asked', text }),
    ),
    ...(dueOn === null ? [] : [new Paragraph({ text: `Please answer by ${dateInWords(dueOn)}.` })]),
    ...(returned === null
      ? []
      : [new Paragraph({ text: `Your answer was returned: ${linesOf(returned).join(' ')}` })]),
    tableOf(task),
  ];
}

function tableOf({ reference, draft }: ReplyTask): Table {
  const saved: DraftAnswer = draft ?? NOTHING_WRITTEN;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [...FORM_LOOK.columns],
    rows: [
      row(NAMING_LABEL, [namingRow(reference, draft?.version ?? 0)]),
      ...FORM_ROWS.map(({ key, label }) =>
        row(label, key === 'decision' ? boxesOf(saved) : linesOf(saved[key])),
      ),
    ],
  });
}

const boxesOf = ({ decision: chosen }: DraftAnswer): readonly string[] =>
  FORM_DECISIONS.map(({ decision, label }) => `[${decision === chosen ? 'X' : ' '}] ${label}`);

function row(label: string, lines: readonly string[]): TableRow {
  const shown = lines.length === 0 ? [''] : lines;
  return new TableRow({
    children: [
      cell([new Paragraph({ style: 'Label', text: label })], 0),
      cell(
        shown.map((text) => new Paragraph({ style: 'Filled', text })),
        1,
      ),
    ],
  });
}

const cell = (children: readonly Paragraph[], column: 0 | 1): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: FORM_LOOK.columns[column], type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 120, right: 120 },
  });

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

const footOf = ({ authority, committee }: ReplyView): Paragraph =>
  new Paragraph({
    style: 'Foot',
    children: [
      new TextRun({
        children: [
          `Reply of ${authority} to the ${committee}. Page `,
          PageNumber.CURRENT,
          ' of ',
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
