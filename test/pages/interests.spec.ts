import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const HERE = `${MEETING}/interests`;
const REGISTERS = '/app/register-of-interests';

let world: WebWorld;
let officer: Visitor;
let member: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:30:00Z');
  await world.meetingInSession();
  officer = await world.at('officer');
  member = await world.at('member one');
});
afterAll(() => world.end());

const id = (part: string) => world.someone(part).id;
const seen = async (who: Visitor, path: string) => {
  const found = await who.see(path);
  return { status: found.status, text: textOf(found.body), body: found.body };
};

describe('Declaring an interest', () => {
  it('is done by a member for themself, who is told by when to register it', async () => {
    const asked = await seen(member, HERE);
    expect(asked.text).toContain('No interest has been declared for this meeting.');
    expect(asked.body).not.toContain('name="member"');

    const sent = await member.send(HERE, {
      kind: 'disclosable pecuniary',
      about: '1',
      nature: 'Director of Ashcombe Haulage Ltd',
      entry: 'none',
    });
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(`${HERE}?of=1&done=2`);
    const done = await seen(member, `${HERE}?of=1&done=2`);
    expect(done.text).toContain('To be entered in the register of interests by 15 August 2023.');
    expect(done.text).toContain('Item 1, Community Safety Agreement');
    expect(done.text).toContain('Director of Ashcombe Haulage Ltd');
    expect(done.text).toContain('Leaves the room, and takes no part in discussion or vote.');
    expect(done.body).toContain(`${HERE}/1/registration`);
    expect(done.body).not.toContain(`${HERE}/1/leaving`);
  });

  it('keeps every word when something is wrong, and names the field', async () => {
    await officer.see(HERE);
    const typed = { nature: 'A friend of the applicant', about: '1', kind: 'voluntary' };
    const nobody = await officer.send(HERE, { ...typed, member: '' });
    expect(nobody.status).toBe(422);
    expect(textOf(nobody.body)).toContain('Choose somebody who sits on this committee.');
    expect(nobody.body).toContain('href="#member"');
    expect(nobody.body).toContain('A friend of the applicant');
    const half = await officer.send(HERE, {
      ...typed,
      member: id('chair'),
      dispensationBy: 'Standards Committee',
    });
    expect(half.status).toBe(422);
    expect(textOf(half.body)).toContain('Say why the dispensation was given.');
  });

  it('is done by the officer for anybody, and goes back to the item being taken', async () => {
    const sent = await officer.send(HERE, {
      member: id('chair'),
      kind: 'other registrable',
      about: '1',
      nature: 'Governor of the school',
      leaves: 'yes',
      item: '1',
    });
    expect(sent.headers.get('location')).toBe(`${MEETING}/run/1`);
    const shown = await seen(officer, HERE);
    expect(shown.body).toContain(`${HERE}/2/leaving`);
    const left = await officer.send(`${HERE}/2/leaving`, {});
    expect(left.headers.get('location')).toBe(HERE);
    expect((await seen(officer, HERE)).text).toContain('Left the room for it.');
  });

  it('of a sensitive one shows only that there is one', async () => {
    await officer.send(HERE, {
      member: id('member two'),
      kind: 'voluntary',
      nature: 'Quenchable Larkspur',
      sensitive: 'yes',
    });
    expect((await seen(officer, HERE)).text).toContain('Quenchable Larkspur (sensitive');
    const others = await seen(member, HERE);
    expect(others.text).toContain('A sensitive interest, whose details are withheld.');
    expect(others.text).not.toContain('Larkspur');
    const monitoring = await world.at('monitoring officer');
    expect((await seen(monitoring, HERE)).text).toContain('Larkspur');
  });

  it('is withdrawn for a reason by its member and nobody else', async () => {
    expect((await member.see(`${HERE}/2/withdrawal`)).status).toBe(403);
    await officer.see(`${HERE}/2/withdrawal`);
    const sent = await officer.send(`${HERE}/2/withdrawal`, { reason: 'Not a governor any more' });
    expect(sent.headers.get('location')).toBe(`${HERE}?of=2&done=2`);
    expect((await seen(officer, `${HERE}?of=2&done=2`)).text).toContain(
      'Declaration withdrawn: Not a governor any more.',
    );
  });

  it('is all there by API, with what may be done', async () => {
    const read = await member.see(`/api/v1${HERE.slice(4)}`);
    const { items } = JSON.parse(read.body) as {
      items: { number: number; actions: { action: string }[] }[];
    };
    expect(items[0]).toMatchObject({
      about: 1,
      state: 'to be registered',
      registerBy: '2023-08-15',
    });
    expect(items[0]?.actions.map(({ action }) => action)).toEqual(['registration', 'withdrawal']);
    expect(items[1]?.actions).toEqual([]);
    expect(items[2]).toMatchObject({ nature: null, isSensitive: true });
  });
});

