import {
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
} from 'docx';
import type { MinutesSheet, SheetBlock } from './minutes-sheet.js';
import { PARTS, wordLook } from './word-look.js';

const RESOLVED = 'RESOLVED';

/** Minutes as a Word file: real headings, the numbers as printed, the parts of a resolution as real lists. */
export async function minutesWord(sheet: MinutesSheet): Promise<Uint8Array> {
  const look = wordLook(sheet);
  const document = new Document({
    creator: sheet.council,
    title: `${sheet.title} ${sheet.heldAt}`,
    description: sheet.forWhom,
    styles: look.styles,
    numbering: look.numbering,
    sections: [
      {
        properties: { page: look.page },
        footers: { default: new Footer({ children: [footOf(sheet)] }) },
        children: [...headOf(sheet), ...sheet.blocks.flatMap(blockOf), ...signatureOf(sheet)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headOf({ council, title, heldAt, status, isExempt, forWhom, lists }: MinutesSheet) {
  return [
    new Paragraph({ style: 'Council', text: council }),
    ...(isExempt ? [new Paragraph({ style: 'Status', text: forWhom })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'Held', text: `${heldAt}.` }),
    new Paragraph({ style: 'Status', text: status }),
    ...lists.flatMap(({ label, names }) => [
      new Paragraph({ style: 'Label', text: label }),
      ...names.map((name) => new Paragraph({ style: 'Name', text: name })),
    ]),
  ];
}

function blockOf(block: SheetBlock, index: number): readonly FileChild[] {
  const { kind, number, paragraphs, parts } = block;
  if (kind === 'heading') {
    const children = hung(number, [new TextRun(paragraphs.join(' '))]);
    return [new Paragraph({ heading: HeadingLevel.HEADING_1, children })];
  }
  const style = STYLES[kind];
  return [
    ...paragraphs.map(
      (one, at) =>
        new Paragraph({ style, children: hung(at === 0 ? number : null, runsOf(kind, one)) }),
    ),
    ...parts.map(
      ({ wording }) =>
        new Paragraph({
          style: 'Part',
          text: wording,
          numbering: { reference: PARTS, level: 0, instance: index },
        }),
    ),
  ];
}

const STYLES = {
  text: 'Numbered',
  resolved: 'Resolved',
  vote: 'Vote',
  note: 'Note',
} as const satisfies Record<Exclude<SheetBlock['kind'], 'heading'>, string>;

/** A number hangs out to the left of what it numbers; without one the words begin where others' do. */
const hung = (number: string | null, runs: readonly TextRun[]): TextRun[] => [
  new TextRun({ children: [number ?? '', new Tab()] }),
  ...runs,
];

function runsOf(kind: SheetBlock['kind'], wording: string): TextRun[] {
  if (kind !== 'resolved' || !wording.startsWith(RESOLVED)) return [new TextRun(wording)];
  return [new TextRun({ text: RESOLVED, bold: true }), new TextRun(wording.slice(RESOLVED.length))];
}

const footOf = ({ runningHead }: MinutesSheet): Paragraph =>
  new Paragraph({
    style: 'Foot',
    children: [
      new TextRun({
        children: [`${runningHead}. Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

const signatureOf = ({ isDraft }: MinutesSheet): readonly Paragraph[] =>
  isDraft ? [] : [new Paragraph({ style: 'Signature', text: 'Chair, and date:' })];
