import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RecommendationsService } from '#records/recommendations';
import {
  AmendmentsService,
  OwnVotesService,
  ResolutionsService,
  VotesService,
} from '#records/resolutions';
import { Refused, type Refusal, type VotePart } from '#rules';
import { aWorld, type World } from '../support/world.js';

const HANDS = { for: 2, against: 1, abstained: 0, notVoting: 0 };
let world: World;
let itemId = '';
let meetingId = '';

beforeAll(async () => {
  world = await aWorld();
  ({ itemId, meetingId } = await world.meetingInSession());
}, 60_000);
afterAll(() => world.end());

async function refusalsOf(work: Promise<unknown>): Promise<readonly Refusal[]> {
  const error = await work.then(
    () => null,
    (refused: unknown) => refused,
  );
  if (!(error instanceof Refused)) throw error ?? new Error('It was not refused.');
  return error.refusals;
}
const resolutions = () => world.app.get(ResolutionsService);
const votes = () => world.app.get(VotesService);
const amendments = () => world.app.get(AmendmentsService);
const act = async (id: string) => ({ actor: await world.as('officer'), id });

async function drafted(wording = 'That the report be noted.') {
  const draft = { agendaItemId: itemId, kind: 'note', wording } as const;
  return act((await resolutions().draft(await world.as('officer'), draft)).id);
}
async function seconded(wording?: string) {
  const motion = await drafted(wording);
  await resolutions().move(motion, { mover: 'The chair' });
  await resolutions().second(motion, { seconder: 'the MEMBER one' });
  return motion;
}
async function put() {
  const motion = await seconded();
  await resolutions().put(motion);
  return motion;
}
const rows = <Row>(sql: string, id: string) => world.dataSource.query<Row[]>(sql, [id]);
const wordsOf = async (id: string) =>
  (await rows<{ wording: string }>('SELECT wording FROM resolutions WHERE id = $1', id))[0]
    ?.wording;
const attendance = async (part: string) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM attendances WHERE meeting_id = $1 AND person_id = $2',
    [meetingId, world.someone(part).id],
  );
  return row?.id ?? '';
};
const inTheRoom = (part: string, isPresent: boolean) =>
  world.dataSource.query(
    'UPDATE attendances SET is_present = $3 WHERE meeting_id = $1 AND person_id = $2',
    [meetingId, world.someone(part).id, isPresent],
  );

describe('A motion is moved and seconded by those in the room who may vote', () => {
  it('by name or by attendance; and by nobody else, each with its reason', async () => {
    const motion = await drafted();
    const refused = async (mover: string) =>
      (await refusalsOf(resolutions().move(motion, { mover })))[0];
    expect(await refused('The co-optee')).toMatchObject({
      field: 'mover',
      sentence:
        'The co-optee has no vote at this meeting. Those who may: The chair, The member one, The member two.',
    });
    expect((await refused('Councillor Elsewhere'))?.sentence).toContain('Nobody of that name');
    await inTheRoom('member two', false);
    expect((await refused('The member two'))?.sentence).toContain('is not in the room');
    await inTheRoom('member two', true);
    await resolutions().move(motion, { mover: await attendance('member two') });
    const [same] = await refusalsOf(resolutions().second(motion, { seconder: 'The member two' }));
    expect(same?.sentence).toBe('The seconder must be a different member from the mover.');
    await resolutions().second(motion, { seconder: 'The chair' });
    const [row] = await rows<{ mover_id: string; seconder: string }>(
      'SELECT mover_id, seconder FROM resolutions WHERE id = $1',
      motion.id,
    );
    expect(row).toEqual({ mover_id: await attendance('member two'), seconder: 'The chair' });
  });

  it('its words can be changed until it is moved', async () => {
    const motion = await drafted();
    await resolutions().change(motion, { wording: 'That it be noted with care.' });
    expect(await wordsOf(motion.id)).toBe('That it be noted with care.');
    await resolutions().move(motion, { mover: 'The chair' });
    const late = resolutions().change(motion, { wording: 'That it be noted at last.' });
    expect((await refusalsOf(late))[0]?.code).toBe('state-moved-on');
  });
});

