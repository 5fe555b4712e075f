import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { blankReport } from './blank-report.js';
import { numbered } from './numbered.js';
import type { Paragraph, ReportContent, Section } from './report-content.js';
import { REPORT_TEMPLATES } from './report-templates.js';
import { unwritten, unwrittenParts } from './unwritten.js';

const { cabinet, scrutiny } = REPORT_TEMPLATES;

const paragraph = (id: string, more: Partial<Paragraph> = {}): Paragraph => ({
  id,
  isNumbered: true,
  isExempt: false,
  text: 'Words.',
  ...more,
});
const section = (id: string, level: 1 | 2, ...paragraphs: readonly Paragraph[]): Section => ({
  id,
  key: null,
  heading: id,
  level,
  paragraphs,
});
const report = (more: Partial<ReportContent>): ReportContent => ({
  title: 'A plan',
  fields: {},
  routes: [],
  sections: [],
  appendices: [],
  backgroundPapers: [],
  ...more,
});

/** The sections of a form, each with one paragraph. */
const written = (template: typeof cabinet | typeof scrutiny): readonly Section[] =>
  template.sections.map(({ key, heading, level }) => ({
    ...section(key, level, paragraph(`${key} 1`)),
    key,
    heading,
  }));

const sections = [
  section('background', 1, paragraph('a'), paragraph('b', { isNumbered: false }), paragraph('c')),
  section('implications', 1),
  section('financial', 2, paragraph('d', { text: '', isExempt: true })),
  section('legal', 2, paragraph('e')),
];

describe('The printed numbers of a report', () => {
  it('run through the report in the cabinet form; its sections have none', () => {
    expect([...numbered(report({ sections }), cabinet)]).toEqual([
      ['a', '1'],
      ['c', '2'],
      ['d', '3'],
      ['e', '4'],
    ]);
  });

  it('begin again with each section of the scrutiny form, and go on through those within it', () => {
    expect([...numbered(report({ sections }), scrutiny)]).toEqual([
      ['background', '1'],
      ['a', '1.1'],
      ['c', '1.2'],
      ['implications', '2'],
      ['d', '2.1'],
      ['e', '2.2'],
    ]);
  });
});

describe('What a report still lacks', () => {
  it('is everything the form requires, while nobody has written it', () => {
    let made = 0;
    const blank = blankReport('Road safety', scrutiny, () => `id ${(made += 1)}`);
    expect(unwrittenParts(blank, scrutiny)).toEqual([
      { name: 'By', at: 'field by' },
      { name: 'To', at: 'field to' },
      { name: 'Subject', at: 'field subject' },
      { name: 'Summary', at: 'field summary' },
      { name: 'Contact details', at: 'field contact' },
      { name: 'Recommendation', at: 'section recommendation' },
    ]);
  });

  const fields = {
    reportOf: 'The chief officer',
    status: 'For Decision',
    keyDecision: 'No',
    summary: 'A plan is set out.',
    portfolioHolder: 'The portfolio holder',
    contactOfficers: 'The manager',
    reason: 'It is time.',
    equalityVaries: 'Yes',
  };
  const routes = [
    {
      id: 'r',
      body: 'Cabinet',
      on: localDate('2022-03-17'),
      part: 'decides',
      recommendation: 'Approve it.',
    },
  ] as const;
  const whole = report({ fields, routes, sections: written(cabinet) });

  it('is nothing once the cabinet form is filled', () => {
    expect(unwritten(whole, cabinet)).toEqual([]);
  });

  it.each<[string, Partial<ReportContent>, readonly string[]]>([
    ['no title', { title: ' ' }, ['Title']],
    [
      'a key decision without its notice',
      { fields: { ...fields, keyDecision: 'Yes' } },
      ['Notice of the key decision'],
    ],
    [
      'no word on whether the impact varies',
      { fields: { ...fields, equalityVaries: '' } },
      ['The impact varies between groups of people'],
    ],
    ['no body that decides', { routes: [] }, ['The body that decides']],
    [
      'a body without a recommendation of its own',
      {
        routes: [
          ...routes,
          { ...routes[0], id: 's', body: 'Board', part: 'considers', recommendation: '' },
        ],
      },
      ['Recommendation to Board'],
    ],
    [
      'an appendix without title and paper',
      { appendices: [{ id: 'x', letter: 'A', title: '', documentId: null }] },
      ['The title of Appendix A', 'The paper of Appendix A'],
    ],
    [
      'a section of its own without words',
      { sections: [...written(cabinet), section('Costs', 1)] },
      ['Costs'],
    ],
    [
      'a section whose words are blank',
      {
        sections: [
          ...written(cabinet).slice(0, -1),
          { ...section('c', 1, paragraph('p', { text: ' ' })), key: 'conclusions' },
        ],
      },
      ['Conclusions'],
    ],
  ])('is told of %s', (_, more, names) => {
    expect(unwritten({ ...whole, ...more }, cabinet)).toEqual(names);
  });

  it('counts an exempt paragraph as written', () => {
    const exempt = {
      ...section('c', 1, paragraph('p', { text: '', isExempt: true })),
      key: 'conclusions',
    };
    const sectionsKept = [...written(cabinet).slice(0, -1), exempt];
    expect(unwritten({ ...whole, sections: sectionsKept }, cabinet)).toEqual([]);
  });
});
