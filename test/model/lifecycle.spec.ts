import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ADDRESSEE,
  DECISIONS,
  may,
  OUTCOMES,
  PERMISSIONS,
  type Actor,
  type Decision,
  type Outcome,
} from '#rules';
import { PeopleService } from '#records/people';
import { Asker } from '../security/asker.js';
import { WebWorld } from '../support/web-world.js';
import { aTry, COMMANDS, isWalked, nounOf, type Chance } from './tries.js';
import { asMade, walk, type Model } from './walk-model.js';

const SEQUENCES = 60;
const LONGEST = 30;
const PARTS = ['officer', 'chair', 'member one', 'their contact', 'their signatory'] as const;
type Part = (typeof PARTS)[number];
type Command = (typeof COMMANDS)[number];

let world: WebWorld;
let reference: string;
let authorities: readonly string[];
let addressees: readonly string[];
let askers: ReadonlyMap<Part, Asker>;
let actors: ReadonlyMap<Part, Actor>;
let walked = 0;
const told = new Map<number, number>();
const reached = new Set<string>([ADDRESSEE.initial]);

beforeAll(async () => {
  world = await WebWorld.begin();
  authorities = await many(SEQUENCES);
  const made = await world.recommendation(authorities);
  reference = made.reference;
  addressees = authorities.map((id) => made.to(id));
  askers = new Map(
    await inTurn(PARTS, async (part) => [
      part,
      await Asker.from(world.web.address, await world.at(part)),
    ]),
  );
  actors = new Map(await inTurn(PARTS, async (part) => [part, await world.as(part)]));
}, 60_000);
afterAll(() => world?.end());

interface Asking {
  readonly command: Command;
  readonly part: Part;
}

/** Somebody tries something; what the API then says must be what the tables of the rules say. */
class Trying implements fc.AsyncCommand<Model, number> {
  private tried = 'nothing yet';

  /** @param pick a place among what the tables allow just then; null for whatever chance brings */
  constructor(
    private readonly any: Asking,
    private readonly pick: number | null,
    private readonly chance: Chance,
  ) {}

  check = () => true;

  async run(model: Model, index: number): Promise<void> {
    const { command, part } = this.asking(model, index);
    const asked = aTry(command, { ...this.chance, logs: part === 'officer' }, model);
    this.tried = `${part}: ${command}${asked.isBlank ? ' (blank)' : ''}`;
    const actor = found(actors, part);
    const isUnseen = model.isUnsent && isOutsider(part);
    const status = asked.isBlank
      ? statusOfBlank(command, actor)
      : walk(model, asked, { actor, place: placeOf(index) }).status;
    const isHidden = (isUnseen && status !== 422) || (status === 403 && isOutsider(part));
    const expected = isHidden ? 404 : status;
    const url = `${addressOf(index)}/${asked.noun}`;
    const answer = await found(askers, part).json(url, { body: asked.body });
    expect([this.tried, answer.status]).toEqual([this.tried, expected]);
    told.set(expected, (told.get(expected) ?? 0) + 1);
    reached.add(model.state);
    await agrees(model, index);
  }

  toString = () => this.tried;

  private asking(model: Model, index: number): Asking {
    if (this.pick === null) return this.any;
    const allowed = allowedOn(model, index);
    return allowed[this.pick % allowed.length] ?? this.any;
  }
}

/** Whoever may do whatever the table offers in a state. Closing is left to chance: it would end most walks early. */
function allowedOn({ state }: Model, index: number): readonly Asking[] {
  return ADDRESSEE.transitions.flatMap(({ command, from, who }) => {
    if (!from.includes(state) || !isWalked(command) || command === 'close') return [];
    const parts = PARTS.filter((part) => may(found(actors, part), who, placeOf(index)));
    return parts.map((part) => ({ command, part }));
  });
}

async function agrees(model: Model, index: number): Promise<void> {
  const seen = JSON.parse((await found(askers, 'officer').get(addressOf(index))).body);
  const running = seen.clocks.filter(({ state }: { state: string }) => state === 'running');
  const answers = running.filter(({ kind }: { kind: string }) => kind === 'response');
  const [{ entries }] = await world.dataSource.query(
    'SELECT count(*)::int AS entries FROM history WHERE subject_id = $1',
    [addressees[index]],
  );
  expect({
    state: seen.state,
    version: seen.version,
    entries,
    answerDue: answers[0]?.dueOn ?? null,
    isReporting: running.some(({ kind }: { kind: string }) => kind === 'progress'),
    actions: seen.actions.map(({ action }: { action: string }) => action).sort(),
  }).toEqual({
    state: model.state,
    version: model.entries,
    entries: model.entries,
    answerDue: model.answerDue,
    isReporting: model.isReporting,
    actions: offeredTo('officer', model, index),
  });
}

