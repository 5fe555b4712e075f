import { describe, expect, test } from '@jest/globals';
import { readReport, type ReportReading } from './index.js';

const HEAD = `Parking near schools

Cabinet - 17 March 2022

Report of: Head of Parking

Status: For Decision

Executive Summary: It is asked for.
`;

const cabinet = (rest: string, head = HEAD): ReportReading => readReport(`${head}\n${rest}`);
const section = ({ content }: ReportReading, key: string): readonly string[] =>
  content.sections
    .filter((one) => one.key === key || one.heading === key)
    .flatMap(({ paragraphs }) =>
      paragraphs.map(({ text, isNumbered }) => (isNumbered ? `# ${text}` : text)),
    );
const why = ({ notes }: ReportReading): readonly string[] => notes.map((note) => note.why);

describe('Paragraph numbers in a report', () => {
  test('may start again and may be missing: both are told, and no paragraph is lost', () => {
    const reading = cabinet(`Introduction and Background

1 It began in 2019.

3 Then it grew.

Key Implications

Financial

1 None.`);
    expect(section(reading, 'introduction')).toEqual(['# It began in 2019.', '# Then it grew.']);
    expect(section(reading, 'financial')).toEqual(['# None.']);
    expect(why(reading)).toEqual([
      'The paper goes from 1 to 3. Paragraphs are numbered afresh.',
      'The paper starts again at 1. Paragraphs are numbered afresh.',
    ]);
  });

  test.each([
    ['4. It was.', ['# It was.']],
    ['4) It was.', ['# It was.']],
    ['- 1 It was.', ['# It was.']],
    ['**1** It was.', ['# It was.']],
    ['2019 was the year.', ['2019 was the year.']],
    ['- 12 months of figures', ['- 12 months of figures']],
    ['It cost\n3.5 million pounds.', ['It cost 3.5 million pounds.']],
  ])('are told from figures: %s', (line, expected) => {
    expect(section(cabinet(`Introduction and Background\n\n${line}`), 'introduction')).toEqual(
      expected,
    );
  });

  test('of a section count from it, and a figure below a list is no number', () => {
    const reading = readReport(`By: An officer
To: Scrutiny Committee – 5 May 2024
Subject: Bins

## 2. Where we are

2.1 Streets with bins:
  - 12 in the north
  - 2 in the south
2.2 More to come.`);
    expect(section(reading, 'Where we are')).toEqual([
      '# Streets with bins:\n- 12 in the north\n- 2 in the south',
      '# More to come.',
    ]);
  });
});

describe('Headings of a report', () => {
  test.each([
    'Financial Implications',
    'FINANCIAL',
    '## Financial',
    '**Financial implications:**',
    '### **Financial Implications.**',
  ])('mean the section of the form however they are printed: %s', (heading) => {
    const reading = cabinet(`Introduction\n\n1 It began.\n\n${heading}\n\n2 None.`);
    expect(section(reading, 'financial')).toEqual(['# None.']);
  });

  test('may say their words on the same line', () => {
    const reading = cabinet('Introduction: It began.\n\nLegal and risk: There is none.');
    expect(section(reading, 'introduction')).toEqual(['It began.']);
    expect(section(reading, 'legal')).toEqual(['There is none.']);
  });

  test('of the author’s own are sections of their own, guessed where nothing marks them', () => {
    const reading = cabinet(`Introduction

1 It began.

## What residents say

2 They like it.

How it was asked

3 By letter.`);
    expect(reading.content.sections.map(({ key, heading }) => key ?? heading)).toEqual([
      'introduction',
      'What residents say',
      'How it was asked',
    ]);
    expect(why(reading)).toEqual(['Nothing marks it as a heading; a numbered paragraph follows.']);
  });

  test('with None below them hold that word', () => {
    const reading = cabinet('Other options considered\n\nNone\n\nConclusions\n\nNone.');
    expect(section(reading, 'options')).toEqual(['None']);
    expect(section(reading, 'conclusions')).toEqual(['None.']);
  });
});

