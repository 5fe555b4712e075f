import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthoritiesService } from '#records/authorities';
import { CouncilsService } from '#records/councils';
import { EarlierRecommendationsQueries } from '#records/earlier-recommendations';
import {
  ImportsQueries,
  ImportsService,
  SettlingService,
  type ImportPreview,
} from '#records/imports';
import { PlanKeepingService } from '#records/plans';
import { localDate, type Actor } from '#rules';
import { aWorld, type World } from '../support/world.js';
import { refusals } from '../support/refusals.js';

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);
const HEADINGS = 'Ref,Date agreed,Recommendation,Responsible body,Status';
const trackerOf = (...rows: readonly string[]): string => [HEADINGS, ...rows].join('\n');
const LAMPS = '1,19 July 2022,That lamps be mended within five working days,Marchfield Police,Open';
const WALKS = '2,19 July 2022,That patrols be walked where the map is red,Marchfield Police,Open';
const ADULT = '1,18 July 2023,That each school name one adult for safety,Marchfield Police,Open';

let world: World;
let officer: Actor;
beforeAll(async () => {
  world = await aWorld('2024-04-02T09:00:00Z');
  officer = await world.as('officer');
});
afterAll(() => world.end());

const imports = () => world.app.get(ImportsService);
const settling = () => world.app.get(SettlingService);

async function preview(actor: Actor, id: string): Promise<ImportPreview> {
  const queries = world.app.get(ImportsQueries);
  return queries.preview(await queries.find(actor, id));
}

async function readTracker(tracker: string, words: string) {
  const { councilId, committeeId } = world;
  const file = { fileName: 't.csv', bytes: bytesOf(words) };
  const paper = { councilId, committeeId, kind: 'tracker', tracker, file, pasted: null } as const;
  const { id } = await imports().read({ actor: officer }, paper);
  return { actor: officer, id };
}

async function readPlan(actor: Actor, councilId: string, words: string) {
  const file = { fileName: 'plan.txt', bytes: bytesOf(words) };
  const paper = { councilId, kind: 'action plan', file, pasted: null } as const;
  const { id } = await imports().read({ actor }, paper);
  return { actor, id };
}

const kept = async () =>
  (await world.app.get(EarlierRecommendationsQueries).of(world.committeeId)).map(
    ({ tracker, reference, wording, status }) => [tracker, reference, wording, status],
  );
const accept = (act: { actor: Actor; id: string }, reason: string | null = null) =>
  imports().accept(act, { seen: null, reason });
const accountedFor = ({ rows, accounted }: ImportPreview): boolean =>
  rows.length === accounted.rows;

