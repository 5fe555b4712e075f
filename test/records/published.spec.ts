import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgendaService, MeetingsService } from '#records/meetings';
import { PublishedQueries } from '#records/publication';
import { WithdrawalsService } from '#records/withdrawals';
import { localDate } from '#rules';
import {
  aConvenedMeeting,
  aDocument,
  anExemption,
  aReport,
  PARAGRAPHS,
} from '../support/papers.js';
import { statementsOf } from '../support/statements.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
const meetings = () => world.app.get(MeetingsService);
const officer = async (id: string) => ({ actor: await world.as('officer'), id });
const SECRET = 'canarywordxyz';

beforeAll(async () => {
  world = await aWorld('2023-07-03T09:00:00Z');
  const reportId = await aReport(world, {
    slug: 'agreement',
    exemptTexts: { [PARAGRAPHS.exempt]: `The price is ${SECRET}.` },
  });
  await anExemption(world, { kind: 'paragraph', subjectId: PARAGRAPHS.exempt, reportId });
  const made = await aConvenedMeeting(world, [
    ['Community Safety Agreement', reportId],
    ['Minutes', null],
  ]);
  await meetings().publishAgenda(await officer(made.meetingId), { reason: null });
}, 60_000);
afterAll(() => world.end());

describe('what was published', () => {
  const at = { committee: 'crime-and-disorder', heldOn: '2023-11-15' };
  const published = () => world.app.get(PublishedQueries).meeting(at);
  let meetingId = '';
  let itemIds: readonly string[] = [];
  let map = '';

  beforeAll(async () => {
    world.time.set('2023-11-01T09:00:00Z');
    ({ meetingId, itemIds } = await aConvenedMeeting(
      world,
      [
        ['Roads', null],
        ['Bridges', null],
      ],
      at.heldOn,
    ));
    map = await aDocument(world, { title: 'Map', meetingId, itemId: itemIds[0] ?? '' });
    await meetings().publishAgenda(await officer(meetingId), { reason: null });
  });

  it('is read in one statement, with each supplement laid over it', async () => {
    await aDocument(world, { title: 'Traffic counts', meetingId, itemId: itemIds[1] ?? '' });
    await meetings().supplement(await officer(meetingId), { reason: 'The counts came late.' });
    expect(await statementsOf(published)).toHaveLength(1);
    const { items, publications } = await published();
    expect(items.map(({ number, publication }) => [number, publication])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(publications.map(({ number, reason, items: in_ }) => [number, reason, in_])).toEqual([
      [0, null, [1, 2]],
      [1, 'The counts came late.', [2]],
    ]);
  });

  it('gets an urgent item with the next supplement, with who accepted it and why', async () => {
    const act = await officer(meetingId);
    const urgent = { purpose: 'note', reason: 'The river rose.', acceptedBy: 'The chair' } as const;
    await world.app.get(AgendaService).addUrgent(act, { title: 'A flood', minutes: 5, ...urgent });
    expect((await published()).items).toHaveLength(2);
    await meetings().supplement(act, { reason: 'It rose on Sunday.', items: [3] });
    const [, , flood] = (await published()).items;
    expect(flood).toMatchObject({
      kind: 'urgent',
      urgentReason: 'The river rose.',
      acceptedBy: 'The chair',
      publication: 2,
    });
  });

  it('is taken back piece by piece, with the reason, and told in the history', async () => {
    const withdrawals = world.app.get(WithdrawalsService);
    const form = {
      subjectKind: 'document',
      subjectId: map,
      reason: 'It shows a home address.',
    } as const;
    const member = { actor: await world.as('member one'), id: meetingId };
    await expect(withdrawals.withdraw(member, form)).rejects.toThrow('You do not have the role');
    await withdrawals.withdraw(await officer(meetingId), form);
    await expect(withdrawals.withdraw(await officer(meetingId), form)).rejects.toThrow(
      'It is withdrawn already.',
    );
    const { items } = await published();
    expect(items[0]?.documents).toEqual([]);
    expect(items[0]?.gone).toEqual([
      { slug: 'map', letter: null, withdrawn: { reason: form.reason, on: '2023-11-01' } },
    ]);
    const told = await world.dataSource.query(
      `SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC LIMIT 1`,
      [meetingId],
    );
    expect(told).toEqual([{ sentence: 'Paper withdrawn: Map: It shows a home address.' }]);
  });

  it('loses a whole item or a whole supplement, and in the end the agenda', async () => {
    const withdraw = async (subjectKind: 'agenda item' | 'publication', subjectId: string) =>
      world.app
        .get(WithdrawalsService)
        .withdraw(await officer(meetingId), { subjectKind, subjectId, reason: 'A mistake.' });
    const supplement = (await published()).publications[1]?.id ?? '';
    await withdraw('publication', supplement);
    const after = await published();
    expect(after.items[1]?.documents).toEqual([]);
    expect(after.items[1]?.publication).toBe(0);
    await withdraw('agenda item', itemIds[1] ?? '');
    const [, second] = (await published()).items;
    expect([second?.title, second?.withdrawn?.reason]).toEqual(['', 'A mistake.']);
    await withdraw('publication', after.publications[0]?.id ?? '');
    await expect(published()).rejects.toThrow('It was withdrawn: A mistake.');
  });

  it('is listed for everybody, but for what was withdrawn', async () => {
    const listed = await world.app
      .get(PublishedQueries)
      .meetings({ from: localDate('2023-07-19'), limit: 50 });
    const days = listed.map(({ heldOn }) => heldOn);
    expect(days).toContain('2023-07-19');
    expect(days).not.toContain(at.heldOn);
    expect(listed.find(({ heldOn }) => heldOn === '2023-07-19')).toMatchObject({
      committee: 'Crime and Disorder Committee',
      venue: 'Council Chamber',
      items: 2,
      supplements: 0,
    });
  });

  it('is read with what is exempt only by those who may', async () => {
    const queries = world.app.get(PublishedQueries);
    const july = { ...at, heldOn: '2023-07-19' };
    const whole = await queries.forMembers(await world.as('member one'), july);
    expect(JSON.stringify(whole)).toContain(SECRET);
    expect(JSON.stringify(await queries.meeting(july))).not.toContain(SECRET);
    await expect(queries.forMembers(await world.as('police contact'), july)).rejects.toThrow(
      'There is no such meeting.',
    );
  });
});
