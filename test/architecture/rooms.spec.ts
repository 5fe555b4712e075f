import { describe, expect, it } from '@jest/globals';
import { circles, innerReaches, needsOfNouns } from './nouns.js';
import { FIELD, ROOMS, type RoomName } from './rooms.js';
import { filesIn, type SourceFile } from './source-files.js';
import { trespasses } from './trespasses.js';

const files = filesIn(['apps', 'libs'], '.ts');
const inRoom = (room: RoomName) => files.filter((file) => file.room === room);
const pretend = (
  path: string,
  ...imports: readonly SourceFile['imports'][number][]
): SourceFile => ({
  path,
  imports,
  room: path.split('/').slice(0, 2).join('/'),
  text: '',
  lines: 1,
  isSpec: false,
});
const face = (written: string, reaches: string) => ({ written, reaches, kind: 'file' as const });
const npm = (name: string) => ({ written: name, reaches: name, kind: 'package' as const });

/** Where lines of a file match, with their numbers. */
const told = (found: readonly SourceFile[], pattern: RegExp) =>
  found.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );

describe('Each room', () => {
  it.each(Object.keys(ROOMS) as RoomName[])('%s knows only what the table lets it know', (room) => {
    expect(inRoom(room).flatMap(trespasses)).toEqual([]);
  });

  it('of the house is in the table', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in ROOMS))).toEqual(
      [],
    );
  });

  it('is caught when it trespasses', () => {
    const at = (path: string, one: SourceFile['imports'][number]) => trespasses(pretend(path, one));
    const rules = face('#rules', 'libs/rules/src/index.ts');
    const postroom = face('#postroom', 'libs/postroom/src/index.ts');
    const worker = face('../../worker/src/main.js', 'apps/worker/src/main.ts');
    const past = face('../../../libs/rules/src/index.js', 'libs/rules/src/index.ts');
    const http = { written: 'node:http', reaches: 'node:http', kind: 'built-in' as const };
    expect([
      ...at('libs/rules/src/machine/decide.ts', npm('temporal-polyfill')),
      ...at('libs/rules/src/machine/decide.ts', http),
      ...at('libs/platform/src/time/a.ts', rules),
      ...at('libs/records/src/people/a.ts', npm('bullmq')),
      ...at('libs/records/src/people/a.ts', http),
      ...at('libs/records/src/people/a.ts', postroom),
      ...at('apps/web/src/home/a.ts', postroom),
      ...at('apps/web/src/home/a.ts', npm('typeorm')),
      ...at('apps/web/src/home/a.ts', worker),
      ...at('apps/web/src/home/a.ts', past),
    ]).toHaveLength(10);
    expect(at('libs/rules/src/calendar/london.ts', npm('temporal-polyfill'))).toEqual([]);
    expect(at('apps/worker/src/main.ts', postroom)).toEqual([]);
  });
});

describe('#rules', () => {
  it('is pure: no async, no clock of the machine, no chance', () => {
    const impure =
      /\basync\b|\bawait\b|\bPromise\b|\bnew Date\b|\bDate\.|\bMath\.random\b|\bprocess\.|Temporal\.Now/;
    expect(
      told(
        inRoom('libs/rules').filter(({ isSpec }) => !isSpec),
        impure,
      ),
    ).toEqual([]);
  });
});

describe('#platform', () => {
  it('has no word of the field', () => {
    expect(told(inRoom('libs/platform'), FIELD)).toEqual([]);
  });
});

describe('#records', () => {
  it('sees another noun only by its index', () => {
    expect(innerReaches(inRoom('libs/records'))).toEqual([]);
  });

  it('has no circle of nouns', () => {
    expect(circles(needsOfNouns(inRoom('libs/records')))).toEqual([]);
  });

  it('would be told of a circle', () => {
    const needs = new Map([
      ['meetings', new Set(['clocks'])],
      ['clocks', new Set(['meetings', 'record'])],
      ['record', new Set<string>()],
    ]);
    expect(circles(needs)).toEqual(['meetings needs clocks', 'clocks needs meetings']);
  });

  it('changes the state of a stateful row in one place', () => {
    const seam = 'libs/records/src/record/';
    const [inSeam, outside] = [true, false].map((within) =>
      inRoom('libs/records').filter(({ path }) => path.startsWith(seam) === within),
    );
    const migrations = 'libs/records/src/database/migrations/';
    const written = (outside ?? []).filter(({ path }) => !path.startsWith(migrations));
    const update = /UPDATE (meetings|resolutions|addressees|actions|reviews|\$\{)/;
    expect(told(written, update)).toEqual([]);
    expect(told(inSeam ?? [], /UPDATE .*\bstate = /)).toEqual([
      expect.stringContaining(`${seam}write-moved.ts`),
    ]);
  });

  it('never saves an entity: a stale save would rewind its version', () => {
    expect(told(inRoom('libs/records'), /\.(save|upsert|softRemove)\(/)).toEqual([]);
  });
});

describe('Writing', () => {
  const writes = /\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM|TRUNCATE)\b/;

  it('is done by #records alone: the postroom and the apps hold no SQL that writes', () => {
    const others = files.filter(({ room, isSpec }) => room !== 'libs/records' && !isSpec);
    expect(told(others, writes)).toEqual([]);
  });

  it('needs no controller in the postroom', () => {
    expect(told(inRoom('libs/postroom'), /@(Controller|Get|Post|Put|Patch|Delete)\(/)).toEqual([]);
  });
});

describe('The apps', () => {
  it('hold no entity and no repository', () => {
    const apps = files.filter(({ room }) => room.startsWith('apps/'));
    expect(
      told(apps, /\b(EntityManager|InjectRepository|getRepository|@Entity)\b|\.entity\.js/),
    ).toEqual([]);
  });
});
