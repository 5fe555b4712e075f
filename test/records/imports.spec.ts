import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthoritiesService } from '#records/authorities';
import { CouncilsService } from '#records/councils';
import { inspectHistory } from '#records/inspection';
import {
  ImportsQueries,
  ImportsService,
  SettlingService,
  type ImportPreview,
} from '#records/imports';
import { ActionLooksService, PlanKeepingService } from '#records/plans';
import { newId } from '#platform';
import type { Actor } from '#rules';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from '../papers/directory.js';
import { asCsv, asDocx, asXlsx } from '../papers/saved-plan.js';
import { aWorld, type World } from '../support/world.js';
import { refusals } from '../support/refusals.js';

const text = readFileSync(ownPlan(), 'utf8');
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

let world: World;
beforeAll(async () => {
  world = await aWorld('2024-04-02T09:00:00Z');
});
afterAll(() => world.end());

/** A district of its own with the directory of the invented plan, and its officer. */
async function aDistrict(): Promise<{ councilId: string; officer: Actor }> {
  const name = `district-${newId().slice(-6)}`;
  const councils = world.app.get(CouncilsService);
  const councilId = await councils.add({ slug: name, name, parentId: null, quiet: null });
  for (const { slug, name: called, aliases, kind } of wealdhamDirectory) {
    if (kind === 'everyone') continue;
    await world.app.get(AuthoritiesService).add({
      councilId,
      slug,
      name: called,
      aliases,
      kind: kind === 'authority' ? 'responsible' : 'other',
    });
  }
  await world.person(`officer of ${name}`, 'officer', { kind: 'council', id: councilId });
  return { councilId, officer: await world.as(`officer of ${name}`) };
}

const imports = () => world.app.get(ImportsService);
const settling = () => world.app.get(SettlingService);
const queries = () => world.app.get(ImportsQueries);

type District = Awaited<ReturnType<typeof aDistrict>>;

async function read(
  { councilId, officer }: District,
  words: string | Uint8Array = text,
  fileName = 'plan.txt',
): Promise<string> {
  const bytes = typeof words === 'string' ? bytesOf(words) : words;
  const { id } = await imports().read(
    { actor: officer },
    { councilId, kind: 'action plan', file: { fileName, bytes }, pasted: null },
  );
  return id;
}

const preview = async ({ officer }: District, id: string): Promise<ImportPreview> =>
  queries().preview(await queries().find(officer, id));

const counts = ({ rows }: ImportPreview) =>
  Object.fromEntries(
    [...new Set(rows.map(({ done }) => done))].map((done) => [
      done,
      rows.filter((row) => row.done === done).length,
    ]),
  );

/** Everything an import may write for a council, but for versions, which only ever rise. */
async function tablesOf({ councilId }: District): Promise<string> {
  const [found] = await world.dataSource.query<{ hash: string }[]>(
    `SELECT md5(concat(
       (SELECT jsonb_agg(to_jsonb(l) ORDER BY l.id) FROM action_plans l WHERE l.council_id = $1),
       (SELECT jsonb_agg(to_jsonb(a) - 'version' ORDER BY a.id) FROM actions a WHERE a.council_id = $1),
       (SELECT jsonb_agg(to_jsonb(g) ORDER BY g.id) FROM action_agencies g JOIN actions a ON a.id = g.action_id
          WHERE a.council_id = $1),
       (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.action_id, f.number) FROM action_funds f
          JOIN actions a ON a.id = f.action_id WHERE a.council_id = $1),
       (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM authority_aliases s
          JOIN authorities o ON o.id = s.authority_id WHERE o.council_id = $1))) AS hash`,
    [councilId],
  );
  return found?.hash ?? '';
}

