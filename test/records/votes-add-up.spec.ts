import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movePerson, whoMayVote } from '#records/attendance';
import { MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { ResolutionsService, VotesService, type VoteTaken } from '#records/resolutions';
import { CommitteesService } from '#records/committees';
import { InterestsService } from '#records/interests';
import { localDate, Refused, votesAddUp, type VotePart, type Votes } from '#rules';
import { aWorld, type World } from '../support/world.js';

const CLERKS = 20;
const MEMBERS = ['chair', 'member one', 'member two', 'member three', 'member four'] as const;
let world: World;

beforeAll(async () => {
  world = await aWorld();
  const committee = { kind: 'committee', id: world.committeeId } as const;
  for (const part of MEMBERS.slice(3)) {
    await world.person(part, 'member', committee);
    await world.app.get(CommitteesService).seat({
      committeeId: world.committeeId,
      personId: world.someone(part).id,
      kind: 'member',
      isVoting: true,
      validFrom: localDate('2020-01-01'),
    });
  }
}, 60_000);
afterAll(() => world.end());

const act = async (id: string) => ({ actor: await world.as('officer'), id });

async function aMotionPut(itemId: string): Promise<string> {
  const resolutions = world.app.get(ResolutionsService);
  const draft = { agendaItemId: itemId, kind: 'note', wording: 'That it be noted.' } as const;
  const { id } = await resolutions.draft(await world.as('officer'), draft);
  const motion = await act(id);
  await resolutions.move(motion, { mover: 'The chair' });
  await resolutions.second(motion, { seconder: 'The member one' });
  await resolutions.put(motion);
  return id;
}

type Step =
  | { readonly do: 'move'; readonly who: number }
  | { readonly do: 'declare'; readonly who: number; readonly stays: boolean }
  | { readonly do: 'count'; readonly counts: readonly number[] }
  | { readonly do: 'name'; readonly parts: readonly VotePart[] };

const aPart = fc.constantFrom<VotePart>('for', 'against', 'abstained', 'not voting');
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    who: fc.integer({ min: 2, max: MEMBERS.length }),
  }),
  fc.record({
    do: fc.constant('declare' as const),
    who: fc.integer({ min: 2, max: MEMBERS.length }),
    stays: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('count' as const),
    counts: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
  }),
  fc.record({
    do: fc.constant('name' as const),
    parts: fc.array(aPart, { minLength: 6, maxLength: 6 }),
  }),
);

/** What a clerk watching the room would say: who is in it, and whose interest keeps them out of this item. */
interface Watched {
  readonly meetingId: string;
  readonly itemId: string;
  readonly inRoom: Set<string>;
  readonly declared: Map<string, string>;
}

const EVERYBODY = [...MEMBERS, 'co-optee'];

/** The members whom the clerk would let vote, the co-optee never. */
const mayVote = ({ inRoom, declared }: Watched): string[] =>
  MEMBERS.filter((part) => inRoom.has(part) && !declared.has(part));

describe('Whatever arrivals, departures, interests and votes are recorded', () => {
  it('votes add up to who might vote at that moment, and who may not vote never does', async () => {
    const { meetingId, itemId } = await world.meetingInSession('2023-07-19');
    const officer = await act(meetingId);
    const meetings = world.app.get(MeetingsService);
    await meetings.adjourn(officer, { reason: 'set out by a test' });
    await meetings.resume(officer, { present: EVERYBODY.map((part) => world.someone(part).id) });
    const seen: Watched = { meetingId, itemId, inRoom: new Set(EVERYBODY), declared: new Map() };
    let motion = await aMotionPut(itemId);
    const steps = async (sequence: readonly Step[]) => {
      for (const step of sequence) {
        if (step.do === 'move') await comesOrGoes(seen, EVERYBODY[step.who] ?? '');
        else if (step.do === 'declare') await declares(seen, EVERYBODY[step.who] ?? '', step.stays);
        else if (await tried(seen, motion, step)) motion = await aMotionPut(itemId);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 8 }), steps), {
      numRuns: 12,
    });
    const told = await world.dataSource.query<{ votes: Votes }[]>(
      'SELECT votes FROM resolutions WHERE meeting_id = $1 AND votes IS NOT NULL',
      [meetingId],
    );
    expect(told.every(({ votes }) => votesAddUp(votes))).toBe(true);
  }, 60_000);
});

