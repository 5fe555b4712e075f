import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ClosingService, FollowingService } from '#records/following';
import { StartCorrectionsService } from '#records/moving';
import {
  AsItStoodQueries,
  RecommendationsQueries,
  type ListedAddressee,
} from '#records/recommendations';
import { ExtensionsService, FurtherRequestsService, ResponsesService } from '#records/responses';
import { addDays, localDate, Refused, type Actor, type LocalDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

const BEGAN = localDate('2023-07-19');
const LONGEST = 366;

let world: World;
let minute: string;
let officer: Actor;
let addressees: readonly { readonly id: string; readonly actors: Record<string, Actor> }[];
let day = BEGAN;

beforeAll(async () => {
  world = await aWorld();
  const authorities = [];
  for (const slug of ['county', 'borough', 'health', 'probation']) {
    authorities.push({ slug, id: await world.authority(slug, `The ${slug}`) });
  }
  const made = await world.recommendation(authorities.map(({ id }) => id));
  // A meeting after everything: its minute can decide on all of it.
  world.time.set('2030-06-18T09:00:00Z');
  minute = await world.carriedResolution((await world.meetingInSession('2030-06-18')).itemId);
  world.time.set(`${BEGAN}T09:00:00Z`);
  officer = await world.as('officer');
  const chair = await world.as('chair');
  addressees = await Promise.all(
    authorities.map(async ({ slug, id }) => ({
      id: made.to(id),
      actors: {
        officer,
        chair,
        contact: await world.as(`${slug} contact`),
        signatory: await world.as(`${slug} signatory`),
      },
    })),
  );
}, 60_000);
afterAll(() => world.end());

type Act = { readonly actor: Actor; readonly id: string };
interface Chance {
  readonly on: LocalDate;
  readonly ahead: number;
  readonly decides: 'accepted' | 'not accepted';
  readonly wants: 'satisfied' | 'more information';
}

const ANSWER = { reason: 'The duty is another’s.', action: 'Publish it.', owner: 'Head of Roads' };

/** What can happen to a recommendation, each as the person who may do it. */
const HAPPENINGS: Readonly<Record<string, readonly [string, (act: Act, c: Chance) => unknown]>> = {
  send: ['officer', ({ id }, { on }) => world.send(id, on)],
  correct: [
    'officer',
    async ({ actor, id }, { on, ahead }) => {
      const starts = world.app.get(StartCorrectionsService);
      const day = addDays(on, -(ahead % 9));
      const { fingerprint } = await starts.preview(actor, id, day);
      await starts.correct({ actor, id }, { on: day, reason: 'Entered wrongly.', fingerprint });
    },
  ],
  acknowledge: [
    'contact',
    (act, { on }) => world.app.get(ResponsesService).acknowledge(act, { on }),
  ],
  ask: [
    'contact',
    (act, { on, ahead }) =>
      world.app
        .get(ExtensionsService)
        .ask(act, { newDue: addDays(on, 28 + ahead), reason: 'Leave.' }),
  ],
  agree: ['chair', (act) => world.app.get(ExtensionsService).agree(act)],
  answer: [
    'signatory',
    (act, { on, ahead, decides: decision }) =>
      world.app
        .get(ResponsesService)
        .respond(act, { ...ANSWER, decision, targetDate: addDays(on, ahead), how: 'online' }),
  ],
  log: [
    'officer',
    (act, { on, ahead, decides: decision }) =>
      world.app.get(ResponsesService).respond(act, {
        ...ANSWER,
        decision,
        targetDate: null,
        how: 'post',
        receivedOn: addDays(on, -(ahead % 4)),
      }),
  ],
  return: ['officer', (act) => world.app.get(ResponsesService).return(act, { missing: 'A date.' })],
  consider: [
    'officer',
    (act, { wants: outcome }) =>
      world.app
        .get(FollowingService)
        .consider(act, { outcome, resolutionId: minute, remark: null }),
  ],
  again: [
    'officer',
    (act, { on, ahead }) =>
      world.app
        .get(FurtherRequestsService)
        .ask(act, { wanted: 'Figures.', due: addDays(on, ahead) }),
  ],
  start: ['officer', (act) => world.app.get(FollowingService).start(act)],
  report: [
    'contact',
    (act) =>
      world.app.get(FollowingService).reportProgress(act, { rating: 'at risk', text: 'Late.' }),
  ],
  claim: [
    'contact',
    (act) =>
      world.app
        .get(FollowingService)
        .claimCompletion(act, { text: 'Done.', evidence: 'The plan.' }),
  ],
  reopen: [
    'officer',
    (act) => world.app.get(ClosingService).reopen(act, { resolutionId: minute, reason: 'Not so.' }),
  ],
  escalate: ['chair', (act) => world.app.get(ClosingService).escalate(act, { reason: 'Silence.' })],
  pause: ['chair', (act) => world.app.get(ClosingService).pause(act, { reason: 'A review.' })],
  resume: ['chair', (act) => world.app.get(ClosingService).resume(act, { reason: 'It is over.' })],
  close: [
    'officer',
    (act) =>
      world.app.get(ClosingService).close(act, {
        kind: 'withdrawn',
        reason: 'Another is made.',
        resolutionId: minute,
        successor: null,
      }),
  ],
};

/** What ends everything, or only now and then can happen, comes up less or more often than the rest. */
const OFTEN = [
  'ask',
  'agree',
  'answer',
  'consider',
  'consider',
  'again',
  'start',
  'start',
  'reopen',
];

const happening = fc.record({
  what: fc.constantFrom(...Object.keys(HAPPENINGS), ...OFTEN),
  whose: fc.nat(3),
  later: fc.constantFrom(0, 0, 0, 1, 1, 3, 9),
  ahead: fc.integer({ min: 1, max: 60 }),
  decides: fc.constantFrom('accepted' as const, 'not accepted' as const),
  wants: fc.constantFrom('satisfied' as const, 'more information' as const),
});

const everything = { filter: {}, after: null, most: 100 };
/** A row without what the past does not tell: the notes of the desk, the target date, and how all authorities stand. */
const asShown = (rows: readonly ListedAddressee[]) =>
  rows.map(
    ({ officer: _who, tags: _tags, targetOn: _target, over: _over, priorities: _served, ...row }) =>
      row,
  );

test('the tracker as of each day is what the tracker showed on that day', async () => {
  const live = world.app.get(RecommendationsQueries);
  const stood = world.app.get(AsItStoodQueries);
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 150, maxLength: 250 }), async (year) => {
      const first = day;
      const shown = new Map<LocalDate, unknown>();
      const keep = async () => {
        const rows = await live.list(officer, everything);
        for (const { state } of rows) reached.add(state);
        shown.set(day, asShown(rows));
      };
      for (const { what, whose, later, ...chance } of year) {
        if (later > 0) await keep();
        day = addDays(day, later);
        world.time.set(`${day}T09:00:00Z`);
        if (day > addDays(first, LONGEST)) break;
        await happens(what, whose, { ...chance, on: day });
      }
      await keep();
      for (const [on, rows] of shown) {
        const page = await stood.page(officer, { ...everything, on });
        expect([on, asShown(page.rows)]).toEqual([on, rows]);
      }
    }),
    // The same years each time: a short one would reach too few states to say much.
    { numRuns: 3, seed: 5, endOnFailure: true },
  );
  expect(reached.size).toBeGreaterThan(5);
}, 120_000);

