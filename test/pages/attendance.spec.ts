import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { apologiesLink, meetingToCome } from '../support/meeting-to-come.js';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const PAGE = `${MEETING}/attendance`;
const API = '/api/v1/committees/crime-and-disorder/meetings/2023-07-19';

let world: WebWorld;
let officer: Visitor;
let meetingId: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  meetingId = await meetingToCome(world);
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world?.end());

const person = (part: string) => world.someone(part).id;
const page = async (path = PAGE) => textOf((await officer.see(path)).body);
/** The address a button posts to, by its words. */
const button = async (words: string): Promise<string> => {
  const { body } = await officer.see(PAGE);
  const found = [...body.matchAll(/formaction="([^"]*)">(.*?)<\/button>/gs)].find(
    ([, , inside = '']) => inside.replace(/<[^>]*>/g, '') === words,
  );
  if (found?.[1] === undefined) throw new Error(`no button “${words}”`);
  return found[1];
};
const press = async (words: string, fields: Record<string, string> = {}) =>
  officer.send(await button(words), fields);
const linkOf = (part: string, expiresOn = '2023-07-19'): Promise<string> =>
  apologiesLink(world, { part, meetingId, expiresOn });
async function post(path: string, body: object, who = officer) {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${world.web.address}${API}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: JSON.parse(await answer.text()) };
}

