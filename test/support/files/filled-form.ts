import { eachEntry } from '#records/documents';
import { aZip, type Packed } from './a-zip.js';

/** Changes the words of a Word file as somebody would who has it open: `edit` is given the XML of its words. */
export async function edited(word: Uint8Array, edit: (xml: string) => string): Promise<Buffer> {
  const entries: Packed[] = [];
  await eachEntry(word, ({ name, bytes }) => {
    const isWords = name === 'word/document.xml';
    entries.push({ name, bytes: isWords ? edit(bytes.toString('utf8')) : bytes });
  });
  return aZip(entries);
}

/** The table of one recommendation in the XML of a form, changed. */
export function inTable(xml: string, reference: string, edit: (table: string) => string): string {
  return xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, (table) =>
    table.includes(`${reference}, saved answer`) ? edit(table) : table,
  );
}

/** One box crossed in a table of a form. */
export const crossed =
  (label: string) =>
  (table: string): string =>
    table.replace(`[ ] ${label}</w:t>`, `[x] ${label}</w:t>`);

/** A row of a table written in, a paragraph for each line, whatever stood there. */
export const written =
  (label: string, text: string) =>
  (table: string): string =>
    table.replace(/<w:tr[ >][\s\S]*?<\/w:tr>/g, (row) => {
      if (!row.includes(`>${label}</w:t>`)) return row;
      const cells = row.split('<w:tc>');
      const lines = text
        .split('\n')
        .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
      const last = cells.at(-1) ?? '';
      const properties = /^<w:tcPr>[\s\S]*?<\/w:tcPr>/.exec(last)?.[0] ?? '';
      return [...cells.slice(0, -1), `${properties}${lines.join('')}</w:tc></w:tr>`].join('<w:tc>');
    });