describe('Two trackers of one committee whose numbers begin again', () => {
  const [lamps, walks, adult] = [LAMPS, WALKS, ADULT].map((row) => row.split(',')[2]);

  it('are told apart by their own names, and neither overwrites the other', async () => {
    const unnamed = readTracker(' ', trackerOf(LAMPS, WALKS));
    expect(await refusals(unnamed)).toEqual(['field-missing tracker']);
    await accept(await readTracker('Tracker 2022', trackerOf(LAMPS, WALKS)));
    const next = await readTracker('Tracker 2023', trackerOf(ADULT, WALKS));
    const shown = await preview(officer, next.id);
    expect(shown.rows.map(({ done }) => done)).toEqual(['added', 'unchanged']);
    expect(shown.rows[0]?.why).toBe('“Tracker 2022” has another 1: both are kept.');
    expect([accountedFor(shown), shown.noLongerPrinted]).toEqual([true, []]);
    const { sentence } = await accept(next);
    expect(sentence).toContain('1 new, 0 changed, 1 unchanged');
    expect(await kept()).toEqual([
      ['Tracker 2022', '1', lamps, 'Open'],
      ['Tracker 2022', '2', walks, 'Open'],
      ['Tracker 2023', '1', adult, 'Open'],
    ]);
    await imports().undo(next, { reason: 'Too soon.' });
    expect(await kept()).toHaveLength(2);
    await accept(await readTracker('Tracker 2023', trackerOf(ADULT)));
  });

  it('ask before a number of the same tracker gets other words, and write nothing until then', async () => {
    const before = await kept();
    const bins = LAMPS.replace('lamps be mended', 'bins be emptied');
    const closed = WALKS.replace('Open', 'Closed');
    const wrong = await readTracker('tracker 2022', trackerOf(bins, closed));
    const shown = await preview(officer, wrong.id);
    const [asked, changed] = shown.rows;
    expect(asked?.cells[0]).toMatchObject({ label: 'Reference', state: 'needs you' });
    expect(asked?.cells[0]?.why).toContain(`“Tracker 2022” keeps 1 as “${lamps}”`);
    expect(asked?.stops).toContain('Its reference has to be settled');
    expect(changed).toMatchObject({ done: 'updated', changes: [{ what: 'status' }] });
    expect(accountedFor(shown)).toBe(true);
    expect(await refusals(accept(wrong))).toEqual(['not-ready']);
    expect(await kept()).toEqual(before);
    const line = asked?.line ?? 0;
    const apart = { line, part: 'reference', words: '1 of 2023', isSure: false };
    await settling().cell(wrong, apart);
    const settled = await preview(officer, wrong.id);
    expect(settled.rows.map(({ done }) => done)).toEqual(['added', 'updated']);
  });

  it('are corrected where a person says it is the same recommendation, and put back exactly', async () => {
    const before = await kept();
    const mended = LAMPS.replace('five', 'ten');
    const act = await readTracker('Tracker 2022', trackerOf(mended, WALKS));
    const { rows } = await preview(officer, act.id);
    expect(rows[0]?.stops).not.toBeNull();
    const line = rows[0]?.line ?? 0;
    await settling().cell(act, { line, part: 'reference', words: null, isSure: true });
    const sure = await preview(officer, act.id);
    expect(sure.rows[0]).toMatchObject({ done: 'updated', changes: [{ what: 'text' }] });
    await accept(act);
    expect((await kept())[0]?.[2]).toBe('That lamps be mended within ten working days');
    await imports().undo(act, { reason: 'It was five.' });
    expect(await kept()).toEqual(before);
  });
});

const row = (...cells: readonly string[]) => cells.join('\t');
const planOf = (name: string, group: string, more = '') =>
  [
    `# ${name} Action Plan 2024 – 2025`,
    '',
    `## ${group}`,
    '',
    row('Ref', 'Priority Action', 'Lead Agency', 'Other Partners', 'By When', 'Funding'),
    row('1.1', 'Walk the lanes each month', 'Constables', '', 'March 2025', 'None'),
    row('1.2', `Lend cameras to parishes${more}`, 'Marchfield Police', '', 'On-going', 'None'),
  ].join('\n');

describe('A plan that is agreed', () => {
  it('is changed by another paper only with one reason, which history keeps', async () => {
    const { councilId } = world;
    const first = await readPlan(officer, councilId, planOf('Agreed', 'Rural crime'));
    await accept(first);
    const queries = world.app.get(ImportsQueries);
    const [plan] = await queries.effects(await queries.find(officer, first.id));
    const agreed = { on: localDate('2024-04-01'), minute: 'CSP 4' };
    await world.app
      .get(PlanKeepingService)
      .agree({ actor: officer, id: plan?.subjectId ?? '' }, agreed);
    const same = await readPlan(officer, councilId, planOf('Agreed', 'Rural crime'));
    expect((await preview(officer, same.id)).asksReason).toBe(false);
    await accept(same);
    const again = await readPlan(officer, councilId, planOf('Agreed', 'Rural crime', ' free'));
    expect((await preview(officer, again.id)).asksReason).toBe(true);
    expect(await refusals(accept(again))).toEqual(['field-missing reason']);
    const { sentence } = await accept(again, 'The group found the money.');
    expect(sentence).toMatch(/1 changed.*the reason: The group found the money\.$/);
    const told = await world.dataSource.query<{ sentence: string }[]>(
      `SELECT h.sentence FROM history h JOIN actions a ON a.id = h.subject_id
       WHERE a.action_plan_id = $1 AND h.event = 'action.corrected'`,
      [plan?.subjectId],
    );
    expect(told).toEqual([
      {
        sentence:
          'Read again from its paper; changed: text. The plan was agreed already; the reason: The group found the money.',
      },
    ]);
  });
});