describe('Apologies', () => {
  test('are sent by a member who is signed in, with somebody who comes instead, and taken back', async () => {
    const member = await world.at('member one');
    expect((await member.see(MEETING)).body).toContain(`href="${MEETING}/apologies"`);
    expect(textOf((await member.see(`${MEETING}/apologies`)).body)).toContain(
      'Send your apologies',
    );
    const sent = await member.send(`${MEETING}/apologies`, {
      reason: 'unwell',
      substitute: person('substitute'),
    });
    expect(sent.status).toBe(303);
    const told = textOf((await member.see(`${MEETING}/apologies`)).body);
    expect(told).toContain('Your apologies are sent');
    expect(told).toContain('Who comes instead The substitute');
    expect(await page()).toContain(
      'The member one Member Sent by the member. Reason: unwell. Suggests The substitute to come instead.',
    );
    await member.send(`${MEETING}/apologies/withdrawal`, {});
    expect(textOf((await member.see(`${MEETING}/apologies`)).body)).toContain(
      'Send your apologies',
    );
  });

  test('are nobody else’s: not the officer’s own, and no stranger’s', async () => {
    expect((await officer.see(`${MEETING}/apologies`)).status).toBe(422);
    expect((await world.stranger().see(`${MEETING}/apologies`)).status).toBe(303);
  });

  test('are sent by the button of a letter, which changes nothing when it is read', async () => {
    const stranger = world.stranger();
    const link = await linkOf('member two');
    expect((await stranger.see(link)).headers.get('location')).toBe(`${link}/apologies`);
    const read = await stranger.see(`${link}/apologies`);
    expect(read.headers.get('cache-control')).toBe('no-store');
    expect(await page()).not.toContain('Apologies The member two');
    expect((await stranger.send(`${link}/apologies`, { reason: '' })).status).toBe(303);
    expect(await page()).toContain('The member two Member Sent by the member.');
    expect(textOf((await stranger.see(`${link}/apologies`)).body)).toContain(
      'Your apologies are sent',
    );
    await stranger.send(`${link}/apologies/withdrawal`, {});
    expect(await page()).not.toContain('Sent by the member.');
    const wrong = await stranger.send(`${link}/apologies`, { substitute: 'nobody' });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('Choose a named substitute, or nobody');
  });

  test('by a link that is unknown, expired or revoked get one and the same answer', async () => {
    const stranger = world.stranger();
    const expired = await linkOf('co-optee', '2023-07-18');
    const revoked = await linkOf('chair');
    await world.dataSource.query(
      'UPDATE signed_links SET revoked_at = created_at WHERE person_id = $1',
      [person('chair')],
    );
    const answers = await Promise.all(
      ['/l/unknown', expired, revoked].map((at) => stranger.see(`${at}/apologies`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(answers.map(({ body }) => textOf(body))).size).toBe(1);
  });

  test('are the link’s only business: it opens no other page of a link', async () => {
    const link = await linkOf('member two');
    expect((await world.stranger().see(`${link}/clearance`)).status).toBe(404);
    expect((await world.stranger().send(`${link}/acknowledgement`, {})).status).toBe(404);
  });
});

describe('Who is present', () => {
  test('is kept from members and shown to who runs the meeting', async () => {
    const member = await world.at('member one');
    expect((await member.see(PAGE)).status).toBe(403);
    expect((await member.see(`${API}/attendance`)).status).toBe(403);
    expect(await page()).toContain('Not recorded yet The chair Chair');
  });

  test('is recorded before the start, apologies by the officer among it', async () => {
    expect((await press('Present: The chair')).status).toBe(303);
    const apologies = `${PAGE}/members/${person('member two')}/apologies`;
    expect(await page(apologies)).toContain('Apologies from The member two');
    expect((await officer.send(apologies, { reason: '', substitute: '' })).status).toBe(303);
    const now = await page();
    expect(now).toContain('Members The chair Chair');
    expect(now).toContain('The member two Member Told to the officer.');
  });

  test('counts a substitute for a member who is away, chosen from those named', async () => {
    const asks = await page(`${PAGE}/substitutes`);
    expect(asks).toContain('The substitute');
    expect(asks).not.toContain('In place of The chair');
    const incomplete = await officer.send(`${PAGE}/substitutes`, {
      substitute: person('substitute'),
    });
    expect(incomplete.status).toBe(422);
    expect(textOf(incomplete.body)).toContain('Choose the member they stand in for');
    const wrong = await officer.send(`${PAGE}/substitutes`, {
      substitute: person('substitute'),
      insteadOf: person('chair'),
    });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('The chair is recorded as present.');
    await officer.send(`${PAGE}/substitutes`, {
      substitute: person('substitute'),
      insteadOf: person('member two'),
    });
    expect(await page()).toContain('Substitutes The substitute Substitute for The member two');
  });

  test('keeps an officer, a partner, another councillor and the public', async () => {
    await officer.send(`${PAGE}/officers`, { name: 'A. Clerk', post: 'Clerk' });
    const partner = { name: 'A. Inspector', post: 'Inspector', authority: 'police' };
    await officer.send(`${PAGE}/partners`, partner);
    expect((await officer.send(`${PAGE}/partners`, partner)).status).toBe(409);
    await officer.send(`${PAGE}/councillors`, { name: 'Councillor Z' });
    await officer.send(`${PAGE}/public`, { name: 'A. Resident' });
    expect((await officer.send(`${PAGE}/public-count`, { count: 'many' })).status).toBe(422);
    await officer.send(`${PAGE}/public-count`, { count: '14' });
    const now = await page();
    for (const words of [
      'Officers in attendance A. Clerk Clerk',
      'Invited partners A. Inspector Inspector, Marchfield Police',
      'Other councillors Councillor Z',
      'Members of the public A. Resident',
      '14 of the public counted',
    ]) {
      expect(now).toContain(words);
    }
  });

  test('starts the meeting with those recorded and those ticked', async () => {
    const asks = await page(`${MEETING}/start`);
    expect(asks).toContain('Recorded as present The chair and The substitute');
    expect(asks).toContain('Who else is present');
    expect(asks).not.toContain('The member two');
    expect((await officer.send(`${MEETING}/start`, {})).status).toBe(422);
    const started = await officer.send(`${MEETING}/start`, { present: person('member one') });
    expect(started.status).toBe(303);
    expect(await page(MEETING)).toContain('Substitute: The substitute, for The member two');
    expect(await page()).toContain('sitting as the crime and disorder committee');
  });

  test('has the item during which somebody arrives, leaves and returns, as the minutes say it', async () => {
    await press('Arrived: The co-optee', { during: '1' });
    const nobody = await officer.see(`${PAGE}/substitutes`);
    expect(textOf(nobody.body)).toContain('there is nobody to stand in for');
    expect(nobody.body).not.toContain('name="insteadOf"');
    expect(textOf(nobody.body)).not.toContain('Add the substitute');
    await press('Left: The member one', { during: '2' });
    expect(await page()).toContain(
      'The member one Member Left during item 2, Antisocial behaviour.',
    );
    const lost =
      'The meeting is not quorate: 2 of the 3 with a vote who are needed are in the room.';
    expect(await page(MEETING)).toContain(lost);
    expect(await page()).toContain(lost);
    await press('Returned: The member one', { during: '2' });
    const now = await page();
    expect(now).toContain('Arrived during item 1, Road safety.');
    expect(now).toContain(
      'Left during item 2, Antisocial behaviour and returned during item 2, Antisocial behaviour.',
    );
    expect(await page(MEETING)).toContain('The meeting is quorate again.');
  });

  test('comes back to the item that is being taken, when it says which', async () => {
    const left = await press('Left: The co-optee', { item: '2' });
    expect(left.headers.get('location')).toBe(`${MEETING}/run/2`);
    expect(await page()).toContain('left during item 2, Antisocial behaviour.');
    const wrong = await press('Returned: The co-optee', { during: '9' });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('Choose an item of this agenda.');
  });

  test('once, however often the button is pressed', async () => {
    const action = await button('Left: The member one');
    const key = 'a-key-of-its-own';
    const twice = [
      await officer.send(action, { key, during: '2' }),
      await officer.send(action, { key, during: '2' }),
    ];
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    const again = await officer.send(action, { during: '2' });
    expect(again.status).toBe(409);
    expect(textOf(again.body)).toContain('The member one has left the room already.');
    await press('Returned: The member one');
  });

  test('takes no apologies by link any more once the meeting has started', async () => {
    const link = await linkOf('member two');
    const late = world.stranger();
    expect(textOf((await late.see(`${link}/apologies`)).body)).toContain(
      'apologies can no longer be sent here',
    );
    const sent = await late.send(`${link}/apologies`, { reason: '' });
    expect(sent.status).toBe(409);
  });

  test('is JSON too, with the same acts', async () => {
    const all = JSON.parse((await officer.see(`${API}/attendance`)).body);
    expect([all.voting, all.quorum, all.publicCount]).toEqual([3, 3, 14]);
    expect(all.substitutes[0]).toMatchObject({ insteadOf: 'The member two', isVoting: true });
    const chair = all.members.find(({ seat }: { seat: string }) => seat === 'chair');
    const departure = `/attendance/people/${chair.id}/departure`;
    expect(await post(departure, { during: 1 })).toMatchObject({
      status: 200,
      json: { voting: 2, isQuorate: false },
    });
    expect((await post(departure, { during: 1 })).json.code).toBe('already-done');
    expect((await post(departure, { item: 'one' })).status).toBe(422);
    await post(`/attendance/people/${chair.id}/return`, {});
    const member = await world.at('member two');
    expect((await post('/apologies', { reason: 'unwell' }, member)).status).toBe(409);
  });

  test('needs a reason once the meeting has ended, and history keeps it', async () => {
    const actor = await world.as('officer');
    await world.app.get(MeetingsService).conclude({ actor, id: meetingId });
    const all = JSON.parse((await officer.see(`${API}/attendance`)).body);
    const departure = `${PAGE}/people/${all.members[1].id}/departure`;
    expect(await page(departure)).toContain('Why it is recorded late');
    const without = await officer.send(departure, { during: '2', reason: '' });
    expect(without.status).toBe(422);
    expect(without.body).toContain('href="#reason"');
    const said = await officer.send(departure, { during: '2', reason: 'found in the notes' });
    expect(said.status).toBe(303);
    expect(await page(MEETING)).toContain(
      'The member one left during item 2, Antisocial behaviour: found in the notes.',
    );
  });
});