describe('The register of interests', () => {
  it('takes up what was declared, and its member says that nothing has changed', async () => {
    await member.see(`${HERE}/1/registration`);
    const missing = await member.send(`${HERE}/1/registration`, { entry: 'none', category: '' });
    expect(missing.status).toBe(422);
    expect(textOf(missing.body)).toContain('Choose the category.');
    const sent = await member.send(`${HERE}/1/registration`, {
      entry: 'none',
      category: 'employment',
      nature: 'Director of Ashcombe Haulage Ltd',
    });
    expect(sent.status).toBe(303);
    const own = `${REGISTERS}/the-member-one`;
    expect((await member.see(REGISTERS)).headers.get('location')).toBe(own);
    const shown = await seen(member, own);
    expect(shown.text).toContain('Your register of interests');
    expect(shown.text).toContain('Employment, office, trade, profession or vocation');
    const confirmed = await member.send(`${own}/confirmation`, {});
    expect(confirmed.headers.get('location')).toBe(`${own}?done=2`);
    expect((await seen(member, `${own}?done=2`)).text).toContain(
      'The member one confirmed the register on 19 July 2023.',
    );
  });

  it('is everybody’s for the officer and the monitoring officer, one’s own for a member', async () => {
    const monitoring = await world.at('monitoring officer');
    for (const keeper of [officer, monitoring]) {
      const { text } = await seen(keeper, REGISTERS);
      expect(text).toMatch(/The member one .*1 entry.*The member two .*0 entries/);
    }
    const other = await world.at('member two');
    expect((await other.see(`${REGISTERS}/the-member-one`)).status).toBe(404);
    expect((await seen(other, REGISTERS)).text).toContain('Nothing is on your register yet.');
    const contact = await world.at('police contact');
    expect((await contact.see(REGISTERS)).status).toBe(404);
  });

  it('keeps an interest that has ended, with its last day', async () => {
    const here = `${REGISTERS}/the-member-one`;
    await officer.see(`${here}/entries/1/end`);
    const late = await officer.send(`${here}/entries/1/end`, { on: '20 July 2023' });
    expect(late.status).toBe(422);
    expect(textOf(late.body)).toContain('Enter today or an earlier date.');
    const sent = await officer.send(`${here}/entries/1/end`, { on: '19 July 2023' });
    expect(sent.headers.get('location')).toBe(`${here}?done=3`);
    expect((await seen(officer, here)).text).toContain('Ended 19 July 2023');
    expect((await officer.see(`${here}/entries/1/end`)).status).toBe(409);
  });

  it('is kept by API too', async () => {
    const sent = await member.see('/api/v1/register-of-interests/the-member-one');
    expect(JSON.parse(sent.body)).toMatchObject({
      name: 'The member one',
      entries: [{ number: 1, category: 'employment', endedOn: '2023-07-19', end: null }],
      toBeRegistered: [],
    });
  });
});

describe('Home', () => {
  it('tells a member what to register and to look through, and those who keep registers what is late', async () => {
    await member.see(HERE);
    await member.send(HERE, { kind: 'disclosable pecuniary', nature: 'Owns a field' });
    const due = 'Register the interest The member one declared';
    expect((await seen(member, '/app')).text).toContain(due);
    expect((await seen(officer, '/app')).text).toContain(due);
    expect((await seen(await world.at('member two'), '/app')).text).not.toContain(due);

    const { councilId } = world;
    await world.dataSource.query(
      `INSERT INTO registers (id, council_id, person_id, slug) VALUES (gen_random_uuid(), $1, $2, 'the-chair')`,
      [councilId, id('chair')],
    );
    await world.dataSource.query(
      `INSERT INTO register_reviews (register_id, asked_on, due_on) SELECT id, '2023-06-20', '2023-07-18' FROM registers
       WHERE slug = 'the-chair'`,
    );
    const late = 'Look through the register of interests of The chair';
    for (const part of ['officer', 'monitoring officer', 'chair']) {
      expect((await seen(await world.at(part), '/app')).text).toContain(late);
    }
    expect((await seen(member, '/app')).text).not.toContain(late);
    expect((await member.see('/app')).body).toContain('href="/app/register-of-interests"');
  });
});
