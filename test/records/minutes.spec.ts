import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import {
  MinuteCorrectionsService,
  MinuteParagraphsService,
  MinutesQueries,
  MinutesService,
} from '#records/minutes';
import { newId } from '#platform';
import { WithdrawalsService } from '#records/withdrawals';
import { aWorld, type World } from '../support/world.js';

let world: World;
let meetingId: string;
let itemId: string;
const HELD_ON = '2023-07-19';
beforeAll(async () => {
  world = await aWorld();
  const made = await world.recommendation([world.police, world.fire], HELD_ON);
  ({ meetingId, itemId } = made);
  await say('Members asked about schools.');
  await world.app.get(MinutesService).draft(await act());
}, 60_000);
afterAll(() => world.end());

const act = async (part = 'officer') => ({ actor: await world.as(part), id: meetingId });
const paragraphs = () => world.app.get(MinuteParagraphsService);
const view = async (part = 'officer') =>
  world.app
    .get(MinutesQueries)
    .find(await world.as(part), { committee: 'crime-and-disorder', heldOn: HELD_ON });
const shown = async () => (await view()).paragraphs;
const words = async () => (await shown()).map(({ wording }) => wording);
const paragraph = async (key: string) => {
  const found = (await shown()).find((one) => one.key.startsWith(key));
  if (found === undefined) throw new Error(`The minutes have no ${key}.`);
  return found;
};
const at = async (key: string) => ({
  part: 'public' as const,
  paragraphId: (await paragraph(key)).id,
});
const discussion = () => `item:${itemId}:discussion`;
const say = (wording: string) =>
  world.dataSource.query(
    `INSERT INTO item_discussions VALUES ($1, $2, 1, now(), 'The officer')
     ON CONFLICT (agenda_item_id) DO UPDATE SET wording = excluded.wording`,
    [itemId, wording],
  );
const told = async () => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    `SELECT sentence FROM history WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`,
    [meetingId],
  );
  return rows[0]?.sentence;
};

describe('Drafted minutes', () => {
  it('say what was recorded, and to whom each thing is recommended', async () => {
    expect(await words()).toEqual([
      'The committee was constituted as the crime and disorder committee.',
      'The agenda was published with less than the usual notice, for this reason: set out by a test',
      'Community Safety Agreement',
      'Members asked about schools.',
      'On the motion of The chair, seconded by The member one, it was',
      'RESOLVED that',
      expect.stringContaining('motion was CARRIED'),
      'The meeting closed at 10:30.',
    ]);
    expect((await paragraph('resolution:')).parts).toEqual([
      'the partners be asked to act; and',
      'it be recommended to Marchfield Fire and Rescue and Marchfield Police that a joint plan for road safety outside schools be published by December.',
    ]);
    const { document } = await view();
    expect(document).toMatchObject({
      startedAt: '10:30',
      endedAt: '10:30',
      status: 'draft',
      partsIn: 'letters',
      lists: [{ label: 'Present', names: expect.arrayContaining(['The chair (Chair)']) }],
    });
  });

  it('are edited one paragraph at a time, and a second person sees that the first was there', async () => {
    const { version: seen } = await paragraph(discussion());
    const edit = {
      ...(await at(discussion())),
      seen,
      wording: 'Members asked about every school.',
    };
    await paragraphs().edit(await act(), edit);
    expect(await told()).toBe('Minutes changed: paragraph 4 reworded.');
    await expect(
      paragraphs().edit(await act(), { ...edit, wording: 'Members asked.' }),
    ).rejects.toThrow('Somebody else changed this paragraph while you were writing.');
    const { tracked } = await paragraph(discussion());
    expect(tracked).toEqual([
      { text: 'Members asked about ', change: 'same' },
      { text: 'schools', change: 'removed' },
      { text: 'every school', change: 'added' },
      { text: '.', change: 'same' },
    ]);
  });

  it('keep what was carried and how the vote went as it was recorded', async () => {
    const resolved = { ...(await at('resolution:')), wording: 'Something else.' };
    await expect(paragraphs().edit(await act(), resolved)).rejects.toThrow(
      'Its words stay: this is what the committee carried.',
    );
    const vote = { ...(await at('vote:')), isLeftOut: true };
    await expect(paragraphs().leaveOut(await act(), vote)).rejects.toThrow(
      'It is not left out: this is how the vote was recorded.',
    );
    const heading = { ...(await at(`item:${itemId}`)), to: 'down' as const };
    await expect(paragraphs().move(await act(), heading)).rejects.toThrow('the heading of an item');
  });

  it('drafted again keep an edit, with the new draft beside it to take or to leave', async () => {
    await say('Members asked about schools and parks.');
    await paragraphs().redraft(await act());
    expect(await paragraph(discussion())).toMatchObject({
      wording: 'Members asked about every school.',
      waiting: 'Members asked about schools and parks.',
    });
    await paragraphs().decide(await act(), { ...(await at(discussion())), take: false });
    await paragraphs().redraft(await act());
    expect((await paragraph(discussion())).waiting).toBeNull();
    await say('Members asked about parks.');
    await paragraphs().redraft(await act());
    await paragraphs().decide(await act(), { ...(await at(discussion())), take: true });
    expect(await paragraph(discussion())).toMatchObject({
      wording: 'Members asked about parks.',
      isChanged: false,
    });
  });

  it('take further paragraphs, which move, and what is left out stays listed as that', async () => {
    const wording = 'The chair thanked those who came.';
    await paragraphs().add(await act(), { ...(await at(discussion())), wording });
    expect((await words()).indexOf(wording)).toBe(4);
    await paragraphs().move(await act(), { ...(await at('added:')), to: 'up' });
    expect((await words()).indexOf(wording)).toBe(3);
    await paragraphs().leaveOut(await act(), { ...(await at('added:')), isLeftOut: true });
    expect(await told()).toBe('Minutes changed: paragraph 4 left out.');
    expect(await words()).toContain(wording);
    expect((await view()).document.blocks.map((block) => block.wording)).not.toContain(wording);
    expect((await paragraph('added:')).tracked).toEqual([{ text: wording, change: 'removed' }]);
  });

  it('are for those who write and those who approve them', async () => {
    await expect(view('member one')).rejects.toThrow('There is no such meeting.');
    await expect(
      paragraphs().edit(await act('chair'), { ...(await at(discussion())), wording: 'No.' }),
    ).rejects.toThrow('You do not have the role that writes the minutes');
    expect((await view('chair')).paragraphs).not.toHaveLength(0);
  });
});

