import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CouncilsService } from '#records/councils';
import {
  ImportsQueries,
  ImportsService,
  SettlingService,
  type ImportPreview,
  type PreviewRow,
} from '#records/imports';
import { inspectHistory } from '#records/inspection';
import { MeetingsService } from '#records/meetings';
import { newId } from '#platform';
import type { Actor } from '#rules';
import { aWorld, type World } from '../support/world.js';

const text = readFileSync(new URL('./answers/council-answer.xml', import.meta.url), 'utf8');
const SCRUTINY = 'Harbour & Safety Scrutiny';

let world: World;
beforeAll(async () => {
  world = await aWorld('2024-04-02T09:00:00Z');
});
afterAll(() => world.end());

interface Borough {
  readonly councilId: string;
  readonly officer: Actor;
  /** The answer with addresses of this borough alone. */
  readonly xml: string;
}

async function aBorough(): Promise<Borough> {
  const name = `borough-${newId().slice(-6)}`;
  const councils = world.app.get(CouncilsService);
  const councilId = await councils.add({ slug: name, name, parentId: null, quiet: null });
  await world.person(`officer of ${name}`, 'officer', { kind: 'council', id: councilId });
  const xml = text.replace('fennick.example', `${name}.example`);
  return { councilId, officer: await world.as(`officer of ${name}`), xml };
}

const imports = () => world.app.get(ImportsService);
const settling = () => world.app.get(SettlingService);
const queries = () => world.app.get(ImportsQueries);

async function read({ councilId, officer }: Borough, xml: string): Promise<string> {
  const file = { fileName: 'answer.xml', bytes: new TextEncoder().encode(xml) };
  const form = { councilId, kind: 'committees and meetings', file, pasted: null } as const;
  return (await imports().read({ actor: officer }, form)).id;
}

const preview = async ({ officer }: Borough, id: string): Promise<ImportPreview> =>
  queries().preview(await queries().find(officer, id));

const rowOf = ({ rows }: ImportPreview, words: string): PreviewRow => {
  const found = rows.find(({ label, words: shown }) => `${label}: ${shown}`.includes(words));
  if (found === undefined) throw new Error(`No row says ${words}.`);
  return found;
};

const counts = ({ rows }: ImportPreview): string =>
  ['added', 'unchanged', 'left out']
    .map((done) => `${rows.filter((row) => row.done === done).length} ${done}`)
    .join(', ');

async function say(
  { officer }: Borough,
  id: string,
  said: { readonly line: number; readonly part: string; readonly words: string },
): Promise<void> {
  await settling().cell({ actor: officer, id }, { ...said, isSure: false });
}

/** An import of the answer in which everything the record needs was given. */
async function settled(borough: Borough): Promise<string> {
  const id = await read(borough, borough.xml);
  const shown = await preview(borough, id);
  const { line } = rowOf(shown, `${SCRUTINY}: A committee`);
  await say(borough, id, { line, part: 'prefix', words: 'HSS' });
  await say(borough, id, { line, part: 'quorum', words: '3' });
  const second = rowOf(shown, 'Second of Harbour').line;
  const words = `second@${borough.councilId.slice(-6)}.example`;
  await say(borough, id, { line: second, part: 'address', words });
  const place = rowOf(shown, '11 September').line;
  await say(borough, id, { line: place, part: 'venue', words: 'Room 2' });
  return id;
}

async function stateOf({ councilId }: Borough): Promise<string> {
  const [found] = await world.dataSource.query<{ all: string }[]>(
    `SELECT concat(
       (SELECT jsonb_agg(k.name || k.reference_prefix || k.quorum ORDER BY k.name) FROM committees k WHERE k.council_id = $1),
       (SELECT jsonb_agg(p.name || p.email ORDER BY p.name) FROM people p WHERE p.council_id = $1),
       (SELECT jsonb_agg(m.kind || m.valid_from ORDER BY m.id) FROM memberships m JOIN committees k ON k.id = m.committee_id
          WHERE k.council_id = $1),
       (SELECT jsonb_agg(concat(m.held_on, m.starts_at, m.venue, m.state) ORDER BY m.held_on) FROM meetings m
          WHERE m.council_id = $1)) AS all`,
    [councilId],
  );
  return found?.all ?? '';
}