describe('The heading of a report', () => {
  test('names several bodies on its way, each with its own recommendation and its day', () => {
    const reading = readReport(`Parking

Council - 21 April 2022

Report of: Head of Parking

Also considered by: Places Committee - 1 March 2022; Cabinet - 17 March 2022

Key Decision: Yes - notice published 4 February 2022

Recommendation to Places Committee:

(a) that it be noted; and

(b) that Cabinet be advised to agree.

Recommendation to Cabinet: That it be agreed.

Recommendation to the Council:

That the budget be set.

Recommendation to Audit Committee: That it be watched.
`);
    expect(
      reading.content.routes.map(({ body, on, part, recommendation }) => [
        body,
        on,
        part,
        recommendation,
      ]),
    ).toEqual([
      [
        'Places Committee',
        '2022-03-01',
        'considers',
        '- (a) that it be noted; and\n- (b) that Cabinet be advised to agree.',
      ],
      ['Cabinet', '2022-03-17', 'considers', 'That it be agreed.'],
      ['Audit Committee', null, 'considers', 'That it be watched.'],
      ['Council', '2022-04-21', 'decides', 'That the budget be set.'],
    ]);
    expect(reading.content.fields).toMatchObject({
      keyDecision: 'Yes',
      keyDecisionNotice: 'notice published 4 February 2022',
    });
    expect(why(reading)).toEqual(['This body is named only here, without a date.']);
  });

  test('may be bold, in bars, or over several lines', () => {
    const reading = readReport(`**By:** An officer
| To: | Scrutiny Committee – 5 May 2024 |
**Subject: Bins**

**Summary**

Where they are
and who empties them.

What it costs.

---

## 1. Now

1.1 Here.`);
    expect(reading.content.fields).toMatchObject({
      by: 'An officer',
      subject: 'Bins',
      summary: 'Where they are and who empties them.\n\nWhat it costs.',
    });
    expect(reading.content.routes).toMatchObject([{ on: '2024-05-05' }]);
    expect(reading.unplaced).toEqual([]);
  });

  test('with a field the form has not, or a number of the agenda, gives those lines back', () => {
    const reading = cabinet(
      'Introduction\n\n1 It began.\n\nPage 2 of 4',
      `${HEAD}
Wards affected: All
of them
`,
    );
    expect(reading.unplaced).toMatchObject([
      { lines: 2, text: 'Wards affected: All\nof them' },
      { lines: 1, text: 'Page 2 of 4' },
    ]);
    const { lines, placed, unplaced } = reading.accounted;
    expect([placed + unplaced, unplaced]).toEqual([lines, 3]);
  });
});

describe('The end of a report', () => {
  test('lists its appendices and the papers behind it, or says that there are none', () => {
    const reading = cabinet(`Introduction

1 It began.

Appendices:

- Appendix 1: Map
- Appendix 2 – Costs

Background Papers

Survey of 2021 of all
residents of the north
Traffic counts`);
    expect(reading.content.appendices.map(({ letter, title }) => [letter, title])).toEqual([
      ['1', 'Map'],
      ['2', 'Costs'],
    ]);
    expect(reading.content.backgroundPapers).toEqual([
      'Survey of 2021 of all residents of the north',
      'Traffic counts',
    ]);
    const none = cabinet(
      'Introduction\n\n1 It began.\n\nAppendices\n\nNone\n\nBackground Papers: None',
    );
    expect(none.content).toMatchObject({ appendices: [], backgroundPapers: [] });
    expect(none.accounted.unplaced).toBe(0);
    expect(why(none)).toEqual(['No appendix.', 'No background paper.']);
  });
});

describe('Anything at all', () => {
  test.each([
    '',
    '\n\n',
    '---',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '# \n**\n- \n1.',
    'A long line without an end',
  ])('is read without a fault, every line accounted for: %j', (text) => {
    for (const template of ['cabinet', 'scrutiny'] as const) {
      const { accounted } = readReport(text, template);
      expect(accounted.placed + accounted.unplaced).toBe(accounted.lines);
    }
  });

  test.each(['a b ', '# ', ' :', '* ', '- ', '**', ' -', 'Appendix A ', '1 ', '|-', '\\t', '(a '])(
    'is read soon however long one line of %j is',
    (piece) => {
      const long = piece.repeat(200_000 / piece.length);
      const begun = Date.now();
      for (const text of [
        `${long}x`,
        `To: ${long}x`,
        `Appendices\n\n${long}`,
        `By: A\n\n## ${long}x`,
      ]) {
        readReport(text, 'scrutiny');
      }
      expect(Date.now() - begun).toBeLessThan(5_000);
    },
  );

  test('is told when its heading is that of the other form', () => {
    expect(why(readReport(HEAD, 'scrutiny'))[0]).toBe(
      'Its heading is that of another form, the cabinet report.',
    );
  });
});