describe('An action plan that is brought in', () => {
  it('is shown before anything is written, with every line of its tables accounted for', async () => {
    const district = await aDistrict();
    const before = await tablesOf(district);
    const id = await read(district);
    const shown = await preview(district, id);
    expect(shown.rows).toHaveLength(50);
    expect(counts(shown)).toEqual({ added: 50 });
    const { linesInTables, rows, headers, bands, blank, leftOver } = shown.accounted;
    expect(rows + headers + bands + blank + leftOver).toBe(linesInTables);
    expect(await tablesOf(district)).toBe(before);
    const due = shown.rows
      .find(({ label }) => label === '8.6')
      ?.cells.find(({ part }) => part === 'due');
    expect(due).toMatchObject({ raw: 'June 2023', state: 'guess' });
    expect(due?.why).toContain('before the plan year');
  });

  it('is accepted once, changes nothing the second time, and is put back as if it had never been', async () => {
    const district = await aDistrict();
    const { officer } = district;
    const before = await tablesOf(district);
    const id = await read(district);
    const { sentence } = await imports().accept({ actor: officer, id }, { seen: null });
    expect(sentence).toBe(
      'Accepted: 50 new, 0 changed, 0 unchanged, 0 left as they are, 0 left out; 0 names learnt.',
    );
    const after = await tablesOf(district);
    for (const [fileName, bytes] of [
      ['plan.docx', await asDocx(text)],
      ['plan.csv', asCsv(text)],
      ['plan.xlsx', await asXlsx(text)],
    ] as const) {
      const again = await read(district, bytes, fileName);
      expect(counts(await preview(district, again))).toEqual({ unchanged: 50 });
    }
    const again = await read(district);
    expect(counts(await preview(district, again))).toEqual({ unchanged: 50 });
    await imports().accept({ actor: officer, id: again }, { seen: null });
    expect(await tablesOf(district)).toBe(after);
    await imports().undo({ actor: officer, id: again }, { reason: 'Twice.' });
    expect(await tablesOf(district)).toBe(after);
    await imports().undo({ actor: officer, id }, { reason: 'The wrong year.' });
    expect(await tablesOf(district)).toBe(before);
    const { faults } = await inspectHistory(world.dataSource);
    expect(
      faults.filter((fault) => fault.includes('actions') || fault.includes('imports')),
    ).toEqual([]);
  });

  it('corrects only what is printed otherwise, tells from what to what, and is undone exactly', async () => {
    const district = await aDistrict();
    const { officer } = district;
    const first = await read(district);
    await imports().accept({ actor: officer, id: first }, { seen: null });
    const [plan] = await queries().effects(await queries().find(officer, first));
    const byHand = {
      reference: '9.1',
      group: '',
      wording: 'Light it.',
      due: 'ongoing',
      funding: '',
    };
    const nobody = { leads: [], partners: [], accountable: null, priorities: [] };
    const act = { actor: officer, id: plan?.subjectId ?? '' };
    await world.app.get(PlanKeepingService).add(act, { ...byHand, ...nobody });
    const before = await tablesOf(district);
    const printed = text
      .replace('6.2\tVisit the shops', '6.2\tVisit all the shops')
      .replace(/^8\.6.*\n/m, '');
    const id = await read(district, printed);
    const shown = await preview(district, id);
    expect(counts(shown)).toEqual({ unchanged: 48, updated: 1 });
    expect(shown.rows.find(({ label }) => label === '6.2')?.changes).toMatchObject([
      { what: 'text', to: expect.stringMatching(/^Visit all the shops/) },
    ]);
    expect(shown.noLongerPrinted.map(({ key }) => key)).toEqual(['8:8.6:1']);
    await imports().accept({ actor: officer, id }, { seen: shown.fingerprint });
    expect(await tablesOf(district)).not.toBe(before);
    await imports().undo({ actor: officer, id }, { reason: 'A wrong edition.' });
    expect(await tablesOf(district)).toBe(before);
    const [told] = await world.dataSource.query<{ sentence: string }[]>(
      `SELECT sentence FROM history WHERE subject_kind = 'import' AND subject_id = $1 ORDER BY version DESC LIMIT 1`,
      [id],
    );
    expect(told?.sentence).toBe('Undone, 2 put back, 0 kept: A wrong edition.');
  });

  it('stops the clock of what it takes back, and keeps what an event is linked to', async () => {
    const district = await aDistrict();
    const { officer, councilId } = district;
    const id = await read(district, text.replace(/\bDRAFT\b/i, ''));
    await imports().accept({ actor: officer, id }, { seen: null });
    await world.app.get(ActionLooksService).startMissing();
    const clocks = () =>
      world.dataSource.query<{ state: string }[]>(
        `SELECT DISTINCT state FROM clocks WHERE council_id = $1 AND kind = 'action' ORDER BY 1`,
        [councilId],
      );
    expect(await clocks()).toEqual([{ state: 'running' }]);
    const effects = await queries().effects(await queries().find(officer, id));
    const partnership = newId();
    await world.dataSource.query(
      `INSERT INTO partnerships (id, council_id, slug, name, terms_of_reference, valid_from, version)
       VALUES ($1, $2, 'csp', 'CSP', '', '2024-01-01', 1)`,
      [partnership, councilId],
    );
    await world.dataSource.query(
      `INSERT INTO partnership_events (id, council_id, partnership_id, slug, kind, title, starts_on, ends_on,
         is_provisional, is_public, place, lead, note, action_id, version)
       VALUES ($1, $2, $3, 'day', 'event', 'Day', '2024-05-01', '2024-05-01', false, false, '', '', '', $4, 1)`,
      [newId(), councilId, partnership, effects.find(({ label }) => label === '3.2')?.subjectId],
    );
    const { sentence } = await imports().undo({ actor: officer, id }, { reason: 'Too soon.' });
    expect(sentence).toMatch(/49 put back, 2 kept.*3\.2: An event of the calendar/);
    expect(await clocks()).toEqual([{ state: 'running' }, { state: 'stopped' }]);
  });

  it('keeps an action somebody has worked on since when it is undone, and says which', async () => {
    const district = await aDistrict();
    const { officer } = district;
    const id = await read(district);
    await imports().accept({ actor: officer, id }, { seen: null });
    const effects = await queries().effects(await queries().find(officer, id));
    const worked = effects.find(({ label }) => label === '3.2');
    await world.dataSource.query(
      `UPDATE actions SET state = 'in progress', version = version + 1 WHERE id = $1`,
      [worked?.subjectId],
    );
    const { sentence } = await imports().undo({ actor: officer, id }, { reason: 'Too soon.' });
    expect(sentence).toContain('49 put back, 2 kept');
    expect(sentence).toContain('3.2: People have worked on it since');
  });
});