describe('Minutes before the chair', () => {
  it('stay as they are until the chair returns them with a remark', async () => {
    const minutes = world.app.get(MinutesService);
    await minutes.submit(await act());
    await expect(
      paragraphs().edit(await act(), { ...(await at(discussion())), wording: 'Later.' }),
    ).rejects.toThrow('ask the chair to return them');
    await minutes.return(await act('chair'), { reason: 'Say who was thanked.' });
    expect((await view()).chairsRemark).toBe('Say who was thanked.');
    await minutes.submit(await act());
    expect((await view()).chairsRemark).toBeNull();
    await minutes.approve(await act('chair'), { how: null });
    expect((await view()).approved).toEqual({ on: HELD_ON, by: 'The chair', how: 'online' });
  });
});

describe('Published minutes', () => {
  it('are frozen, corrected only by a resolution of a later meeting, and confirmed with it', async () => {
    const minutes = world.app.get(MinutesService);
    await minutes.publish(await act());
    const correct = world.app.get(MinuteCorrectionsService);
    const correction = {
      paragraphId: (await at(discussion())).paragraphId,
      becomes: 'Members asked about playgrounds.',
    };
    await expect(
      correct.correct(await act(), { ...correction, resolutionId: newId() }),
    ).rejects.toThrow('Choose a minute of a later meeting of this committee.');

    world.time.set('2023-10-03T09:30:00Z');
    const later = await world.meetingInSession('2023-10-03');
    const resolutionId = await world.carriedResolution(later.itemId);
    await world.app
      .get(MeetingsService)
      .conclude({ actor: await world.as('officer'), id: later.meetingId });
    await correct.correct(await act(), { ...correction, resolutionId });
    expect(await told()).toBe('Minutes corrected (minute 2).');
    const [draft] = await world.dataSource.query<{ id: string }[]>(
      'SELECT id FROM minutes_publications',
    );
    await world.app.get(WithdrawalsService).withdraw(await act(), {
      subjectKind: 'minutes',
      subjectId: draft?.id ?? '',
      reason: 'They name a child.',
    });
    await expect(minutes.confirm(await act(), { resolutionId })).rejects.toThrow(
      'The draft of these minutes was withdrawn. Put right what was wrong',
    );
    await minutes.confirm(await act(), { resolutionId, again: true });

    const { document } = await view();
    expect(document.confirmed).toEqual({ minute: '2', on: '2023-10-03' });
    const said = document.blocks.map(({ wording }) => wording);
    expect(said).toContain('Members asked about playgrounds.');
    expect(said[said.indexOf('Members asked about playgrounds.') + 1]).toBe(
      '(Corrected by minute 2.)',
    );
    const frozen = await world.dataSource.query<{ status: string; text: string }[]>(
      'SELECT status, minutes::text AS text FROM minutes_publications ORDER BY status DESC',
    );
    expect(frozen.map(({ status, text }) => [status, text.includes('playgrounds')])).toEqual([
      ['draft', false],
      ['confirmed', true],
    ]);
  });
});
