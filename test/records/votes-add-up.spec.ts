import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movePerson, whoMayVote } from '#records/attendance';
import { MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { ResolutionsService, VotesService, type VoteTaken } from '#records/resolutions';
import { CommitteesService } from '#records/committees';
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
  | { readonly do: 'move'; readonly who: number; readonly because: 'interest' | 'other' }
  | { readonly do: 'count'; readonly counts: readonly number[] }
  | { readonly do: 'name'; readonly parts: readonly VotePart[] };

const aPart = fc.constantFrom<VotePart>('for', 'against', 'abstained', 'not voting');
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    who: fc.integer({ min: 2, max: MEMBERS.length }),
    because: fc.constantFrom('interest' as const, 'other' as const),
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

describe('Whatever arrivals, departures, interests and votes are recorded', () => {
  it('votes add up to who might vote at that moment, and who may not vote never does', async () => {
    const { meetingId, itemId } = await world.meetingInSession('2023-07-19');
    const everybody = [...MEMBERS, 'co-optee'].map((part) => world.someone(part).id);
    const officer = await act(meetingId);
    const meetings = world.app.get(MeetingsService);
    await meetings.adjourn(officer, { reason: 'set out by a test' });
    await meetings.resume(officer, { present: everybody });
    const rows = await world.dataSource.query<{ id: string; person_id: string }[]>(
      'SELECT id, person_id FROM attendances WHERE meeting_id = $1',
      [meetingId],
    );
    const attendance = (who: number) =>
      rows.find(({ person_id }) => person_id === everybody[who])?.id ?? '';
    let motion = await aMotionPut(itemId);
    const steps = async (sequence: readonly Step[]) => {
      for (const step of sequence) {
        if (step.do === 'move') await comesOrGoes(meetingId, attendance(step.who), step.because);
        else if (await tried(meetingId, motion, step)) motion = await aMotionPut(itemId);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 6 }), steps), {
      numRuns: 12,
    });
    const told = await world.dataSource.query<{ votes: Votes }[]>(
      'SELECT votes FROM resolutions WHERE meeting_id = $1 AND votes IS NOT NULL',
      [meetingId],
    );
    expect(told.every(({ votes }) => votesAddUp(votes))).toBe(true);
    const [strangers] = await world.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM votes_cast v JOIN attendances t ON t.id = v.attendance_id
       WHERE t.meeting_id = $1 AND NOT t.is_voting`,
      [meetingId],
    );
    expect(strangers?.count).toBe(0);
  }, 60_000);
});

/** Somebody in the room leaves it; somebody outside comes back. */
async function comesOrGoes(meetingId: string, attendanceId: string, because: 'interest' | 'other') {
  const actor = await world.as('officer');
  await world.app.get(Recorder).write(async (tx) => {
    const [row] = await tx.query<{ is_present: boolean }[]>(
      'SELECT is_present FROM attendances WHERE id = $1',
      [attendanceId],
    );
    const kind = row?.is_present === true ? 'left' : 'returned';
    const place = { meetingId, attendanceId, agendaItemId: null, interestId: null };
    const now = world.time.now();
    await movePerson(tx, { ...place, kind, because: kind === 'left' ? because : null, actor, now });
  });
}

/** Tries a vote; whether it was recorded. One that does not fit who is in the room is refused, and one that fits is not. */
async function tried(meetingId: string, id: string, step: Exclude<Step, { do: 'move' }>) {
  const voters = await whoMayVote(world.dataSource.manager, { meetingId });
  const isQuorate = voters.length >= 3;
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
  const fits = step.do === 'name' || votesAddUp({ ...votes, eligible: voters.length });
  const done = await world.app
    .get(VotesService)
    .vote(await act(id), taken)
    .catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    });
  expect([done !== null, step, voters.length]).toEqual([fits && isQuorate, step, voters.length]);
  return done !== null;
}

describe('Twenty clerks at once', () => {
  it('carry motions of one committee under numbers without a gap, each once', async () => {
    world.time.set('2023-09-01T09:30:00Z');
    const { itemId } = await world.meetingInSession('2023-09-01');
    const motions: string[] = [];
    for (let index = 0; index < CLERKS; index += 1) motions.push(await aMotionPut(itemId));
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