describe('Amendments come one after the other', () => {
  it('one that is lost leaves the motion, one that is carried becomes it, one may be withdrawn', async () => {
    const motion = await seconded('That three signs be bought.');
    const moved = (wording: string) =>
      amendments().move(motion, { mover: 'The member two', seconder: 'The chair', wording });
    const [same] = await refusalsOf(moved('That three signs be bought.'));
    expect(same).toMatchObject({ field: 'wording' });
    await moved('That no sign be bought.');
    await amendments().vote(motion, { votes: { ...HANDS, for: 1, against: 2 } });
    expect(await wordsOf(motion.id)).toBe('That three signs be bought.');
    await moved('That five signs be bought.');
    await amendments().vote(motion, {
      votes: { for: 1, against: 1, abstained: 1, notVoting: 0, castingVote: 'for' },
    });
    await moved('That nine signs be bought.');
    await amendments().withdraw(motion);
    expect(await wordsOf(motion.id)).toBe('That five signs be bought.');
    const told = await rows<{ outcome: string; was: string }>(
      'SELECT outcome, was FROM amendments WHERE resolution_id = $1 ORDER BY number',
      motion.id,
    );
    expect(told.map(({ outcome }) => outcome)).toEqual(['lost', 'carried', 'withdrawn']);
    expect(told[1]?.was).toBe('That three signs be bought.');
  });

  it('a recommendation drafted in the words of the motion is amended with it, another is not', async () => {
    const wording = 'That the police buy three signs by May.';
    const { id } = await resolutions().draft(await world.as('officer'), {
      agendaItemId: itemId,
      kind: 'recommend',
      wording,
    });
    const act = { actor: await world.as('officer'), id };
    const own = 'That the police report on them in June.';
    for (const words of [wording, own]) {
      await world.app.get(RecommendationsService).draft(act.actor, {
        resolutionId: id,
        wording: words,
        sourceParagraph: null,
        addressees: [{ authorityId: world.police, regime: 'CD_S19', local: null }],
      });
    }
    await resolutions().move(act, { mover: 'The chair' });
    await resolutions().second(act, { seconder: 'The member two' });
    const amended = 'That the police buy five signs by May.';
    await amendments().move(act, {
      mover: 'The member two',
      seconder: 'The chair',
      wording: amended,
    });
    await amendments().vote(act, { method: 'affirmation' });
    const told = await rows<{ wording: string }>(
      'SELECT wording FROM recommendations WHERE resolution_id = $1 ORDER BY reference',
      id,
    );
    expect(told.map((one) => one.wording)).toEqual([amended, own]);
  });

  it('a motion withdrawn takes its amendment with it', async () => {
    const motion = await seconded();
    const wording = 'That it be noted with thanks.';
    await amendments().move(motion, { mover: 'The chair', seconder: 'The member two', wording });
    await resolutions().withdraw(motion, { reason: 'A better one is on the next item.' });
    const [row] = await rows<{ outcome: string }>(
      'SELECT outcome FROM amendments WHERE resolution_id = $1',
      motion.id,
    );
    expect(row?.outcome).toBe('withdrawn');
  });
});

describe('A vote is held against those in the room', () => {
  it('by affirmation everybody who may vote is for it', async () => {
    const motion = await put();
    await votes().vote(motion, { method: 'affirmation' });
    const [row] = await rows<{ votes: object; vote_method: string }>(
      'SELECT votes, vote_method FROM resolutions WHERE id = $1',
      motion.id,
    );
    expect(row).toMatchObject({ votes: { for: 3, eligible: 3 }, vote_method: 'affirmation' });
  });

  it('a named vote needs everybody once, and nobody who may not vote', async () => {
    const motion = await put();
    const named: Record<string, VotePart> = { 'The chair': 'for', 'The member one': 'against' };
    const missing = await refusalsOf(votes().vote(motion, { method: 'named', named }));
    expect(missing).toMatchObject([{ field: `named-${await attendance('member two')}` }]);
    const strange = { ...named, 'The member two': 'for', 'The co-optee': 'for' } as const;
    const [refused] = await refusalsOf(votes().vote(motion, { method: 'named', named: strange }));
    expect(refused?.field).toBe('named');
    await votes().vote(motion, { method: 'named', named: { ...named, 'The member two': 'for' } });
    const cast = await rows<{ name: string; vote: string }>(
      'SELECT name, vote FROM votes_cast WHERE resolution_id = $1 ORDER BY name',
      motion.id,
    );
    expect(cast.map(({ vote }) => vote)).toEqual(['for', 'against', 'for']);
  });

  it('a member’s own vote is recorded at their request, once, and never more than were counted', async () => {
    const motion = await put();
    await votes().vote(motion, { votes: HANDS });
    const own = world.app.get(OwnVotesService);
    await own.record(motion, { voter: 'The member one', vote: 'against' });
    const again = { voter: 'The member one', vote: 'for' } as const;
    expect((await refusalsOf(own.record(motion, again)))[0]?.sentence).toContain('already');
    const more = { voter: 'The member two', vote: 'against' } as const;
    expect((await refusalsOf(own.record(motion, more)))[0]).toMatchObject({
      field: 'vote',
      sentence: 'All 1 counted as against are on the record by name already.',
    });
  });

  it('nothing is put or voted on without a quorum, and a casting vote is given only on a tie', async () => {
    const motion = await seconded();
    await inTheRoom('member two', false);
    const [refused] = await refusalsOf(resolutions().put(motion));
    expect(refused?.sentence).toBe(
      'The committee is not quorate: 2 voting members are in the room and it needs 3. Nothing can be put to the vote.',
    );
    await inTheRoom('member two', true);
    await resolutions().put(motion);
    await inTheRoom('member two', false);
    const two = { votes: { ...HANDS, against: 0 } };
    expect((await refusalsOf(votes().vote(motion, two)))[0]?.sentence).toContain('not quorate');
    await inTheRoom('member two', true);
    const cast = { votes: { ...HANDS, castingVote: 'for' as const } };
    expect((await refusalsOf(votes().vote(motion, cast)))[0]?.field).toBe('castingVote');
    await votes().tie(motion, { votes: { for: 1, against: 1, abstained: 1, notVoting: 0 } });
    await inTheRoom('member one', false);
    await votes().settleTie(motion, { castingVote: 'for' });
    await inTheRoom('member one', true);
    const [row] = await rows<{ state: string; votes: object }>(
      'SELECT state, votes FROM resolutions WHERE id = $1',
      motion.id,
    );
    expect(row).toMatchObject({ state: 'carried', votes: { castingVote: 'for', eligible: 3 } });
  });
});