describe('A group of a plan', () => {
  it('is linked to the priority a person says it is, and the next paper is told so', async () => {
    const { councilId } = world;
    const id = await world.priority('roads-again', 'Safer roads of the imports');
    const act = await readPlan(officer, councilId, planOf('Grouped', 'Roads of the imports'));
    const [guess] = (await preview(officer, act.id)).groups;
    expect(guess).toMatchObject({ priority: 'Safer roads of the imports', state: 'guess' });
    const nowhere = { group: 'Rivers', priority: id };
    expect(await refusals(settling().priority(act, nowhere))).toEqual(['field-wrong group']);
    const none = { group: 'Roads of the imports', priority: world.councilId };
    expect(await refusals(settling().priority(act, none))).toEqual(['field-wrong priorities']);
    await settling().priority(act, { group: 'Roads of the imports', priority: id });
    expect((await preview(officer, act.id)).groups).toMatchObject([
      { state: 'ok', isDecided: true },
    ]);
    await accept(act);
    const linked = await world.dataSource.query<object[]>(
      'SELECT 1 FROM actions WHERE priority_id = $1',
      [id],
    );
    expect(linked).toHaveLength(2);
    const unlinked = () =>
      world.dataSource.query<object[]>(
        `SELECT 1 FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
         WHERE a.priority_id IS NULL AND l.slug = 'next-action-plan-2024-2025'`,
      );
    const next = await readPlan(officer, councilId, planOf('Next', 'Roads of the imports'));
    expect((await preview(officer, next.id)).groups).toMatchObject([
      { state: 'guess', why: 'An earlier paper was told so.' },
    ]);
    await accept(next);
    expect(await unlinked()).toHaveLength(2);
    const again = await readPlan(officer, councilId, planOf('Next', 'Roads of the imports'));
    await settling().priority(again, { group: 'Roads of the imports', priority: id });
    expect((await preview(officer, again.id)).rows[0]?.changes).toEqual([
      { what: 'priority', from: '', to: 'Safer roads of the imports' },
    ]);
    expect((await accept(again)).sentence).toContain('2 changed');
    expect(await unlinked()).toEqual([]);
    await imports().undo(again, { reason: 'Too soon.' });
    expect(await unlinked()).toHaveLength(2);
  });
});

describe('What an import teaches the directory', () => {
  const aliases = () =>
    world.dataSource.query<{ alias: string }[]>(
      'SELECT alias FROM authority_aliases WHERE authority_id = $1 ORDER BY alias',
      [world.police],
    );
  const constables = { words: 'Constables', authority: 'police' };

  it('is only what the officer keeps: a district’s paper leaves the county’s authority alone', async () => {
    const form = { slug: 'brook', name: 'Brook District', parentId: world.councilId, quiet: null };
    const councilId = await world.app.get(CouncilsService).add(form);
    await world.person('officer of Brook', 'officer', { kind: 'council', id: councilId });
    const district = await world.as('officer of Brook');
    const act = await readPlan(district, councilId, planOf('Brook', 'Rivers'));
    const { sentence } = await settling().name(act, constables);
    expect(sentence).toContain('in this paper alone: its directory is another council’s');
    const leads = (await preview(district, act.id)).rows[0]?.cells[2];
    expect(leads?.reading).toBe('Marchfield Police');
    expect((await accept(act)).sentence).toContain('0 names learnt');
    expect(await aliases()).toEqual([]);
    expect(await world.app.get(AuthoritiesService).directory(councilId)).toEqual([]);
  });

  it('is taken back only where this import taught it and no other paper was told the same', async () => {
    const [first, second] = [
      await readPlan(officer, world.councilId, planOf('First', 'Rivers')),
      await readPlan(officer, world.councilId, planOf('Second', 'Rivers')),
    ];
    await settling().name(first, constables);
    await settling().name(second, constables);
    expect((await accept(first)).sentence).toContain('1 name learnt');
    expect((await accept(second)).sentence).toContain('0 names learnt');
    const { sentence } = await imports().undo(first, { reason: 'Twice.' });
    expect(sentence).toContain('Constables: Another paper that was accepted was told the same.');
    expect(await aliases()).toEqual([{ alias: 'Constables' }]);
    const third = await readPlan(officer, world.councilId, planOf('Third', 'Rivers'));
    await settling().name(third, { words: 'Bobbies', authority: 'police' });
    await accept(third);
    await imports().undo(third, { reason: 'A try.' });
    expect(await aliases()).toEqual([{ alias: 'Constables' }]);
  });
});
