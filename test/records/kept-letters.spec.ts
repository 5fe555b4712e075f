import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
} from '#records/authority-letters';
import { CorrectionsService } from '#records/recommendations';
import { localDate } from '#rules';
import { makeRecommendation } from '../support/with-letters.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let recommendationId = '';
let letterId = '';
let itemId = '';
const AT = { committee: 'crime-and-disorder', heldOn: '2023-07-19' };

beforeAll(async () => {
  world = await aWorld();
  const meeting = await world.meetingInSession();
  ({ itemId } = meeting);
  const wording = 'That patrols be doubled.';
  await makeRecommendation(world, { itemId, wording, to: [world.police] });
  const [row] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM recommendations');
  recommendationId = row?.id ?? '';
  const actor = await world.as('officer');
  await world.app.get(PreparingLettersService).prepare({ actor, id: meeting.meetingId });
  letterId = (await letter())?.id ?? '';
}, 60_000);
afterAll(() => world.end());

const letter = async () =>
  (await world.app.get(AuthorityLettersQueries).ofMeeting(await world.as('officer'), AT))[0];

async function approve(): Promise<void> {
  const letters = world.app.get(AuthorityLettersService);
  await letters.submit({ actor: await world.as('officer'), id: letterId });
  await letters.approve({ actor: await world.as('chair'), id: letterId }, { how: null });
}

async function correct(becomes: string): Promise<void> {
  const resolutionId = await world.carriedResolution(itemId);
  const act = { actor: await world.as('officer'), id: recommendationId };
  await world.app.get(CorrectionsService).correct(act, { becomes, resolutionId });
}

test('the chair’s approval falls when words in the letter are corrected', async () => {
  await approve();
  expect((await letter())?.state).toBe('approved');
  await correct('That patrols be trebled.');
  expect(await letter()).toMatchObject({ state: 'drafted', approvedBy: null, approvedOn: null });
  expect((await letter())?.chairsRemark).toMatch(
    /^The words of CDC-2023-1 were corrected by minute \d+: the chair has to approve it again\.$/,
  );
  const sending = world.app.get(SendingLettersService);
  const act = { actor: await world.as('officer'), id: letterId };
  await expect(sending.send(act, { on: localDate('2023-07-19'), how: 'email' })).rejects.toThrow();
});

test('a letter is printed as it was sent, whatever is corrected later', async () => {
  await approve();
  const act = { actor: await world.as('officer'), id: letterId };
  const sent = { on: localDate('2023-07-19'), how: 'email' };
  await world.app.get(SendingLettersService).send(act, sent);
  await correct('That patrols be halved.');
  expect((await letter())?.recommendations[0]?.correction?.becomes).toBe('That patrols be halved.');
  const printed = await world.app.get(AuthorityLettersQueries).byId(letterId);
  expect(printed).toMatchObject({ state: 'sent', sentOn: '2023-07-19' });
  expect(printed?.recommendations[0]?.correction?.becomes).toBe('That patrols be trebled.');
  await expect(
    world.dataSource.query("UPDATE sent_letters SET letter = '{}' WHERE letter_id = $1", [
      letterId,
    ]),
  ).rejects.toThrow();
});
