import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { OutcomeItemsService } from '#records/outcome-items';
import { OutcomesQueries, OutcomesService, type OutcomeView } from '#records/outcomes';
import { localDate } from '#rules';
import { anOutcome, outcomeLink, sendOutcome } from '../support/an-outcome.js';
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

describe('What the body it went to is told', () => {
  it('begins when it was sent, and has no agenda that is not public yet', async () => {
    const comment = await aComment('That paragraph 4 be clearer.');
    await answered(comment, 'It is.');
    await putBeforeNext(comment);
    const contact = await world.at('police contact');
    const officer = await world.at('officer');
    const page = async (who: typeof contact, version: number) =>
      (await who.see(`/app/outcomes/${comment.reference}?done=${version}`)).body;
    const told = await world.sentences(comment.id);
    const seen = async (who: typeof contact) =>
      Promise.all(told.map(async (sentence, at) => (await page(who, at + 1)).includes(sentence)));
    expect(told[4]).toContain('put on the agenda of the meeting');
    expect(await seen(contact)).toEqual([false, false, true, true, false]);
    expect(await seen(officer)).toEqual([true, true, true, true, true]);

    const api = `/api/v1/outcomes/${comment.reference}`;
    const comesBack = async (who: typeof contact) =>
      JSON.parse((await who.see(api)).body).comesBack?.heldOn ?? null;
    expect([await comesBack(contact), await comesBack(officer)]).toEqual([null, NEXT]);
    await world.dataSource.query(
      `UPDATE meetings SET state = 'agenda published', version = version + 1 WHERE held_on = $1`,
      [NEXT],
    );
    expect(await comesBack(contact)).toBe(NEXT);
    expect((await seen(contact))[4]).toBe(true);
  });

  it('is nothing by the link of somebody who does not work for it any more', async () => {
    const comment = await aComment('That paragraph 5 be clearer.');
    await sendOutcome(world, comment);
    const link = await outcomeLink(world, 'police signatory', comment);
    expect((await world.stranger().see(`${link}/outcome`)).status).toBe(200);
    await world.dataSource.query('UPDATE grants SET ended_at = now() WHERE person_id = $1', [
      world.someone('police signatory').id,
    ]);
    const seen = await world.stranger().see(`${link}/outcome`);
    expect([seen.status, seen.body.includes('paragraph 5')]).toEqual([404, false]);
    expect(seen.body).toContain('This link does not work');
    const sent = await world.stranger().send(`${link}/outcome/answer`, { text: 'Yes.' });
    expect(sent.status).toBe(404);
  });
});
