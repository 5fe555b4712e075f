import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeRecommendation, withLetters } from '../support/with-letters.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const LETTERS = '/app/committees/crime-and-disorder/meetings/2023-07-19/letters';
const POLICE = `${LETTERS}/police`;

describe('The letters of a meeting', () => {
  let world: WebWorld;
  let officer: Visitor;
  let chair: Visitor;
  let itemId: string;

  beforeAll(async () => {
    world = await WebWorld.begin();
    ({ itemId } = await withLetters(world));
    officer = await world.at('officer');
    chair = await world.at('chair');
  });
  afterAll(() => world.end());

  /** Opens an asking page and presses its button. */
  async function press(who: Visitor, path: string, fields: Record<string, string> = {}) {
    const asked = await who.see(path);
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(asked.body)?.[1] ?? '';
    return who.send(path, { version: hidden('version'), key: hidden('key'), ...fields });
  }

  it('are listed with the day by which they are to be sent', async () => {
    const { body } = await officer.see(LETTERS);
    expect(body).toContain('Marchfield Fire and Rescue');
    expect(body).toContain('Wednesday 26 July 2023');
    expect(body).toContain('CDC-2023-1, CDC-2023-2');
  });

  it('show what the authority will read, with each date as it would be today', async () => {
    const { body } = await officer.see(POLICE);
    expect(body).toContain('made 2 recommendations to Marchfield Police');
    expect(body).toContain('Minute 1, from paragraph 4.1 of the report');
    expect(body).toContain('Wednesday 16 August 2023');
    expect(body).toContain('(if it is sent today)');
    expect(body).toContain('Dated the day it is sent');
    expect(body).toContain('To: The police contact, police contact, Marchfield Police');
    expect(body).toContain('Crime and Disorder Committee of Marchfield County Council');
    expect(body).toContain('Not yet approved by The chair, Chair of the');
    expect(body).toContain('A copy for information goes to Marchfield Fire and Rescue');
  });

  it('keep what was typed when something is missing, and show both texts when two people write', async () => {
    const empty = await press(officer, `${POLICE}/words`, { opening: '', closing: 'Kept words.' });
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('Write how the letter opens');
    expect(empty.body).toContain('Kept words.');
    const saved = await press(officer, `${POLICE}/words`, {
      opening: 'Dear all.',
      closing: 'Yours.',
    });
    expect(saved.status).toBe(303);
    const stale = await officer.send(`${POLICE}/words`, {
      version: '1',
      opening: 'Dear friends.',
      closing: 'Yours.',
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('Dear all.');
    expect(stale.body).toContain('Dear friends.');
  });

  it('go to the chair, who returns and then approves them', async () => {
    expect((await press(officer, `${POLICE}/submission`)).status).toBe(303);
    expect((await chair.see(POLICE)).body).toContain('Approve it');
    expect((await chair.see('/app')).body).toContain('Approve the letter to Marchfield Police');
    expect((await officer.see('/app')).body).toContain(
      'Put the letter to Marchfield Fire and Rescue to the chair',
    );
    await press(chair, `${POLICE}/return`, { reason: 'Thank them first.' });
    expect((await officer.see(POLICE)).body).toContain('The chair says: Thank them first.');
    await press(officer, `${POLICE}/submission`);
    const unsaid = await press(officer, `${POLICE}/approval`);
    expect(unsaid.status).toBe(422);
    expect(unsaid.body).toContain('Say how the chair agreed');
    expect((await press(chair, `${POLICE}/approval`)).status).toBe(303);
  });

  it('are sent, and then read by the authority', async () => {
    const police = await world.at('police contact');
    expect((await police.see(POLICE)).status).toBe(404);
    const done = await press(officer, `${POLICE}/sending`, { on: '19 July 2023', how: 'post' });
    expect(done.status).toBe(303);
    const { body } = await officer.see(done.headers.get('location') ?? '');
    expect(body).toContain('Letter sent to Marchfield Police by post on 19 July 2023.');
    const read = await police.see(POLICE);
    expect(read.status).toBe(200);
    expect(read.body).toContain('Dear all.');
    expect(read.body).toContain('Wednesday 19 July 2023');
    expect(read.body).toContain(
      'Approved by The chair, Chair of the Crime and Disorder Committee, on',
    );
    expect(read.body).not.toContain('What happened');
    expect((await (await world.at('fire contact')).see(POLICE)).status).toBe(404);
  });

  it('are sent again only with a reason', async () => {
    expect((await press(officer, `${POLICE}/resending`)).status).toBe(422);
    const done = await press(officer, `${POLICE}/resending`, { reason: 'It was lost.' });
    expect((await officer.see(done.headers.get('location') ?? '')).body).toContain(
      'Letter sent to Marchfield Police again: It was lost.',
    );
  });

  it('are prepared by the button of their page, for all that waits', async () => {
    await makeRecommendation(world, {
      itemId,
      wording: 'That lights be mended.',
      to: [world.fire],
    });
    const done = await press(officer, LETTERS);
    expect(done.status).toBe(303);
    expect(done.headers.get('location')).toBe(`${LETTERS}?drafted=yes`);
    const { body } = await officer.see(`${LETTERS}?drafted=yes`);
    expect(body).toContain('The letters are drafted.');
    expect(body).toContain('Marchfield Fire and Rescue, letter 2');
    const nothing = await press(officer, LETTERS);
    expect(nothing.status).toBe(422);
    expect(nothing.body).toContain('sent or in a letter already');
  });

  it('are gone round only with a reason', async () => {
    const alone = '/app/recommendations/CDC-2023-1/fire/sending';
    const { body } = await officer.see('/app/recommendations/CDC-2023-1');
    expect(body).toContain(`href="${LETTERS}/fire"`);
    expect((await officer.see(alone)).body).toContain('it goes round the chair');
    const refused = await press(officer, alone, { on: '19 July 2023', how: 'email' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('say why it goes without it');
    const done = await press(officer, alone, {
      on: '19 July 2023',
      how: 'email',
      reason: 'The chair is away.',
    });
    expect(done.status).toBe(303);
  });

  it('are there for machines too', async () => {
    const api = `/api/v1${POLICE.slice(4)}`;
    const letter = JSON.parse((await officer.see(api)).body) as { state: string; sendBy: string };
    expect(letter).toMatchObject({ state: 'sent', sendBy: '2023-07-26', actions: [] });
    const all = JSON.parse((await officer.see(`/api/v1${LETTERS.slice(4)}`)).body) as object;
    expect(all).toMatchObject({
      waiting: [],
      items: [{ state: 'drafted' }, { state: 'drafted' }, { state: 'sent' }],
    });
  });

  it('carry words that are corrected only by a minute, both texts shown', async () => {
    const correction = '/app/recommendations/CDC-2023-1/correction';
    const asked = await officer.see(correction);
    expect(asked.status).toBe(200);
    const none = await press(officer, correction, { becomes: 'That it be done.', minute: '' });
    expect(none.status).toBe(422);
    expect(none.body).toContain('That it be done.');
    const done = await press(officer, correction, { becomes: 'That it be done.', minute: '2' });
    expect(done.status).toBe(303);
    const { body } = await officer.see('/app/recommendations/CDC-2023-1');
    expect(body).toContain('That a plan be published.');
    expect(body).toMatch(/As corrected by minute 2/);
    expect((await officer.see('/app/recommendations')).body).toContain('As corrected by minute 2');
    expect((await officer.see(POLICE)).body).toContain('As corrected by minute 2');
  });
});
