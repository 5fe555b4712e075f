import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDataSource } from '#records/database';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { aDatabase, type TestDatabase } from '../support/servers.js';
import { wealdhamDirectory } from '../papers/directory.js';
import { asCsv, asDocx, asXlsx } from '../papers/saved-plan.js';
import { anEnvironment, run, type Ran } from './terminal.js';

const plan = ownPlan();

interface ActionRow {
  readonly source_key: string;
  readonly due_raw: string;
  readonly due_start: string | null;
  readonly state: string;
  readonly version: number;
}

describe('Importing an action plan', () => {
  let database: TestDatabase;
  let record: Awaited<ReturnType<typeof openDataSource>>;
  let folder: string;

  beforeAll(async () => {
    database = await aDatabase();
    record = await openDataSource(database.url, 2);
    folder = mkdtempSync(join(tmpdir(), 'critical-friend-import-'));
    await aDistrict();
  });
  afterAll(async () => {
    await record.destroy();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const importing = (...words: readonly string[]): Promise<Ran> =>
    run(['import', 'action-plan', ...words], anEnvironment(database.url));
  const aFile = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const actions = () =>
    record.query<ActionRow[]>(
      'SELECT source_key, due_raw, due_start, state, version FROM actions ORDER BY source_key',
    );

  async function aDistrict(): Promise<void> {
    await record.query(
      `WITH district AS (
         INSERT INTO councils (id, slug, name) VALUES (gen_random_uuid(), 'wealdham', 'Wealdham') RETURNING id),
       bodies AS (
         INSERT INTO authorities (id, council_id, slug, name, kind)
         SELECT gen_random_uuid(), d.id, b.slug, b.name, b.kind
         FROM district d, jsonb_to_recordset($1) AS b(slug text, name text, kind text) RETURNING id, slug)
       INSERT INTO authority_aliases (id, authority_id, alias)
       SELECT gen_random_uuid(), o.id, a.alias
       FROM bodies o JOIN jsonb_to_recordset($2) AS a(slug text, alias text) ON a.slug = o.slug`,
      [
        JSON.stringify(
          wealdhamDirectory
            .filter(({ kind }) => kind === 'authority' || kind === 'group')
            .map(({ slug, name, kind }) => ({
              slug,
              name,
              kind: kind === 'group' ? 'other' : 'responsible',
            })),
        ),
        JSON.stringify(
          wealdhamDirectory.flatMap(({ slug, aliases }) =>
            aliases.map((alias) => ({ slug, alias })),
          ),
        ),
      ],
    );
  }

  it('shows every row with its doubts and writes nothing', async () => {
    const { code, said } = await importing(plan);
    expect(code).toBe(0);
    expect(said).toContain('50 rows read, 50 accounted for, in 8 groups');
    expect(said).toMatch(/guess +8\.2 +Map where parked cars/);
    expect(said).toMatch(/Reference, guess: "8\.2"\. .*this is the second/);
    expect(said).toContain('Nothing was written.');
    expect(await actions()).toEqual([]);
  });

  it('refuses with one sentence and 2 what is no plan, and writes nothing', async () => {
    const refusals = await Promise.all(
      [
        join(folder, 'nowhere.txt'),
        folder,
        aFile('empty.txt', ''),
        aFile('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)),
        aFile('letter.txt', 'Dear all,\n\nthank you for the plan.\n'),
      ].map((file) => importing(file, '--accept')),
    );
    expect(refusals.map(({ code, said }) => ({ code, said }))).toEqual(
      Array.from({ length: 5 }, () => ({ code: 2, said: '' })),
    );
    expect(refusals.map(({ complained }) => complained.replaceAll(folder, 'FOLDER'))).toEqual([
      'FOLDER/nowhere.txt does not exist.',
      'FOLDER is a folder, not a file.',
      'FOLDER/empty.txt is empty.',
      'FOLDER/picture.txt is not text: save the plan as a UTF-8 text or Markdown file.',
      'There is no table in this file.',
    ]);
    expect(await actions()).toEqual([]);
  });

  it('names the councils when the one asked for is not there', async () => {
    const { code, complained } = await importing(plan, '--council', 'nowhere');
    expect({ code, complained }).toEqual({
      code: 2,
      complained: 'There is no council "nowhere": choose one of wealdham.',
    });
  });

  it('tells every problem of the environment at once', async () => {
    const { code, complained } = await run(['import', 'action-plan', plan], { DATA_DIR: folder });
    expect(code).toBe(1);
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'APP_SECRET']) {
      expect(complained).toContain(name);
    }
  });

  it('writes every row once accepted, with the words as printed', async () => {
    const { code, said } = await importing(plan, '--accept');
    expect(code).toBe(0);
    expect(said).toContain('50 added, 0 updated, 0 unchanged, 0 left as they are, 0 left out');
    const rows = await actions();
    expect(rows).toHaveLength(50);
    expect(rows.filter(({ due_start }) => due_start !== null)).toHaveLength(37);
    expect(rows.filter(({ source_key }) => source_key.startsWith('8:8.2:'))).toHaveLength(2);
  });

  it('keeps an agency it is not sure of by its name, unconfirmed', async () => {
    const agencies = await record.query<object[]>(
      `SELECT g.name, g.part, o.slug, g.is_confirmed AS sure, g.is_accountable AS accountable
       FROM action_agencies g JOIN actions a ON a.id = g.action_id
       LEFT JOIN authorities o ON o.id = g.authority_id
       WHERE a.source_key = '4:4.3:1' ORDER BY g.part, g.name`,
    );
    expect(agencies).toContainEqual(
      expect.objectContaining({ name: 'YIP', slug: null, sure: false, accountable: false }),
    );
    expect(agencies).toContainEqual(
      expect.objectContaining({ name: 'CSU', slug: 'csu', part: 'partner', sure: false }),
    );
  });

  it('changes nothing when the same plan comes as a Word, Excel or CSV file', async () => {
    const before = await actions();
    const text = readFileSync(plan, 'utf8');
    const files = [
      aFile('plan.docx', await asDocx(text)),
      aFile('plan.xlsx', await asXlsx(text)),
      aFile('plan.csv', asCsv(text)),
    ];
    for (const file of files) {
      const { said } = await importing(file, '--accept');
      expect(said).toContain('0 added, 0 updated, 50 unchanged');
    }
    expect(await actions()).toEqual(before);
  });

  it('changes nothing when the same paper comes again', async () => {
    const before = await actions();
    const { said } = await importing(plan, '--accept');
    expect(said).toContain('0 added, 0 updated, 50 unchanged');
    expect(await actions()).toEqual(before);
  });

  it('corrects a changed row nobody has worked on, and leaves the others as they are', async () => {
    await worked('1:1.2:1');
    const text = readFileSync(plan, 'utf8').replace(
      /^(1\.[123]\t.*\t)(?:April|Sept) 2024/gm,
      '$1May 2024',
    );
    const { said } = await importing(aFile('changed.txt', text), '--accept');
    expect(said).toContain('0 added, 2 updated, 47 unchanged, 1 left as they are');
    expect(said).toContain(
      '1:1.2:1 left as it is: The paper changed (due), but the action is in progress: people have worked on it.',
    );
    const rows = new Map((await actions()).map((row) => [row.source_key, row]));
    expect(rows.get('1:1.1:1')).toMatchObject({ due_raw: 'May 2024', version: 2 });
    expect(rows.get('1:1.2:1')).toMatchObject({ due_raw: 'April 2024', state: 'in progress' });
    const told = await record.query<{ sentence: string }[]>(
      `SELECT sentence FROM history h JOIN actions a ON a.id = h.subject_id
       WHERE a.source_key = '1:1.1:1' ORDER BY h.version`,
    );
    expect(told.map(({ sentence }) => sentence)).toEqual([
      'Action 1.1 entered in the plan.',
      'Read again from its paper; changed: due.',
    ]);
  });

  /** An action somebody has started: what the importer must not write over. */
  async function worked(key: string): Promise<void> {
    const { Recorder } = await import('#records/record');
    const { systemTime } = await import('#platform/time');
    const [row] = await record.query<{ id: string; council_id: string }[]>(
      'SELECT id, council_id FROM actions WHERE source_key = $1',
      [key],
    );
    await new Recorder(record, systemTime).move({
      act: {
        id: row?.id ?? '',
        actor: {
          kind: 'person',
          id: null,
          name: 'An officer',
          grants: [{ role: 'officer', scope: { kind: 'council', id: row?.council_id ?? '' } }],
        },
      },
      form: null,
      kind: 'action',
      command: 'start',
      prepare: () => ({ facts: {} }),
    });
  }
});
