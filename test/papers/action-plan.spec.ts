import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readActionPlan, type PlanRow, type ProblemKind } from '#records/papers';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from './directory.js';

const text = readFileSync(ownPlan(), 'utf8');
const plan = readActionPlan(text, wealdhamDirectory);

function action(reference: string, occurrence = 1): PlanRow {
  const found = plan.rows.find(
    (row) => row.cells.reference.reading === reference && row.occurrence === occurrence,
  );
  if (found === undefined) throw new Error(`No action ${reference}`);
  return found;
}

function leads(reference: string): readonly string[] {
  return action(reference).cells.leads.reading.matched.map(({ slug }) => slug);
}

function partners(reference: string): readonly string[] {
  return action(reference).cells.partners.reading.matched.map(({ slug }) => slug);
}

function sentences(kind: ProblemKind): readonly string[] {
  return plan.problems.filter((problem) => problem.kind === kind).map(({ sentence }) => sentence);
}

describe('every line is accounted for', () => {
  test('there are 50 actions in 8 groups', () => {
    expect(plan.rows).toHaveLength(50);
    const sizes = plan.groups.map((_, at) => plan.rows.filter(({ group }) => group === at).length);
    expect(sizes).toEqual([6, 4, 7, 8, 7, 7, 6, 5]);
  });

  test('the lines in tables are rows, headers, bands, blank lines and lines left over', () => {
    const { linesInTables, rows, headers, bands, blank, leftOver } = plan.accounted;
    expect(linesInTables).toBe(text.split('\n').filter((line) => line.includes('\t')).length);
    expect(rows + headers + bands + blank + leftOver.length).toBe(linesInTables);
    expect({ rows, headers, bands, blank }).toEqual({ rows: 50, headers: 10, bands: 8, blank: 0 });
    expect(new Set(leftOver.map(({ why }) => why))).toEqual(
      new Set(['Its table lists no actions.']),
    );
  });

  test('every row has its own key, and the same keys at the next reading', () => {
    const keys = plan.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(50);
    expect(readActionPlan(text, wealdhamDirectory).rows.map(({ key }) => key)).toEqual(keys);
    expect(action('8.2', 2).key).toBe('8:8.2:2');
  });

  test('the same plan as Markdown tables reads the same', () => {
    const piped = text
      .split('\n')
      .map((line) => (line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line))
      .join('\n');
    const states = (rows: readonly PlanRow[]): unknown =>
      rows.map(({ key, line, cells }) => [
        key,
        line,
        ...Object.values(cells).map(({ state, reading }) => [state, reading]),
      ]);
    expect(states(readActionPlan(piped, wealdhamDirectory).rows)).toEqual(states(plan.rows));
  });
});

describe('dates', () => {
  test('37 actions are dated and 13 ongoing, in three spellings', () => {
    const dated = plan.rows.filter(({ cells }) => cells.due.reading.end !== null);
    const ongoing = plan.rows.filter(({ cells }) => cells.due.reading.end === null);
    expect([dated.length, ongoing.length]).toEqual([37, 13]);
    expect(new Set(ongoing.map(({ cells }) => cells.due.raw))).toEqual(
      new Set(['On-going', 'On-Going', 'On going']),
    );
    expect(ongoing.every(({ cells }) => cells.due.state === 'ok')).toBe(true);
  });

  test('a date before the plan year is warned of and not corrected', () => {
    const { due } = action('8.6').cells;
    expect(due.raw).toBe('June 2023');
    expect([due.reading.start, due.reading.end]).toEqual(['2023-06-01', '2023-06-30']);
    expect(due.state).toBe('guess');
    expect(sentences('date outside the plan year')).toEqual([
      '"June 2023" lies before the plan year, 1 April 2024 to 31 March 2025; it is kept as written.',
    ]);
  });
});

