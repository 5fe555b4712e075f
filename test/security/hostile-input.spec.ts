import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routesOf, type Route } from '../../apps/web/src/http/routes-declared.js';
import { PERMISSIONS, ROLES, type Role } from '#rules';
import { Asker, type Answered } from './asker.js';
import { isBySecret } from './expected.js';
import { addressOf, type Family } from './family.js';
import {
  HOSTILE_QUERIES,
  HOSTILE_SEGMENTS,
  MERE_WORDS,
  NOT_A_BODY,
  NOT_A_DATE,
  NOT_AN_ID,
  NOT_TYPED,
  STRAY_QUERIES,
  NOT_A_VALUE,
} from './hostile.js';
import { inParallel } from './in-parallel.js';
import { plausibleBody } from './plausible.js';
import { recordState } from './record-state.js';
import { Stage } from './stage.js';

/** A version nobody ever saw: whatever is right in form stops there, and nothing is written. */
const STALE = { headers: { 'if-match': '"v999"' } };
const CALM = new Set([200, 303, 400, 404, 409, 413, 415, 422]);

let stage: Stage;
let askers: ReadonlyMap<Role, Asker>;
let before: Record<string, string>;

beforeAll(async () => {
  stage = await Stage.begin();
  askers = await someoneOfEachRole();
  before = await recordState(stage.world.dataSource);
}, 60_000);
afterAll(() => stage?.world.end());

describe('what no field can mean', () => {
  test('is refused by every form and every endpoint, naming the field, in words', async () => {
    const tries = posts().flatMap((route) =>
      Object.keys(bodyOf(route)).flatMap((field) =>
        Object.entries(isApi(route) ? NOT_A_VALUE : NOT_TYPED).map(([name, value]) => ({
          route,
          field,
          name,
          value,
        })),
      ),
    );
    expect(tries.length).toBeGreaterThan(700);
    expect(await inParallel(tries, refusal)).toEqual([]);
  }, 300_000);

  test('nor is a date no calendar has, or an id nobody has', async () => {
    const tries = posts().flatMap((route) =>
      Object.keys(bodyOf(route)).flatMap((field) =>
        nonsenseFor(field).map((value) => ({ route, field, name: String(value), value })),
      ),
    );
    expect(tries.length).toBeGreaterThan(30);
    expect(await inParallel(tries, refusal)).toEqual([]);
  });

  test('signing in refuses it too', async () => {
    const officer = askerOf(undefined);
    for (const value of Object.values(NOT_TYPED)) {
      for (const field of ['email', 'password']) {
        const typed = { email: 'a@b.example', password: 'a password', [field]: value };
        const { status } = await officer.form('/sign-in', { body: typed });
        expect([413, 422]).toContain(status);
      }
    }
  });

  test('nor is JSON sent to a page taken for its form', async () => {
    const pages = posts().filter(({ path }) => !path.startsWith('/api/'));
    const odd = { toString: 'no', valueOf: 'no' };
    const said = await inParallel(pages, async (route) => {
      const fields = Object.keys(bodyOf(route));
      const body = Object.fromEntries(fields.map((field) => [field, odd]));
      const answer = await askerOf(route).jsonToPage(addressOf(route.path, own()), { body });
      return answer.status === 400 ? null : `${route.path}: ${answer.status}`;
    });
    expect(said).toEqual([]);
  });

  test('an unknown field is named to a machine', async () => {
    const said = await inParallel(
      posts().filter((route) => isApi(route) && Object.keys(bodyOf(route)).length > 0),
      async (route) => {
        const answer = await sendTo(route, { ...bodyOf(route), reasn: 'misspelt' });
        const names = JSON.parse(answer.body).errors?.map(({ field }: { field: string }) => field);
        return answer.status === 422 && names.includes('reasn') ? null : `${route.path} takes it`;
      },
    );
    expect(said).toEqual([]);
  });

  test('a body that is no body, or of another kind, is answered calmly', async () => {
    const tries = posts()
      .filter(isApi)
      .flatMap((route) => NOT_A_BODY.map((body) => ({ route, body })));
    const said = await inParallel(tries, async ({ route, body }) => {
      const url = addressOf(route.path, own());
      const { status } = await askerOf(route).json(url, { body, ...STALE });
      return CALM.has(status) ? null : `${route.path} ${body.slice(0, 30)}: ${status}`;
    });
    expect(said).toEqual([]);
    const [route] = posts().filter(isApi);
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', '']) {
      const headers = { 'content-type': type };
      const url = addressOf(route?.path ?? '', own());
      const { status } = await askerOf(route).json(url, { body: '{}', headers });
      expect([type, status]).toEqual([type, 415]);
    }
  });
});

