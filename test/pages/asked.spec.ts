import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOutcome, sendOutcome } from '../support/an-outcome.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let contact: Visitor;
beforeAll(async () => {
  world = await WebWorld.begin('2023-07-18T09:30:00Z');
  const { itemId } = await world.meetingInSession('2023-07-18');
  const comment = await anOutcome(world, itemId, {
    kind: 'comment',
    details: { to: ['police'] },
    wording: 'That paragraph 4 of the plan say who is to do what by when.',
  });
  await anOutcome(world, itemId, { kind: 'request information', details: { to: ['police'] } });
  world.time.set('2023-07-19T09:30:00Z');
  await sendOutcome(world, comment);
  const { to } = await world.recommendation([world.police, world.fire]);
  await world.send(to(world.police));
  contact = await world.at('police contact');
});
afterAll(() => world?.end());

describe('What is asked of an authority', () => {
  it('is one list of everything that was sent to it, with what can be done', async () => {
    const { status, body } = await contact.see('/app/asked');
    expect(status).toBe(200);
    expect(body).toContain('Open: 2');
    expect(body).toContain('CDC-2023-1');
    expect(body).toContain('Due Wednesday 16 August 2023, in 28 days');
    expect(body).toContain('That paragraph 4 of the plan');
    expect(body).not.toContain('CDC-2023-I1');
    expect(body).not.toContain('Marchfield Fire');
    expect((await contact.see('/app')).body).toContain('href="/app/asked"');
  });

  it('is narrowed, and keeps a wrong question', async () => {
    const comments = await contact.see('/app/asked?kind=comment');
    expect(comments.body).toContain('Open: 1');
    expect((await contact.see('/app/asked?text=nothing+like+it')).body).toContain(
      'Nothing matches.',
    );
    const wrong = await contact.see('/app/asked?standing=perhaps&text=roads');
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="roads"');
  });

  it('has twins for machines that tell the same', async () => {
    const asked = JSON.parse((await contact.see('/app/asked.json')).body) as { asked: object[] };
    expect(asked.asked).toHaveLength(2);
    const api = JSON.parse((await contact.see('/api/v1/authorities/police/asked')).body) as object;
    expect(api).toEqual(asked);
    expect((await contact.see('/app/asked.csv')).body).toContain('recommendation,CDC-2023-1,');
    expect((await contact.see('/api/v1/authorities/fire/asked')).status).toBe(404);
  });

  it('is answered by the pages of its reply, from the list and from Home', async () => {
    const reply = '/app/recommendations/CDC-2023-1/police/reply';
    expect((await contact.see('/app/asked')).body).toContain(`href="${reply}"`);
    expect((await contact.see('/app')).body).toContain(`href="${reply}"`);
    const { status, body } = await contact.see(reply);
    expect([status, body.includes('CDC-2023-1')]).toEqual([200, true]);
  });

  it('shows the officer what one authority is asked, and answers nothing for it', async () => {
    const officer = await world.at('officer');
    const { body } = await officer.see('/app/asked?authority=police');
    expect(body).toContain('CDC-2023-1');
    expect(body).not.toContain('/police/reply');
  });
});