describe('Committees, members and meetings that the council’s meeting system answers', () => {
  it('are shown row by row before anything is written, every one accounted for', async () => {
    const borough = await aBorough();
    const before = await stateOf(borough);
    const id = await read(borough, borough.xml);
    const shown = await preview(borough, id);
    const rowsIn = text.match(/<(?:meeting|fullusername|committeeid)>/g) ?? [];
    expect(shown.rows).toHaveLength(rowsIn.length + 1);
    expect(shown.accounted.linesInTables).toBe(shown.rows.length);
    expect(counts(shown)).toBe('0 added, 0 unchanged, 12 left out');
    expect(rowOf(shown, `${SCRUTINY}: A committee`)).toMatchObject({
      state: 'needs you',
      stops: null,
      why: expect.stringContaining('how references begin'),
    });
    expect(rowOf(shown, 'Old Quay').why).toBe('The answer says it is deleted.');
    expect(rowOf(shown, '10 January').why).toContain('It has gone by');
    const vice = rowOf(shown, 'Vice-chair').cells;
    expect(vice.find(({ part }) => part === 'from')).toMatchObject({
      raw: '05/05/2023',
      reading: 'Friday 5 May 2023',
      state: 'ok',
    });
    expect(JSON.stringify(shown)).not.toContain('Hidden Lane');
    expect(JSON.stringify(await queries().find(borough.officer, id))).not.toContain('Hidden Lane');
    expect(await stateOf(borough)).toBe(before);
  });

  it('are not accepted half decided, and a row is left out with a reason', async () => {
    const borough = await aBorough();
    const id = await read(borough, borough.xml);
    const { line } = rowOf(await preview(borough, id), `${SCRUTINY}: A committee`);
    await say(borough, id, { line, part: 'prefix', words: 'hss' });
    const half = rowOf(await preview(borough, id), `${SCRUTINY}: A committee`);
    expect(half.stops).toContain('capitals');
    const accepting = imports().accept({ actor: borough.officer, id }, { seen: null });
    await expect(accepting).rejects.toThrow('Correct these rows or leave them out');
    await settling().omit({ actor: borough.officer, id }, { line, reason: 'Not ours.' });
    expect(rowOf(await preview(borough, id), `${SCRUTINY}: A committee`)).toMatchObject({
      omitted: 'Not ours.',
      stops: null,
    });
  });

  it('are written where the record has all it needs, and a second import changes nothing', async () => {
    const borough = await aBorough();
    const letters = `SELECT count(*)::int AS n FROM outbox WHERE subject_kind <> 'import'`;
    const [waiting] = await world.dataSource.query<{ n: number }[]>(letters);
    const id = await settled(borough);
    expect(counts(await preview(borough, id))).toBe('5 added, 0 unchanged, 7 left out');
    await imports().accept({ actor: borough.officer, id }, { seen: null });
    const after = await stateOf(borough);
    expect(after).toContain(`${SCRUTINY}HSS3`);
    expect(after).toContain('2024-06-1218:30Council Chamberplanned');
    expect(after).toContain('2024-09-1118:30Room 2planned');
    expect(after).not.toContain('Planning');
    const [known] = await world.dataSource.query<{ n: number; roles: string[] }[]>(
      `SELECT count(*) FILTER (WHERE p.password_hash IS NOT NULL)::int AS n,
         array_agg(DISTINCT g.role) AS roles FROM people p JOIN grants g ON g.person_id = p.id
       WHERE p.council_id = $1 AND p.post = 'Councillor'`,
      [borough.councilId],
    );
    expect(known).toEqual({ n: 0, roles: ['member'] });
    expect(await world.dataSource.query(letters)).toEqual([waiting]);

    const again = await read(borough, borough.xml);
    expect(counts(await preview(borough, again))).toBe('0 added, 5 unchanged, 7 left out');
    await imports().accept({ actor: borough.officer, id: again }, { seen: null });
    expect(await stateOf(borough)).toBe(after);
  });

  it('are taken back where nobody has worked on them since, and kept with the reason where somebody has', async () => {
    const borough = await aBorough();
    const before = await stateOf(borough);
    const id = await settled(borough);
    await imports().accept({ actor: borough.officer, id }, { seen: null });
    await imports().undo({ actor: borough.officer, id }, { reason: 'The wrong answer.' });
    expect(await stateOf(borough)).toBe(before);

    const next = await settled(borough);
    await imports().accept({ actor: borough.officer, id: next }, { seen: null });
    const [june] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM meetings WHERE council_id = $1 AND held_on = '2024-06-12'`,
      [borough.councilId],
    );
    await world.app.get(MeetingsService).convene({ actor: borough.officer, id: june?.id ?? '' });
    await imports().undo({ actor: borough.officer, id: next }, { reason: 'The wrong answer.' });
    const effects = await queries().effects(await queries().find(borough.officer, next));
    expect(effects.map(({ label, keptBecause }) => `${label}: ${keptBecause ?? 'back'}`)).toEqual([
      `${SCRUTINY}: Something in the record rests on it.`,
      'Councillor Vice Chair of Harbour: back',
      `Councillor Vice Chair of Harbour, ${SCRUTINY}: back`,
      'Councillor Second of Harbour: back',
      `Councillor Second of Harbour, ${SCRUTINY}: back`,
      `${SCRUTINY}, 2024-06-12: People have worked on it since: it is convened.`,
      `${SCRUTINY}, 2024-09-11: back`,
    ]);
    expect((await inspectHistory(world.dataSource)).faults).toEqual([]);
  });

  it('are refused when the file declares things of its own, is broken or nested without end', async () => {
    const borough = await aBorough();
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a><committee>&b;</committee></a>';
    await expect(read(borough, bomb)).rejects.toThrow('declares things of its own');
    const broken = '<committees><committee>';
    await expect(read(borough, broken)).rejects.toThrow('not an answer in XML');
    const deep = `${'<a>'.repeat(60)}${'</a>'.repeat(60)}`;
    await expect(read(borough, deep)).rejects.toThrow('nested too deeply');
    await expect(read(borough, '<committees/>')).rejects.toThrow('There is no committee');
    const long = `<a>${' '.repeat(5_000_001)}</a>`;
    await expect(read(borough, long)).rejects.toThrow('too long');
  });
});