/** Somebody in the room leaves it; somebody outside comes back. */
async function comesOrGoes({ meetingId, inRoom }: Watched, part: string) {
  const actor = await world.as('officer');
  await world.app.get(Recorder).write(async (tx) => {
    const [row] = await tx.query<{ id: string }[]>(
      'SELECT id FROM attendances WHERE meeting_id = $1 AND person_id = $2',
      [meetingId, world.someone(part).id],
    );
    const leaves = inRoom.has(part);
    await movePerson(tx, {
      meetingId,
      attendanceId: row?.id ?? '',
      agendaItemId: null,
      interestId: null,
      kind: leaves ? 'left' : 'returned',
      because: leaves ? 'other' : null,
      actor,
      now: world.time.now(),
    });
    if (leaves) inRoom.delete(part);
    else inRoom.add(part);
  });
}

/** Somebody declares an interest that keeps them out, and goes or only should; or takes back what they declared. */
async function declares(
  { meetingId, itemId, inRoom, declared }: Watched,
  part: string,
  stays: boolean,
) {
  const interests = world.app.get(InterestsService);
  const before = declared.get(part);
  if (before !== undefined) {
    await interests.withdraw(await act(before), { reason: 'Declared by mistake' });
    declared.delete(part);
    return;
  }
  const done = await interests.declare(await act(meetingId), {
    personId: world.someone(part).id,
    kind: 'voluntary',
    itemId,
    nature: 'A friend lives in the street.',
    isSensitive: false,
    leaves: true,
    dispensation: null,
    entryId: null,
    when: stays ? 'at the start' : 'during',
  });
  declared.set(part, done.id);
  if (!stays) inRoom.delete(part);
}

/** Tries a vote; whether it was recorded. One that does not fit who may vote is refused, and one that fits is not. */
async function tried(seen: Watched, id: string, step: Extract<Step, { do: 'count' | 'name' }>) {
  const parts = mayVote(seen);
  const voters = await whoMayVote(world.dataSource.manager, seen);
  expect(voters.map(({ personId }) => personId).toSorted()).toEqual(
    parts.map((part) => world.someone(part).id).toSorted(),
  );
  const isQuorate = parts.length >= 3;
  const [inFavour = 0, against = 0, abstained = 0, notVoting = 0] =
    step.do === 'count' ? step.counts : [];
  const votes = { for: inFavour, against, abstained, notVoting };
  const named = Object.fromEntries(
    voters.map(({ name }, index) => [
      name,
      step.do === 'name' ? (step.parts[index] ?? 'for') : 'for',
    ]),
  );
  const taken: VoteTaken = step.do === 'count' ? { votes } : { method: 'named', named };
  const fits = step.do === 'name' || votesAddUp({ ...votes, eligible: parts.length });
  const done = await world.app
    .get(VotesService)
    .vote(await act(id), taken)
    .catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    });
  expect([done !== null, step, parts]).toEqual([fits && isQuorate, step, parts]);
  if (done !== null && step.do === 'name') {
    const rows = await world.dataSource.query<{ person_id: string }[]>(
      `SELECT t.person_id FROM votes_cast v JOIN attendances t ON t.id = v.attendance_id WHERE v.resolution_id = $1`,
      [id],
    );
    const who = parts.map((part) => world.someone(part).id);
    expect(rows.every(({ person_id }) => who.includes(person_id))).toBe(true);
    expect(rows).toHaveLength(who.length);
  }
  return done !== null;
}

describe('Twenty clerks at once', () => {
  it('carry motions at five meetings of one committee under numbers without a gap, each once', async () => {
    const motions: string[] = [];
    for (const heldOn of ['2023-09-01', '2023-09-04', '2023-09-05', '2023-09-06', '2023-09-07']) {
      world.time.set(`${heldOn}T09:30:00Z`);
      const { itemId } = await world.meetingInSession(heldOn);
      for (let index = 0; index < CLERKS / 5; index += 1) motions.push(await aMotionPut(itemId));
    }
    const votes = world.app.get(VotesService);
    const officer = await world.as('officer');
    await Promise.all(
      motions.map((id) => votes.vote({ actor: officer, id }, { method: 'affirmation' })),
    );
    const rows = await world.dataSource.query<{ minute: number }[]>(
      `SELECT minute::int AS minute FROM resolutions WHERE committee_id = $1 AND minute IS NOT NULL ORDER BY minute::int`,
      [world.committeeId],
    );
    expect(rows.map(({ minute }) => minute)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThanOrEqual(CLERKS);
  }, 60_000);
});
