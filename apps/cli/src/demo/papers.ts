import { newId } from '#platform/ids';
import type { LocalDate, ReportContent, ReportState } from '#rules';
import type { Days } from './days.js';

/** A report of the demonstration: how far it has come, and the days on which it went there. */
export interface DemoReport {
  readonly title: string;
  readonly summary: string;
  readonly brief: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  /** A paragraph that is kept from the public. */
  readonly exempt?: string;
  readonly stands: ReportState;
  readonly proposedOn: LocalDate;
  /** The day its author is to be finished. */
  readonly dueOn: LocalDate;
}

const WARDENS =
  'The firm that supplies the wardens asks £41 an hour for Marchfield Quay. Officers mean to offer £36.';
const CHOICE = [
  'The Committee may resolve to:\n\n- note the report and make no comment\n- comment on what it has read\n- offer recommendations to one or more of the responsible authorities',
];

/** What a scrutiny report says, in its house form; what is not told yet stays empty. */
export function contentOf({ title, summary, sections }: DemoReport): ReportContent {
  const author = 'Head of Community Safety';
  const written = [...sections, { heading: 'Recommendation', paragraphs: CHOICE }];
  return {
    title,
    fields: {
      by: author,
      to: 'Crime and Disorder Committee',
      subject: title,
      summary,
      contact: `${author}, community.safety@marchfield.example`,
    },
    routes: [],
    sections: written.map(({ heading, paragraphs }) => ({
      id: newId(),
      key: heading === 'Recommendation' ? 'recommendation' : null,
      heading,
      level: 1,
      paragraphs: paragraphs.map((text) => ({
        id: newId(),
        isNumbered: true,
        text,
        isExempt: false,
      })),
    })),
    appendices: [],
    backgroundPapers: ['Strategic assessment of the partnership'],
  };
}

const short = (
  title: string,
  stands: ReportState,
  { ago, due }: { readonly ago: LocalDate; readonly due: LocalDate },
): DemoReport => ({
  title,
  stands,
  summary: `What the partnership knows about ${title.toLowerCase()}, and what it means to do.`,
  brief: 'Four pages at most: what was done, what it cost, what changed.',
  proposedOn: ago,
  dueOn: due,
  sections: [
    {
      heading: 'What was done',
      paragraphs: [
        'The partners met every month. What each of them took on is listed in the action plan.',
        'Two of the four measures moved the right way. The others are told of below.',
      ],
    },
    {
      heading: 'What comes next',
      paragraphs: ['The working group looks at the figures again in the next quarter.'],
    },
  ],
});

/** A report in every state, each finished as far as the state says. */
export function demoReports(days: Days): readonly DemoReport[] {
  const lately = { ago: days.ago(24), due: days.ahead(20) };
  return [
    {
      title: 'Anti-social behaviour in town centres',
      stands: 'published',
      summary:
        'Reports of anti-social behaviour in the four town centres fell by 22 in a year. This paper says where they did not fall, and what the police and the districts propose.',
      brief: 'Where it is better, where it is not, and why.',
      proposedOn: days.ago(40),
      dueOn: days.ago(18),
      sections: [
        {
          heading: 'Where things stand',
          paragraphs: [
            'The four town centres had **390** reports this year against **412** in the same months of the year before.',
            'Wealdham and Eastmere fell. Marchfield Quay did not: it rose from 61 to 83, almost all of it on Friday and Saturday nights.',
            '| Town centre | Last year | This year |\n| --- | --- | --- |\n| Wealdham | 168 | 141 |\n| Eastmere | 122 | 108 |\n| Northgate | 61 | 58 |\n| Marchfield Quay | 61 | 83 |',
          ],
        },
        {
          heading: 'What was tried',
          paragraphs: [
            'Wardens worked until midnight in two of the four centres:\n\n- Wealdham, from May\n- Eastmere, from July',
            'Marchfield Quay had no wardens. The police asked for two more officers there and were given one.',
          ],
        },
        {
          heading: 'What is proposed',
          paragraphs: [
            'Wardens at Marchfield Quay until the end of March, paid for by the police and the district in equal parts.',
            'A joint plan of the police and the districts, with figures by ward, before the summer.',
            WARDENS,
          ],
        },
      ],
      exempt: WARDENS,
    },
    {
      ...short('Repeat victims of burglary', 'considered', {
        ago: days.ago(60),
        due: days.ago(40),
      }),
      summary: 'One home in nine was broken into twice.',
    },
    short('Community Safety Agreement', 'in clearance', { ago: days.ago(26), due: days.ahead(6) }),
    short('Wardens in the evening', 'drafting', { ago: days.ago(30), due: days.ahead(4) }),
    short('Domestic abuse: a year of the pledge', 'commissioned', lately),
    short('Shoplifting and the small shops', 'proposed', lately),
    short('Road safety outside schools', 'author complete', lately),
    short('Substance misuse and young people', 'signed off', lately),
    short('Hate crime on the buses', 'cleared', lately),
    short('Fly-tipping on farm land', 'deferred', lately),
    short('Cameras in car parks', 'withdrawn', lately),
  ];
}
