import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES, THE_PUBLIC, type Actor, type Role, type ScopeKind } from '#rules';
import { readBody } from '../../apps/web/src/http/form.js';
import { isFormClass } from '../../apps/web/src/http/dto.pipe.js';
import { routesOf, type Route } from '../../apps/web/src/http/routes-declared.js';
import { alike, Asker, type Answered } from './asker.js';
import {
  differsFor,
  expected,
  isBySecret,
  isInsider,
  namesAThing,
  type Verdict,
} from './expected.js';
import { ABSENT, addressOf, type Family } from './family.js';
import { inParallel } from './in-parallel.js';
import { plausibleBody } from './plausible.js';
import { recordState } from './record-state.js';
import { Stage } from './stage.js';

interface Persona {
  readonly name: string;
  readonly actor: Actor;
  readonly asker: Asker;
}
interface Cell {
  readonly route: Route;
  readonly persona: Persona;
  readonly family: Family;
  readonly verdict: Verdict;
}

/** What an outsider can tell one answer from another by. */
type Heard = Pick<Answered, 'status' | 'location'> & { readonly words: string };

let stage: Stage;
let personas: readonly Persona[];
let cells: readonly Cell[];
let before: Record<string, string>;
/** What closed addresses said in the first round, so that the second need not ask all of it again. */
const heard = new Map<string, Heard>();

beforeAll(async () => {
  stage = await Stage.begin();
  personas = await everyone();
  cells = personas.flatMap((persona) => routes().flatMap((route) => cellsOf(route, persona)));
  before = await recordState(stage.world.dataSource);
}, 60_000);
afterAll(() => stage?.world.end());

describe('every route, for every role, on everything there is', () => {
  test('the matrix is as large as the product', () => {
    expect(routes().length).toBeGreaterThan(150);
    expect(personas.length).toBeGreaterThan(Object.keys(ROLES).length);
    expect(new Set(cells.map(({ verdict }) => verdict))).toEqual(
      new Set(['open', 'sign in', 'forbidden', 'absent', 'allowed']),
    );
  });

  test('what is tried by those who may not is right in form, so that only the permission stops it', () => {
    const wrong = routes().flatMap((route) => {
      const { controller, name, path, method } = route;
      if (method !== 'POST' || !path.startsWith('/api/')) return [];
      const types: unknown[] = Reflect.getMetadata('design:paramtypes', controller.prototype, name);
      return types.filter(isFormClass).flatMap((form) => {
        const read = readBody(form, plausibleBody(path));
        return read.ok ? [] : [`${path}: ${JSON.stringify(read.errors)}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('answers as its declaration, the permission table and the scope of the grants say', async () => {
    expect(await inParallel(cells, surprise)).toEqual([]);
  }, 300_000);

  test('looks to an outsider the same whether it is forbidden or absent', async () => {
    const closed = cells.filter(
      ({ persona, verdict, family, route }) =>
        !isInsider(persona.actor) &&
        ['forbidden', 'absent'].includes(verdict) &&
        namesAThing(route.path) &&
        ['own', 'another council'].includes(family.name),
    );
    expect(closed.length).toBeGreaterThan(300);
    expect(await inParallel(closed, difference)).toEqual([]);
  }, 240_000);

  test('has changed nothing in the record by all that was tried', async () => {
    expect(await recordState(stage.world.dataSource)).toEqual(before);
  });
});

/** Signed links have a spec of their own; signing out would end the session of whoever asks for the rest. */
const routes = () =>
  routesOf(stage.world.web.app).filter(
    ({ declared, path }) => !isBySecret(declared) && path !== '/sign-out',
  );
/** Somebody for each role and each kind of scope it is granted for, at home; and the public. */
async function everyone(): Promise<readonly Persona[]> {
  const { world, priorityId, reportId } = stage;
  const { web, councilId, committeeId, police } = world;
  const home: Record<ScopeKind, string> = {
    council: councilId,
    committee: committeeId,
    authority: police,
    priority: priorityId,
    report: reportId,
  };
  const found: Persona[] = [
    {
      name: 'the public',
      actor: THE_PUBLIC,
      asker: await Asker.from(web.address, world.stranger()),
    },
  ];
  for (const role of Object.keys(ROLES) as Role[]) {
    for (const kind of ROLES[role].scopes) {
      const name = `${role} of a ${kind}`;
      await world.person(name, role, { kind, id: home[kind] });
      const asker = await Asker.from(web.address, await world.at(name));
      found.push({ name, actor: await world.as(name), asker });
    }
  }
  return found;
}

/** Who may not do such a thing anywhere is refused before anything is looked at: two families show it. */
function cellsOf(route: Route, persona: Persona): readonly Cell[] {
  const families = [...stage.families, ABSENT].filter((one) => differsFor(route, one));
  const found = families.map((family) => {
    const verdict = expected(route, persona.actor, family);
    return { route, persona, family, verdict };
  });
  const isShut = found.every(({ verdict }) => verdict === 'forbidden' || verdict === 'sign in');
  return isShut ? found.filter(({ family }) => family.name === 'own' || !family.isThere) : found;
}

function ask({ route, persona, family, verdict }: Cell): Promise<Answered> {
  const url = addressOf(route.path, family);
  if (route.method === 'GET') return persona.asker.get(url);
  return verdict === 'allowed' || verdict === 'open'
    ? persona.asker.post(url, { body: { version: '999' }, headers: { 'if-match': '"v999"' } })
    : persona.asker.post(url, { body: plausibleBody(route.path) });
}

/** Asks, unless the very same was asked before by the same persona. */
async function hear(cell: Cell): Promise<Heard> {
  const { route, persona, family, verdict } = cell;
  const isTried = verdict === 'allowed' || verdict === 'open';
  const asked = [persona.name, route.method, addressOf(route.path, family), isTried].join(' ');
  const known = heard.get(asked);
  if (known !== undefined) return known;
  const { status, location, body } = await ask(cell);
  const said = { status, location, words: wordsOf(body) };
  if (!isTried) heard.set(asked, said);
  return said;
}

const wordsOf = (body: string) => createHash('sha256').update(alike(body)).digest('base64');

async function surprise(cell: Cell): Promise<string | null> {
  const { route, persona, family, verdict } = cell;
  const { status, location } = await hear(cell);
  return isAsExpected(cell, { status, location })
    ? null
    : `${route.method} ${route.path} by ${persona.name} on ${family.name}: ${verdict}, but ${status}`;
}

function isAsExpected(
  { route, persona, verdict }: Cell,
  { status, location }: Pick<Answered, 'status' | 'location'>,
): boolean {
  const outsider = !isInsider(persona.actor);
  switch (verdict) {
    case 'open':
      return status < 500;
    case 'sign in':
      return route.path.startsWith('/api/')
        ? status === 401
        : status === 303 && location?.startsWith('/sign-in') === true;
    case 'forbidden':
      return status === (outsider ? 404 : 403);
    case 'absent':
      return status === 404;
    case 'allowed':
      return route.method === 'GET'
        ? [200, 303, 409, 422].includes(status)
        : [409, 422].includes(status);
  }
}

async function difference(cell: Cell): Promise<string | null> {
  const one = await hear(cell);
  const other = await hear({ ...cell, family: ABSENT });
  const isAlike =
    isAsExpected(cell, one) && one.status === other.status && one.words === other.words;
  const { route, persona, family } = cell;
  return isAlike ? null : `${route.method} ${route.path} tells ${persona.name} of ${family.name}`;
}
