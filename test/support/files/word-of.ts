import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** A report as somebody would have it in Word: headings, bullets and paragraphs of a text as it is printed. */
export function wordOf(text: string): Promise<Buffer> {
  const children = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '---')
    .map(block);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function block(line: string): Paragraph {
  const heading = /^#+\s*(.+)$/.exec(line)?.[1];
  if (heading !== undefined) {
    return new Paragraph({ text: plain(heading), heading: HeadingLevel.HEADING_1 });
  }
  const bullet = /^- (?!\d)(.+)$/.exec(line)?.[1];
  if (bullet !== undefined) return new Paragraph({ text: plain(bullet), bullet: { level: 0 } });
  const strong = /^\*\*(.+)\*\*$/.exec(line)?.[1];
  return strong === undefined
    ? new Paragraph({ text: plain(line.replace(/^- /, '')) })
    : new Paragraph({ children: [new TextRun({ text: strong, bold: true })] });
}

const plain = (text: string): string => text.replaceAll('**', '');
