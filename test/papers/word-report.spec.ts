import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { REPORT_TEMPLATES, type ReportContent } from '#rules';
import { MOST_BYTES } from '#records/documents';
import { readReport } from '#records/papers';
import { KEPT_TITLE } from '#records/reports';
import { ontoVersion, placeChosen, readWordReport } from '#records/report-upload';
import { aDocx } from '../support/files/a-zip.js';
import { refusals } from '../support/refusals.js';
import {
  aWordReport,
  bold,
  bullet,
  h,
  labelled,
  n,
  p,
  table,
  tracked,
  type WordBlock,
} from '../support/files/word-report.js';

const read = async (...blocks: readonly WordBlock[]) => {
  const { text } = await readWordReport({
    fileName: 'r.docx',
    bytes: await aWordReport(...blocks),
  });
  return text;
};
const offered = (bytes: Uint8Array, fileName = 'report.docx') =>
  readWordReport({ fileName, bytes });

const cabinet = [
  h('Taxi licensing'),
  p('Cabinet – 17 March 2022'),
  labelled('Report of', 'Head of Licensing'),
  labelled('Status', 'For Decision'),
  labelled('Key Decision', 'No'),
  labelled('Executive Summary', 'Fares are looked at again.'),
  labelled('Portfolio Holder', 'The Cabinet Member for Places'),
  labelled('Contact Officer(s)', 'Licensing Manager'),
  bold('Recommendation to Cabinet:'),
  p('That the fares be agreed.'),
  labelled('Reason for recommendation', 'Costs have risen.'),
  h('Introduction and Background'),
  n('Fares were last set in 2019.'),
  n('Three things have changed:'),
  bullet('fuel'),
  bullet('insurance'),
  bullet('of the vehicle', 1),
  h('Key Implications'),
  h('Financial', 2),
  n('None for the council.'),
  table(['Year', 'Fare'], ['2019', '£3.20'], ['2022', '£3.60']),
  h('Conclusions'),
  p('The fares are fair.'),
  h('Appendices'),
  p('Appendix A – Table of fares'),
];

const text = ({ sections }: ReportContent, key: string): readonly string[] =>
  sections
    .filter((one) => one.key === key)
    .flatMap(({ paragraphs }) =>
      paragraphs.map((one) => (one.isNumbered ? `# ${one.text}` : one.text)),
    );

describe('A report in Word', () => {
  test('is read into the house form: headings, numbered paragraphs, bullets and tables', async () => {
    const { content, unplaced, notes } = readReport(await read(...cabinet));
    expect(unplaced).toEqual([]);
    expect(content.title).toBe('Taxi licensing');
    expect(content.fields).toMatchObject({ status: 'For Decision', keyDecision: 'No' });
    expect(content.routes).toMatchObject([
      { body: 'Cabinet', on: '2022-03-17', recommendation: 'That the fares be agreed.' },
    ]);
    expect(text(content, 'introduction')).toEqual([
      '# Fares were last set in 2019.',
      '# Three things have changed:\n- fuel\n- insurance\n  - of the vehicle',
    ]);
    expect(text(content, 'financial')).toEqual([
      '# None for the council.',
      '| Year | Fare |\n| --- | --- |\n| 2019 | £3.20 |\n| 2022 | £3.60 |',
    ]);
    expect(text(content, 'conclusions')).toEqual(['The fares are fair.']);
    expect(content.appendices).toMatchObject([{ letter: 'A', title: 'Table of fares' }]);
    expect(notes.map(({ why }) => why)).toEqual([]);
  });

  test('may have its heading in a table of labels', async () => {
    const words = await read(
      table(
        ['By:', 'Scrutiny Research Officer'],
        ['To:', 'Crime and Disorder Committee – 19 July 2023'],
        ['Subject:', 'Road safety'],
        ['Summary:', 'What was done.'],
      ),
      h('1. Background'),
      p('1.1 Schools asked for it.'),
      h('2. Recommendation'),
      p('2.1 The Committee may note it.'),
    );
    const { template, content, unplaced } = readReport(words);
    expect({ template, unplaced }).toEqual({ template: 'scrutiny', unplaced: [] });
    expect(content.title).toBe('Road safety');
    expect(content.routes).toMatchObject([{ body: 'Crime and Disorder Committee' }]);
    expect(text(content, 'recommendation')).toEqual(['# The Committee may note it.']);
  });

  test('keeps out what is not settled, and says how to settle it', async () => {
    await expect(read(...cabinet, tracked())).rejects.toThrow(
      'The file has tracked changes, so it is not settled which words are meant. In Word, accept or reject every change, save it, then choose it again.',
    );
    const commented = aDocx('Words', {
      name: 'word/footnotes.xml',
      bytes: '<w:footnotes><w:commentReference w:id="1"/></w:footnotes>',
    });
    await expect(offered(commented)).rejects.toThrow('The file has comments');
  });

  test('keeps out another kind of file, a cut one, one with macros, a protected one and one without words', async () => {
    const whole = await aWordReport(...cabinet);
    const macros = aDocx('Words', { name: 'word/vbaProject.bin', bytes: 'x' });
    const bomb = aDocx('Words', { name: 'word/a.xml', bytes: Buffer.alloc(30 * 1024 * 1024) });
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
    const large = Buffer.alloc(MOST_BYTES + 1, whole);
    for (const bytes of [whole.subarray(0, 900), macros, bomb, old, large, Buffer.alloc(0)]) {
      expect(await refusals(offered(bytes))).toEqual(['field-wrong file']);
    }
    await expect(offered(Buffer.from('a,b'), 'report.csv')).rejects.toThrow(
      'Word file (.docx) or a text',
    );
    await expect(offered(await aWordReport(p(' ')))).rejects.toThrow(
      'The file has no words in it.',
    );
  });
});

