import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let police = '';
let fire = '';
let meetingId = '';
beforeAll(async () => {
  world = await WebWorld.begin();
  const { to } = await world.recommendation([world.police, world.fire]);
  police = to(world.police);
  fire = to(world.fire);
  await world.send(police);
  await world.send(fire);
  world.time.set('2025-08-04T09:30:00Z');
  ({ id: meetingId } = await world.app.get(MeetingsService).plan(await world.as('officer'), {
    committeeId: world.committeeId,
    heldOn: localDate('2025-09-10'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  }));
  officer = await world.at('officer');
});
afterAll(() => world?.end());

const PRUNE = '/app/recommendations/prune';
const PROPOSED = '/app/committees/crime-and-disorder/proposed-closures';

const itemOfMeeting = async () => {
  const [item] = await world.dataSource.query<{ title: string; summary: string }[]>(
    'SELECT title, summary FROM agenda_items WHERE meeting_id = $1 AND removed_on IS NULL ORDER BY number DESC',
    [meetingId],
  );
  return item;
};
const stateOf = async (id: string) => {
  const [row] = await world.dataSource.query<{ state: string }[]>(
    'SELECT state FROM addressees WHERE id = $1',
    [id],
  );
  return row?.state;
};

describe('Very old recommendations', () => {
  it('are listed with when something last happened, and only when it was long ago', async () => {
    const { body } = await officer.see(PRUNE);
    expect(body).toContain('CDC-2023-1 to Marchfield Police');
    expect(body).toContain(
      'Made 19 July 2023. Last movement 19 July 2023. Never answered. No date moved.',
    );
    const longer = await officer.see(`${PRUNE}?months=30&years=9`);
    expect(longer.body).toContain('Nothing is that old');
    expect((await officer.see(`${PRUNE}?months=none`)).status).toBe(422);
    expect((await (await world.at('chair')).see(PRUNE)).status).toBe(403);
  });

  it('are proposed with a reason each or one for all, or the page keeps what was typed', async () => {
    await officer.see(PRUNE);
    const wanted = {
      committee: 'crime-and-disorder',
      months: '24',
      years: '4',
      kind: 'no longer relevant',
    };
    const none = await officer.send(PRUNE, { ...wanted, meeting: '2025-09-10', reason: 'Old' });
    expect([none.status, none.body.includes('Choose at least one')]).toEqual([422, true]);
    const some = { ...wanted, chosen: [police, fire], [`reason-${police}`]: 'The road is closed.' };
    const unsaid = await officer.send(PRUNE, { ...some, meeting: '2025-09-10', reason: '' });
    expect(unsaid.status).toBe(422);
    expect(unsaid.body).toContain('Give a reason for all, or one for each that you chose.');
    expect(unsaid.body).toContain('value="The road is closed."');

    const done = await officer.send(PRUNE, {
      ...some,
      meeting: '2025-09-10',
      reason: 'Nobody asks.',
    });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${PROPOSED}?proposed=2`]);
    expect(await itemOfMeeting()).toEqual({
      title: 'Old recommendations proposed for closure',
      summary: `CDC-2023-1, Marchfield Fire and Rescue, made Wednesday 19 July 2023: no longer relevant. Nobody asks.
CDC-2023-1, Marchfield Police, made Wednesday 19 July 2023: no longer relevant. The road is closed.`,
    });
    expect((await world.sentences(police)).at(-1)).toBe(
      'Proposed for closure as no longer relevant: The road is closed.',
    );
    expect((await officer.see(PRUNE)).body).toContain('Proposed already.');
  });

  it('can be taken back, and the agenda says so', async () => {
    await officer.see(PROPOSED);
    const done = await officer.send(`${PROPOSED}/retraction`, {
      chosen: fire,
      reason: 'It is alive.',
    });
    expect(done.status).toBe(303);
    expect((await itemOfMeeting())?.summary).not.toContain('Fire');
    const again = await postJson(
      world,
      officer,
      '/api/v1/committees/crime-and-disorder/proposed-closures',
      {
        chosen: [fire],
        kind: 'withdrawn',
        reason: 'Not alive after all.',
        meeting: '2025-09-10',
      },
    );
    expect(again.body).toMatchObject({
      proposed: [{ authority: 'fire' }, { authority: 'police' }],
    });
  });

  it('stand on one agenda alone: proposed to another meeting, they leave the first', async () => {
    await world.app.get(MeetingsService).plan(await world.as('officer'), {
      committeeId: world.committeeId,
      heldOn: localDate('2025-09-11'),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    const to = (meeting: string) =>
      postJson(world, officer, '/api/v1/committees/crime-and-disorder/proposed-closures', {
        chosen: [fire],
        kind: 'withdrawn',
        reason: 'Not alive after all.',
        meeting,
      });
    await to('2025-09-11');
    expect((await itemOfMeeting())?.summary).not.toContain('Fire');
    const contact = await world.at('fire contact');
    expect((await contact.see('/app/recommendations/CDC-2023-1')).body).not.toContain(
      'roposed for',
    );
    expect((await contact.see('/app')).body).not.toContain('roposed for');
    await to('2025-09-10');
    expect((await itemOfMeeting())?.summary).toContain('Fire');
  });

  it('are closed by nobody without a minute, and by one minute all at once, each by itself', async () => {
    await officer.see(PROPOSED);
    const chosen = [police, fire];
    const refused = await officer.send(`${PROPOSED}/closing`, { chosen, minute: '99' });
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('CDC-2023-1: ');
    expect([await stateOf(police), await stateOf(fire)]).toEqual(['sent', 'sent']);

    world.time.set('2025-09-17T09:30:00Z');
    const { itemId } = await world.meetingInSession('2025-09-17');
    const resolution = await world.carriedResolution(itemId);
    const [row] = await world.dataSource.query<{ minute: string }[]>(
      'SELECT minute FROM resolutions WHERE id = $1',
      [resolution],
    );
    officer = await world.at('officer');
    await officer.see(PROPOSED);
    const done = await officer.send(`${PROPOSED}/closing`, { chosen, minute: row?.minute ?? '' });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${PROPOSED}?closed=2`]);
    expect([await stateOf(police), await stateOf(fire)]).toEqual(['closed', 'closed']);
    const closures = await world.dataSource.query<{ kind: string; reason: string }[]>(
      'SELECT kind, reason FROM closures ORDER BY kind',
    );
    expect(closures).toEqual([
      { kind: 'no longer relevant', reason: 'The road is closed.' },
      { kind: 'withdrawn', reason: 'Not alive after all.' },
    ]);
    expect((await officer.see(PROPOSED)).body).toContain('Nothing is proposed.');
  });
});