/** The nouns the table offers somebody, without those the record gives a reason against. */
function offeredTo(part: Part, model: Model, index: number): readonly string[] {
  const nouns = ADDRESSEE.transitions
    .filter(
      ({ from, who }) =>
        from.includes(model.state) && may(found(actors, part), who, placeOf(index)),
    )
    .flatMap(({ command }) => (command === 'make' || command === 'fall' ? [] : [nounOf(command)]));
  const { outcome, decision } = model;
  const hindered = [
    ...(outcome === 'more information' || outcome === 'invite back' ? [] : ['further-request']),
    ...(decision !== null && DECISIONS[decision].actionNeeded ? [] : ['later-date']),
    'later-date-decision',
    'recheck',
    'recheck-agenda',
    ...(decision === 'not accepted' ? ['following'] : []),
  ];
  return [...new Set(nouns)].filter((noun) => !hindered.includes(noun)).sort();
}

test('whatever is tried, by whom and in what order, the API says what the tables of the rules say', async () => {
  const chance = fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    decision: fc.constantFrom(...(Object.keys(DECISIONS) as Decision[])),
    outcome: fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[])),
    isBlank: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  });
  const any = fc.record({
    command: fc.constantFrom(...COMMANDS),
    part: fc.constantFrom(...PARTS),
  });
  const pick = fc.option(fc.nat({ max: 999 }), { freq: 3, nil: null });
  const trying = fc.tuple(any, pick, chance).map((one) => new Trying(...one));
  await fc.assert(
    fc.asyncProperty(
      fc.commands([trying], { maxCommands: LONGEST, size: 'max' }),
      async (tries) => {
        const index = walked;
        walked += 1;
        await fc.asyncModelRun(() => ({ model: asMade(), real: index }), tries);
      },
    ),
    { seed: 20060048, numRuns: SEQUENCES, endOnFailure: true },
  );
  expect([...told.keys()].toSorted((a, b) => a - b)).toEqual([200, 403, 404, 409, 422]);
  expect(told.get(200)).toBeGreaterThan(200);
  // What falls, falls with its motion, and by nothing that is done to the recommendation.
  const reachable = Object.keys(ADDRESSEE.states).filter((state) => state !== 'fallen');
  expect([...reached].sort()).toEqual(reachable.sort());
}, 120_000);

/** A form is read once the door has let its sender in, before the thing is looked for: so it tells nothing of it. */
function statusOfBlank(command: Command, { grants }: Actor): 403 | 422 {
  const who = ADDRESSEE.transitions.find((row) => row.command === command)?.who;
  const permitted: readonly string[] = who === undefined ? [] : PERMISSIONS[who];
  return grants.some(({ role }) => permitted.includes(role)) ? 422 : 403;
}

const isOutsider = (part: Part): boolean => part.startsWith('their');
const addressOf = (index: number): string =>
  `/api/v1/recommendations/${reference}/addressees/authority-${index}`;
const placeOf = (index: number) => ({
  councilId: world.councilId,
  committeeId: world.committeeId,
  authorityId: authorities[index] ?? '',
});

function found<Value>(map: ReadonlyMap<Part, Value>, part: Part): Value {
  const value = map.get(part);
  if (value === undefined) throw new Error(`nobody is ${part}`);
  return value;
}

/** Many authorities with one contact and one signatory between them: each sequence has one to itself. */
async function many(count: number): Promise<readonly string[]> {
  const people = world.app.get(PeopleService);
  const { dataSource, councilId } = world;
  const ids = await dataSource.query<{ id: string }[]>(
    `INSERT INTO authorities (id, council_id, slug, name, kind)
     SELECT gen_random_uuid(), $1, 'authority-' || n, 'Authority ' || n, 'responsible'
     FROM generate_series(0, $2::int - 1) n ORDER BY n RETURNING id`,
    [councilId, count],
  );
  const [first] = ids;
  for (const part of ['contact', 'signatory'] as const) {
    const role = part === 'contact' ? 'authority contact' : 'signatory';
    const at = { kind: 'authority', id: first?.id ?? '' } as const;
    const personId = await world.person(`their ${part}`, role, at);
    for (const { id } of ids) {
      await people.grant(personId, role, { kind: 'authority', id });
      await dataSource.query(
        'INSERT INTO contacts (id, authority_id, person_id, kind) VALUES (gen_random_uuid(), $1, $2, $3)',
        [id, personId, part],
      );
    }
  }
  return ids.map(({ id }) => id);
}

async function inTurn<Made>(
  parts: readonly Part[],
  make: (part: Part) => Promise<readonly [Part, Made]>,
): Promise<(readonly [Part, Made])[]> {
  const made: (readonly [Part, Made])[] = [];
  for (const part of parts) made.push(await make(part));
  return made;
}