describe('A Word file laid onto the version before it', () => {
  test('keeps ids, exempt paragraphs and the papers of appendices, and tells which exempt one is missing', async () => {
    const { content } = readReport(await read(...cabinet));
    const [introduction] = content.sections;
    const [first, second] = introduction?.paragraphs ?? [];
    const secret = 'The council would pay nine hundred pounds to settle it.';
    const before = {
      content: {
        ...content,
        appendices: content.appendices.map((one) => ({ ...one, documentId: 'paper' })),
        sections: content.sections.map((one) => ({
          ...one,
          paragraphs: one.paragraphs.map((two) =>
            two.id === first?.id || two.id === second?.id
              ? { ...two, text: '', isExempt: true }
              : two,
          ),
        })),
      },
      exemptTexts: { [first?.id ?? '']: first?.text ?? '', [second?.id ?? '']: secret },
    };
    const again = readReport(await read(...cabinet)).content;
    const onto = ontoVersion(again, before);
    expect(onto.content.sections.map(({ id }) => id)).toEqual(content.sections.map(({ id }) => id));
    expect(onto.content.sections[0]?.paragraphs[0]).toMatchObject({
      id: first?.id,
      isExempt: true,
      text: '',
    });
    expect(onto.exemptTexts).toEqual({ [first?.id ?? '']: 'Fares were last set in 2019.' });
    expect(onto.exemptMissing).toEqual(['The council would pay nine hundred pounds to settle it.']);
    expect(onto.content.appendices).toMatchObject([{ documentId: 'paper' }]);
  });
});

describe('A Word file that says nothing of an appendix that is kept from the public', () => {
  test('leaves it with its paper, and shows no title of it', async () => {
    const { content } = readReport(await read(...cabinet));
    const [found] = content.appendices;
    if (found === undefined) throw new Error('the file has no appendix');
    const kept = { ...found, title: KEPT_TITLE, documentId: 'paper' };
    const before = { content: { ...content, appendices: [kept] }, exemptTexts: {} };
    expect(ontoVersion(content, before).content.appendices).toEqual([kept]);
    const without = { ...content, appendices: [] };
    expect(ontoVersion(without, before).content.appendices).toEqual([kept]);
  });
});

describe('What could not be placed', () => {
  test('goes where a person says, and nowhere when they leave it out', async () => {
    const reading = readReport(
      await read(
        ...cabinet.slice(0, 6),
        labelled('Wards affected', 'All wards'),
        ...cabinet.slice(6),
      ),
    );
    const [wards] = reading.unplaced;
    expect(wards).toMatchObject({
      text: '**Wards affected:** All wards',
      why: 'The form has no field called "Wards affected".',
    });
    const form = REPORT_TEMPLATES.cabinet;
    const line = String(wards?.line);
    const at = (choice: string) =>
      placeChosen(reading, { sections: { 0: 'own' }, unplaced: { [line]: choice } }, form);
    expect(at('field keyAim').fields['keyAim']).toBe('**Wards affected:** All wards');
    expect(at('section 1').sections[1]?.paragraphs.at(-1)?.text).toMatch(/All wards/);
    expect(at('leave out').sections[0]).toMatchObject({ key: null });
    expect(JSON.stringify(at('leave out'))).not.toContain('All wards');
  });
});

test.each(['report.txt', 'report.md'])(
  'A report as %s is read as its printed text is',
  async (name) => {
    const printed = readFileSync(new URL('./cabinet-report.txt', import.meta.url));
    const { text: taken, pictures } = await offered(printed, name);
    const { accounted, content } = readReport(taken);
    expect(pictures).toBe(0);
    expect(accounted).toEqual(readReport(printed.toString('utf8')).accounted);
    expect(content.routes.length).toBeGreaterThan(1);
  },
);
