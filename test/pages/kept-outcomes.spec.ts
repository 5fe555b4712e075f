import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { OutcomeItemsService } from '#records/outcome-items';
import { OutcomesQueries, OutcomesService, type OutcomeView } from '#records/outcomes';
import { localDate } from '#rules';
import { anOutcome, sendOutcome } from '../support/an-outcome.js';
import { WebWorld } from '../support/web-world.js';

const NEXT = '2023-10-18';
let world: WebWorld;
let itemId = '';
beforeAll(async () => {
  world = await WebWorld.begin();
  ({ itemId } = await world.meetingInSession());
  await world.app.get(MeetingsService).plan(await world.as('officer'), {
    committeeId: world.committeeId,
    heldOn: localDate(NEXT),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
}, 60_000);
afterAll(() => world.end());

const aComment = (wording: string) =>
  anOutcome(world, itemId, { kind: 'comment', details: { to: ['police'] }, wording });
const act = async (part: string, { id }: OutcomeView) => ({ actor: await world.as(part), id });
const answered = async (comment: OutcomeView, text: string) => {
  await sendOutcome(world, comment);
  const said = { text, how: 'online', receivedOn: null } as const;
  await world.app.get(OutcomesService).answer(await act('police contact', comment), said);
};
const putBeforeNext = async (comment: OutcomeView) =>
  world.app
    .get(OutcomeItemsService)
    .bringBack(await act('officer', comment), { meeting: localDate(NEXT) });

describe('What came from an item that was taken without the public', () => {
  it('leaves none of its words in history, in a topic, on an agenda or with authors', async () => {
    await world.dataSource.query(
      `WITH begun AS (
         INSERT INTO exclusions (id, meeting_id, began_at)
         SELECT gen_random_uuid(), meeting_id, now() FROM agenda_items WHERE id = $1 RETURNING id)
       INSERT INTO excluded_items SELECT id, $1, 'paragraph 3' FROM begun`,
      [itemId],
    );
    const wording = 'That the price be forty pounds.';
    const comment = await aComment(wording);
    await answered(comment, 'We pay forty pounds.');
    await putBeforeNext(comment);
    const settled = { kind: 'noted', reason: 'forty pounds is paid' } as const;
    await world.app.get(OutcomesService).settle(await act('officer', comment), settled);
    await anOutcome(world, itemId, { kind: 'defer', details: {}, wording });
    const asked = { kind: 'standing request', details: { to: ['police'] } } as const;
    await anOutcome(world, itemId, { ...asked, wording });

    const queries = world.app.get(OutcomesQueries);
    const standing = await queries.standingRequests(world.committeeId);
    const spread = await world.dataSource.query<object[]>(
      `SELECT h.sentence FROM history h WHERE h.subject_id = $1
       UNION ALL SELECT t.reason FROM topics t UNION ALL SELECT i.summary FROM agenda_items i`,
      [comment.id],
    );
    expect(spread.length).toBeGreaterThan(6);
    expect(JSON.stringify([standing, spread])).not.toContain('forty pounds');
    const seen = await queries.find(await world.as('officer'), comment.reference);
    expect(seen).toMatchObject({ settledBecause: settled.reason, item: { isExempt: true } });
    await world.dataSource.query('DELETE FROM excluded_items');
  });
});
