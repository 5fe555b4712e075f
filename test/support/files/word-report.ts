import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ISectionOptions,
} from 'docx';

export type WordBlock = ISectionOptions['children'][number];

/** A paragraph of running text. */
export const p = (text: string): WordBlock => new Paragraph(text);

export const h = (text: string, level: 1 | 2 = 1): WordBlock =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
  });

export const bold = (text: string): WordBlock =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });

/** A line such as **Status:** For Decision, its label in bold. */
export const labelled = (label: string, text: string): WordBlock =>
  new Paragraph({
    children: [new TextRun({ text: `${label}:`, bold: true }), new TextRun(` ${text}`)],
  });

/** A paragraph Word numbers by itself. */
export const n = (text: string): WordBlock =>
  new Paragraph({ text, numbering: { reference: 'paragraphs', level: 0 } });

export const bullet = (text: string, level = 0): WordBlock =>
  new Paragraph({ text, bullet: { level } });

export const table = (...rows: readonly (readonly string[])[]): WordBlock =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        }),
    ),
  });

const TRACK = { id: 1, author: 'A colleague', date: '2023-06-01T09:00:00Z' };

/** A paragraph with one word put in and one struck out, neither of them accepted yet. */
export const tracked = (): WordBlock =>
  new Paragraph({
    children: [
      new TextRun('It costs '),
      new InsertedTextRun({ text: 'nothing', ...TRACK }),
      new DeletedTextRun({ text: 'a fortune', ...TRACK, id: 2 }),
    ],
  });

/** A Word file as Word writes it. */
export function aWordReport(...blocks: readonly WordBlock[]): Promise<Buffer> {
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1' } as const;
  const document = new Document({
    numbering: { config: [{ reference: 'paragraphs', levels: [level] }] },
    sections: [{ children: [...blocks] }],
  });
  return Packer.toBuffer(document);
}