async function happens(what: string, whose: number, chance: Chance): Promise<void> {
  const [part = '', act] = HAPPENINGS[what] ?? [];
  const addressee = addressees[whose];
  const actor = addressee?.actors[part];
  if (act === undefined || addressee === undefined || actor === undefined) throw new Error(what);
  try {
    await act({ actor, id: addressee.id }, chance);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
  }
}

test('a day to come, one before the record, and what has no history are refused in a sentence', async () => {
  const stood = world.app.get(AsItStoodQueries);
  const refusal = (more: object) =>
    stood.page(officer, { ...everything, on: day, ...more }).then(
      () => 'nothing was refused',
      (refused: Error) => refused.message,
    );
  expect(await refusal({ on: addDays(day, 1) })).toMatch(/That day is to come/);
  expect(await refusal({ on: localDate('2023-07-18') })).toMatch(/The record began on/);
  expect(await refusal({ filter: { tag: 'roads' } })).toMatch(/An earlier day can be narrowed by/);
});

test('who is only asked to answer sees it from the day it was sent', async () => {
  const stood = world.app.get(AsItStoodQueries);
  const contact = addressees[0]?.actors['contact'] ?? officer;
  expect((await stood.page(contact, { ...everything, on: BEGAN })).rows).toEqual([]);
});
