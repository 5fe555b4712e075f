import { beforeAll, describe, expect, it } from '@jest/globals';
import { text } from 'node:stream/consumers';
import { fromBuffer, type ZipFile } from 'yauzl';
import { workbook } from './workbook.js';

const COLUMNS = { what: 'text', due: 'date', isOverdue: 'yes or no' } as const;
const parts = new Map<string, string>();

beforeAll(async () => {
  const rows = [
    { what: '=HYPERLINK("http://x")', due: '2026-03-29', isOverdue: true },
    { what: 'Plain & simple', due: null, isOverdue: false },
  ];
  const zip = await opened(await workbook('Recommendations', COLUMNS, rows));
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, (fault, stream) => {
        if (fault) return reject(fault);
        void text(stream).then((said) => {
          parts.set(entry.fileName, said);
          zip.readEntry();
        }, reject);
      }),
    );
    zip.on('end', resolve);
    zip.readEntry();
  });
});

const opened = (bytes: Buffer) =>
  new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (fault, zip) =>
      fault ? reject(fault) : resolve(zip),
    ),
  );
const sheet = () => parts.get('xl/worksheets/sheet1.xml') ?? '';

describe('A workbook', () => {
  it('keeps its first row in view', () => {
    expect(sheet()).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it('has no formula, whatever a text begins with', () => {
    expect(sheet()).not.toContain('<f>');
    expect([...parts.values()].join('')).toContain('=HYPERLINK(');
  });

  it('has the day of a date in whole days, so that no zone moves it', () => {
    // 29 March 2026 is day 46,110 of the calendar of spreadsheets.
    expect(sheet()).toMatch(/<v>46110<\/v>/);
  });

  it('has a yes and a no for what can only be those', () => {
    expect(sheet()).toMatch(/t="b"[^>]*><v>1<\/v>/);
    expect(sheet()).toMatch(/t="b"[^>]*><v>0<\/v>/);
  });
});