describe('references', () => {
  test('a reference printed twice is two actions, both marked', () => {
    expect(action('8.2', 1).cells.text.reading).toMatch(/^Map where parked cars/);
    expect(action('8.2', 2).cells.text.reading).toMatch(/^Find out who rings/);
    expect(action('8.2', 1).cells.reference.state).toBe('guess');
    expect(action('8.2', 2).cells.reference.why).toMatch(/this is the second/);
    expect(sentences('reference repeated')).toHaveLength(1);
  });

  test('references that are never printed are named', () => {
    expect(sentences('reference never printed')).toEqual([
      '8.1 is never printed, though the group goes on to 8.6.',
      '8.3 is never printed, though the group goes on to 8.6.',
    ]);
  });

  test('the same action in two groups is two actions', () => {
    expect(action('1.3').cells.text.reading).toBe(action('2.3').cells.text.reading);
    expect(action('1.3').key).not.toBe(action('2.3').key);
  });
});

describe('headers and bands', () => {
  test.each(['3.1', '5.4'])(
    'under a header one column to the left, %s is read right',
    (reference) => {
      const { cells } = action(reference);
      expect(cells.text.state).toBe('ok');
      expect(cells.due.state).toBe('ok');
      expect(cells.funding.reading.sources.map(({ slug }) => slug)).toEqual(['existing-budgets']);
      expect(leads(reference).length).toBeGreaterThan(0);
    },
  );

  test('the two shifted headers are reported, and no other', () => {
    const lines = plan.problems
      .filter(({ kind }) => kind === 'header shifted')
      .map(({ line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(action('3.1').line - 2);
    expect(lines[1]).toBe(action('5.1').line - 2);
    expect(sentences('header not understood')).toEqual([]);
  });

  test('a bold header with an empty first cell heads the continued table of the same group', () => {
    const { cells, group } = action('4.7');
    expect(group).toBe(action('4.6').group);
    expect(cells.text.state).toBe('ok');
    expect(partners('4.7')).toEqual(['wdc', 'yiass', 'vam']);
    expect(cells.due.reading.end).toBe('2024-09-30');
  });

  test('a repeated header continues the group', () => {
    expect(action('6.6').group).toBe(action('6.5').group);
    expect(leads('6.6')).toEqual(['misuse-group']);
  });

  test('a band is cleaned of markup for reading, and kept as printed', () => {
    expect(plan.groups[1]?.band?.raw).toMatch(/^<b>VEHICLE CRIME \(TOV &amp; TFV\)<\/b>/);
    expect(sentences('names differ')).toContain(
      'One priority is printed as "Vehicle Crime", "VEHICLE CRIME (TOV & TFV)", "Vehicle Crime (Theft of and from Vehicles)".',
    );
  });
});

describe('agencies', () => {
  test('names run together are parted by the longest match and shown as a guess', () => {
    const cell = action('3.1').cells.leads;
    expect(cell.raw).toBe('MCC Clean Marrow CSU');
    expect(cell.reading.matched).toEqual([
      { slug: 'mcc', name: 'Marrowshire County Council', raw: 'MCC' },
      { slug: 'clean-marrow', name: 'Clean Marrow', raw: 'Clean Marrow' },
      { slug: 'csu', name: 'Community Safety Unit', raw: 'CSU' },
    ]);
    expect(cell.state).toBe('guess');
    expect(cell.why).toMatch(/"Clean Marrow" is a project, not a body/);
  });

  test('the county wardens are not the county', () => {
    expect(partners('1.2')).toEqual(['police', 'mcc-wardens']);
  });

  test('one known name alone is sure, by an alias too', () => {
    expect(action('1.1').cells.leads).toMatchObject({ state: 'ok' });
    expect(leads('5.3')).toEqual(leads('5.4'));
    expect(leads('1.3')).toEqual(['probation']);
    expect(leads('7.2')).toEqual(['probation', 'police', 'tcrs']);
    expect(partners('4.7')).toContain('yiass');
    expect(leads('4.1')).toContain('yiass');
  });

  test('what the directory does not know needs a person, with what it does know proposed', () => {
    const cell = action('4.3').cells.partners;
    expect(cell.state).toBe('needs you');
    expect(cell.reading.unmatched).toEqual(['YIP', '(HIP scheme)']);
    expect(partners('4.3')).toEqual(['police', 'housing', 'csu', 'hopewell']);
  });

  test('"All Partners" is everyone', () => {
    expect(partners('3.6')).toEqual(['all']);
    expect(action('3.6').cells.partners.state).toBe('ok');
  });

  test('two spaces are taken as a hint, not as certain', () => {
    const cell = action('7.6').cells.leads;
    expect(cell.raw).toBe('TCRS  PCSOs');
    expect(cell.state).toBe('guess');
    expect(cell.why).toMatch(/two spaces/);
    expect(cell.why).toMatch(/"PCSOs" is a role/);
  });
});

describe('funding', () => {
  test.each([
    ['1.1', 'ok', ['existing-budgets'], []],
    ['7.1', 'ok', ['existing-budgets'], []],
    ['2.4', 'ok', ['commissioner'], []],
    ['6.6', 'ok', ['grants'], []],
    ['5.7', 'ok', ['not-applicable'], []],
    ['4.3', 'guess', ['existing-budgets', 'commissioner'], []],
    ['4.4', 'guess', ['existing-budgets', 'commissioner'], []],
    ['6.5', 'guess', ['family-futures'], []],
    ['8.6', 'guess', ['existing-budgets', 'mfrs'], []],
    ['6.7', 'needs you', ['public-health'], ['Boards']],
    ['6.1', 'needs you', ['commissioner'], ['Brighter Health CSP Alternative funding']],
  ])('of %s is %s', (reference, state, slugs, unmatched) => {
    const { funding } = action(reference).cells;
    expect(funding.state).toBe(state);
    expect(funding.reading.sources.map(({ slug }) => slug)).toEqual(slugs);
    expect(funding.reading.unmatched).toEqual(unmatched);
    expect(funding.reading.notApplicable).toBe(reference === '5.7');
  });
});

describe('the title, the priorities and the measures', () => {
  test('the plan is a draft for one year, and a heading that says another is reported', () => {
    expect(plan.title).toMatchObject({
      draft: true,
      year: { from: '2024-04-01', to: '2025-03-31' },
    });
    expect(sentences('draft')).toHaveLength(1);
    expect(sentences('years disagree')).toEqual([
      'The title says "Yearly Action Plan 2024 – 2025 DRAFT", but the heading on line 33 says "Priority Issues for 2023 – 2024". The title\'s year is used.',
    ]);
  });

  test('eight priorities are listed, and each is one group', () => {
    expect(plan.priorities).toHaveLength(8);
    expect(new Set(plan.groups.map(({ priority }) => priority.reading)).size).toBe(8);
    expect(sentences('priority without a group')).toEqual([]);
  });

  test('a priority that goes by other names is proposed and marked', () => {
    const asb = plan.groups[2];
    expect(asb?.name).toBe('ASB incl Environmental Crime');
    expect(asb?.priority).toMatchObject({
      reading: 'Anti-Social Behaviour (including Litter)',
      state: 'guess',
    });
    expect(plan.groups[7]?.measure).toMatchObject({
      reading: 'Speeding incl Road Safety',
      state: 'guess',
    });
    expect(plan.groups[4]?.priority).toMatchObject({ reading: 'Domestic Abuse', state: 'ok' });
  });

  test('measures keep their heading, and one of no group is said to be', () => {
    expect(plan.measures).toHaveLength(13);
    expect(plan.measures[1]).toMatchObject({
      heading: 'Burglary',
      text: 'Fewer homes broken into than last year',
    });
    expect(sentences('measure without a group')).toEqual([
      'The measure "All recorded crime" is like the name of no group of actions.',
    ]);
  });
});