describe('an address', () => {
  test('with hostile words in the place of a name is not found, never a fault', async () => {
    const tries = all()
      .filter(({ path, method }) => path.includes(':') && (method === 'GET' || isApi({ path })))
      .flatMap((route) => HOSTILE_SEGMENTS.map((word) => ({ route, word })));
    const said = await inParallel(tries, async ({ route, word }) => {
      const last = route.path.lastIndexOf(':');
      const path = route.path.slice(0, last) + route.path.slice(last).replace(/:\w+/, 'WORD');
      const url = addressOf(path, own()).replace('WORD', word);
      const asker = askerOf(route);
      const answer =
        route.method === 'GET' ? await asker.get(url) : await asker.post(url, { body: {} });
      const isCalm = [303, 400, 404, 414, 419, 422].includes(answer.status);
      return isCalm ? null : `${route.method} ${path} ${word.slice(0, 20)}: ${answer.status}`;
    });
    expect(said).toEqual([]);
  }, 60_000);

  test('with a hostile question after it is answered calmly', async () => {
    const tries = all()
      .filter(({ method, path }) => method === 'GET' && !path.startsWith('/assets'))
      .flatMap((route) =>
        (QUESTIONED.test(route.path) ? HOSTILE_QUERIES : STRAY_QUERIES).map((query) => ({
          route,
          query,
        })),
      );
    const said = await inParallel(tries, async ({ route, query }) => {
      const answer = await askerOf(route).get(`${addressOf(route.path, own())}?${query}`);
      const injected = answer.headers['set-cookie']?.some((set) => set.startsWith('a='));
      const isCalm = answer.status < 500 && injected !== true;
      return isCalm ? null : `${route.path}?${query.slice(0, 60)}: ${answer.status}`;
    });
    expect(said).toEqual([]);
  }, 300_000);
});

describe('mere words', () => {
  test('are taken or refused as words by every form and endpoint', async () => {
    const tries = posts().flatMap((route) =>
      (isApi(route) ? MERE_WORDS : MERE_WORDS.slice(0, 5)).map((words) => ({ route, words })),
    );
    const said = await inParallel(tries, async ({ route, words }) => {
      const body = { ...bodyOf(route), ...Object(inWords(bodyOf(route), words)) };
      const answer = await sendTo(route, { ...body, version: '999' });
      if (!CALM.has(answer.status)) return `${route.path} ${words}: ${answer.status}`;
      const isRaw = /<script>hostile|<img src=x/.test(answer.body);
      return isRaw && !isApi(route) ? `${route.path} shows ${words} unescaped` : null;
    });
    expect(said).toEqual([]);
  }, 300_000);
});

test('by all this nothing was written', async () => {
  expect(await recordState(stage.world.dataSource)).toEqual(before);
});

const own = (): Family => stage.family('own');
const all = (): readonly Route[] =>
  routesOf(stage.world.web.app).filter(
    ({ declared, path }) => !isBySecret(declared) && path !== '/sign-out',
  );
/** Signing in is limited by network address, so it is tried apart. */
const posts = (): readonly Route[] =>
  all().filter(({ method, path }) => method === 'POST' && path !== '/sign-in');
/** Routes that read a question after their address. */
const QUESTIONED = /\/(recommendations(\.\w+)?|meetings|deadlines|mailbox|sign-in)$/;
const isApi = ({ path }: Pick<Route, 'path'>): boolean => path.startsWith('/api/');

/** What comes back for one wrong field, when it is not a refusal that names a field. */
async function refusal(asked: {
  readonly route: Route;
  readonly field: string;
  readonly name: string;
  readonly value: unknown;
}): Promise<string | null> {
  const { route, field, name, value } = asked;
  const answer = await sendTo(route, { ...bodyOf(route), version: '999', [field]: value });
  const what = `${route.path}, ${field} is ${name}`;
  if (!CALM.has(answer.status)) return `${what}: ${answer.status}`;
  if (!isApi(route) || answer.status !== 422) return null;
  const { errors } = JSON.parse(answer.body);
  return errors.length > 0 ? null : `${what}: no field is named`;
}

function nonsenseFor(field: string): readonly unknown[] {
  if (/^(heldOn|on|newDue|targetDate|receivedOn|due|lastDay|meeting)$/.test(field))
    return NOT_A_DATE;
  const isId = /^(present|resolutionId|personId|membershipId|substituteId)$/.test(field);
  return isId ? NOT_AN_ID : [];
}

const bodyOf = ({ path }: Route): Readonly<Record<string, unknown>> => plausibleBody(path);

/** The same with every text in it, however deep, replaced by the words. */
function inWords(value: unknown, words: string): unknown {
  if (typeof value === 'string') return words;
  if (Array.isArray(value)) return value.map((one) => inWords(one, words));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, inWords(one, words)]);
  return Object.fromEntries(entries);
}

function sendTo(route: Route, body: object): Promise<Answered> {
  const { version: _, ...fields } = { version: '', ...body };
  const sent = isApi(route) ? fields : body;
  return askerOf(route).post(addressOf(route.path, own()), { body: sent, ...STALE });
}

/** Somebody whose role the route's declaration lets in. */
function askerOf(route: Route | undefined): Asker {
  const declared = route?.declared;
  const officer = askers.get('officer');
  if (officer === undefined) throw new Error('nobody is on stage');
  if (declared === undefined || 'open' in declared) return officer;
  const permitted: readonly string[] = PERMISSIONS[declared.asks];
  const role = [...askers.keys()].find((one) => permitted.includes(one));
  return (role === undefined ? undefined : askers.get(role)) ?? officer;
}

async function someoneOfEachRole(): Promise<ReadonlyMap<Role, Asker>> {
  const { world, priorityId, reportId } = stage;
  const home = {
    council: world.councilId,
    committee: world.committeeId,
    authority: world.police,
    priority: priorityId,
    report: reportId,
  };
  const found = new Map<Role, Asker>();
  for (const role of Object.keys(ROLES) as Role[]) {
    const [kind] = ROLES[role].scopes;
    await world.person(`a ${role}`, role, { kind, id: home[kind] });
    const visitor = await world.at(`a ${role}`);
    found.set(role, await Asker.from(world.web.address, visitor));
  }
  return found;
}