describe('What a person decides about an import', () => {
  it('is laid over the reading, in one cell, in all that are alike, and in every guess of a column', async () => {
    const district = await aDistrict();
    const act = { actor: district.officer, id: await read(district) };
    const before = await preview(district, act.id);
    const row = before.rows.find(({ label }) => label === '8.6');
    const line = row?.line ?? 0;
    await settling().cell(act, { line, part: 'due', words: 'June 2024', isSure: false });
    await settling().alike(act, { part: 'due', raw: 'sept 2024', words: '30 September 2024' });
    await settling().guesses(act, { part: 'leads' });
    const after = await preview(district, act.id);
    const due = (label: string) =>
      after.rows.find((one) => one.label === label)?.cells.find(({ part }) => part === 'due');
    expect(due('8.6')).toMatchObject({
      raw: 'June 2023',
      reading: '1 June 2024 to 30 June 2024',
      state: 'ok',
      isDecided: true,
    });
    expect(due('1.3')?.reading).toBe('30 September 2024');
    const leads = after.rows.flatMap(({ cells }) => cells.filter(({ part }) => part === 'leads'));
    expect(leads.filter(({ state }) => state === 'guess')).toEqual([]);
    const nowhere = { line: 1, part: 'due', words: 'x', isSure: false };
    expect(await refusals(settling().cell(act, nowhere))).toEqual(['field-wrong line']);
    await imports().accept(act, { seen: after.fingerprint });
    const [kept] = await world.dataSource.query<{ dueEnd: string; dueRaw: string }[]>(
      `SELECT due_end AS "dueEnd", due_raw AS "dueRaw" FROM actions WHERE council_id = $1 AND reference = '8.6'`,
      [district.councilId],
    );
    expect(kept).toEqual({ dueEnd: '2024-06-30', dueRaw: 'June 2023' });
  });

  it('teaches the directory a name once it is accepted, and takes it back when that is undone', async () => {
    const district = await aDistrict();
    const { officer } = district;
    const before = await tablesOf(district);
    const act = { actor: officer, id: await read(district) };
    const unknown = (await preview(district, act.id)).unknown.map(({ words }) => words);
    expect(unknown).toContain('YIP');
    await settling().name(act, { words: 'YIP', authority: 'yiass' });
    expect((await preview(district, act.id)).unknown.map(({ words }) => words)).not.toContain(
      'YIP',
    );
    expect(await tablesOf(district)).toBe(before);
    const { sentence } = await imports().accept(act, { seen: null });
    expect(sentence).toContain('1 name learnt');
    const aliases = await world.dataSource.query<{ alias: string }[]>(
      `SELECT s.alias FROM authority_aliases s JOIN authorities o ON o.id = s.authority_id
       WHERE o.council_id = $1 AND o.slug = 'yiass' ORDER BY 1`,
      [district.councilId],
    );
    expect(aliases.map(({ alias }) => alias)).toEqual(['YIASS', 'YIIASS', 'YIP']);
    await imports().undo(act, { reason: 'A try.' });
    expect(await tablesOf(district)).toBe(before);
  });

  it('leaves out a row with its reason, without which a doubtful one stops the whole', async () => {
    const district = await aDistrict();
    const printed = text.replace('8.4\tKeep the village', '\tKeep the village');
    const act = { actor: district.officer, id: await read(district, printed) };
    const stopped = (await preview(district, act.id)).rows.filter(({ stops }) => stops !== null);
    expect(stopped).toHaveLength(1);
    const line = stopped[0]?.line ?? 0;
    expect(await refusals(imports().accept(act, { seen: null }))).toEqual(['not-ready']);
    await settling().omit(act, { line, reason: 'Not agreed yet.' });
    const { sentence } = await imports().accept(act, { seen: null });
    expect(sentence).toContain('49 new');
    expect(sentence).toContain('1 left out');
  });
});
