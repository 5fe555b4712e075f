import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whoMayVote } from '#records/attendance';
import {
  InterestsQueries,
  InterestsService,
  type Declaration,
  type InterestsAsked,
} from '#records/interests';
import { AgendaService } from '#records/meetings';
import { RegisterQueries, RegisterService } from '#records/register';
import { SittingsService } from '#records/sittings';
import type { Actor } from '#rules';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let interests: InterestsService;
let queries: InterestsQueries;
let register: RegisterService;
let officer: Actor;
let member: Actor;
let sat: { meetingId: string; itemId: string };
let asked: InterestsAsked;

beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  interests = world.app.get(InterestsService);
  queries = world.app.get(InterestsQueries);
  register = world.app.get(RegisterService);
  officer = await world.as('officer');
  member = await world.as('member one');
  sat = await world.meetingInSession();
  const { councilId, committeeId } = world;
  asked = { meetingId: sat.meetingId, councilId, committeeId };
});
afterAll(() => world.end());

const of = (part: string, more: Partial<Declaration> = {}): Declaration => ({
  personId: world.someone(part).id,
  kind: 'voluntary',
  itemId: sat.itemId,
  nature: 'A friend lives in the street.',
  isSensitive: false,
  leaves: false,
  dispensation: null,
  entryId: null,
  when: null,
  ...more,
});
const declare = (actor: Actor, declaration: Declaration) =>
  interests.declare({ actor, id: sat.meetingId }, declaration);
const told = async (id: string) => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
};
const one = async (id: string) =>
  (await queries.shownTo(officer, asked)).find((shown) => shown.id === id);

describe('A disclosable pecuniary interest that is not on the register', () => {
  it('is to be registered within 28 days beginning with its disclosure, with the working kept', async () => {
    const dpi = of('member one', { kind: 'disclosable pecuniary', nature: 'Owns the haulier.' });
    const done = await declare(member, dpi);
    expect(done).toMatchObject({
      state: 'to be registered',
      version: 2,
      sentence:
        'The member one declared an interest (disclosable pecuniary) in Community Safety Agreement. To be entered in the register of interests by 15 August 2023.',
    });
    expect(await one(done.id)).toMatchObject({ registerBy: '2023-08-15', leavesRoom: true });
    const [clock] = await world.dataSource.query(
      `SELECT kind, started_on, due_on, edge, citation FROM clocks WHERE subject_id = $1`,
      [done.id],
    );
    expect(clock).toEqual({
      kind: 'registration',
      started_on: '2023-07-19',
      due_on: '2023-08-15',
      edge: 'hard',
      citation: 'Localism Act 2011',
    });

    const act = { actor: member, id: done.id };
    const form = { entryId: null, category: 'contracts', nature: null } as const;
    expect(
      await refusals(interests.register({ ...act, actor: await world.as('chair') }, form)),
    ).toEqual(['not-permitted']);
    expect(await interests.register(act, form)).toMatchObject({ state: 'registered' });
    const [stopped] = await world.dataSource.query(
      `SELECT k.state, k.ended_on, e.nature, e.category FROM clocks k
       JOIN interests i ON i.id = k.subject_id JOIN registered_interests e ON e.id = i.registered_interest_id
       WHERE k.subject_id = $1`,
      [done.id],
    );
    expect(stopped).toEqual({
      state: 'met',
      ended_on: '2023-07-19',
      nature: 'Owns the haulier.',
      category: 'contracts',
    });
  });

  it('needs no clock when it names an entry of the register, and only one’s own', async () => {
    const { slug } = await register.enter(
      { actor: await world.as('member two') },
      {
        councilId: world.councilId,
        personId: world.someone('member two').id,
        category: 'land',
        nature: 'A field beside the station.',
        isSensitive: false,
      },
    );
    const found = await world.app.get(RegisterQueries).find(officer, slug);
    const entryId = found.entries[0]?.id ?? '';
    const dpi = { kind: 'disclosable pecuniary', entryId } as const;
    expect(await refusals(declare(officer, of('member one', dpi)))).toEqual(['field-wrong entry']);
    expect(await declare(officer, of('member two', dpi))).toMatchObject({ state: 'declared' });
  });

  it('stops its clock when it is withdrawn', async () => {
    const { id } = await declare(officer, of('chair', { kind: 'disclosable pecuniary' }));
    await interests.withdraw({ actor: officer, id }, { reason: 'Declared by mistake' });
    expect(await one(id)).toMatchObject({ state: 'withdrawn', registerBy: null });
    expect((await told(id)).at(-1)).toBe('Declaration withdrawn: Declared by mistake.');
  });
});

describe('Whoever declares', () => {
  it('declares for themself; the officer for anybody who sits', async () => {
    expect(await refusals(declare(member, of('chair')))).toEqual(['not-permitted']);
    expect(await refusals(declare(officer, of('police contact')))).toEqual(['field-wrong member']);
    expect(await refusals(declare(await world.as('police contact'), of('police contact')))).toEqual(
      ['not-permitted'],
    );
  });

  it('leaves the room during the item, may stay by a dispensation, and is told once', async () => {
    const leaving = of('co-optee', { leaves: true, when: 'during' });
    const act = { actor: officer, id: sat.meetingId, key: 'interest-key-1' };
    const first = await interests.declare(act, leaving);
    expect(await interests.declare(act, leaving)).toEqual(first);
    expect(await one(first.id)).toMatchObject({ isPresent: false, hasLeft: true });
    expect((await told(sat.meetingId)).at(-1)).toBe(
      'The co-optee left during item 1, Community Safety Agreement: because of an interest.',
    );
    const dispensation = { reason: 'Half the members live there', by: 'Standards Committee' };
    const dpi = { kind: 'disclosable pecuniary', dispensation } as const;
    const stays = await declare(officer, of('chair', { ...dpi, when: 'during' }));
    expect(await one(stays.id)).toMatchObject({ leavesRoom: false, isPresent: true, dispensation });
  });

  it('leaves in one press for what was declared earlier', async () => {
    const earlier = of('chair', { kind: 'other registrable', leaves: true, when: 'at the start' });
    const { id } = await declare(officer, earlier);
    await interests.leave({ actor: officer, id });
    expect(await one(id)).toMatchObject({ isPresent: false, hasLeft: true });
    const whip = await declare(officer, of('member two', { kind: 'party whip', leaves: true }));
    expect(await refusals(interests.leave({ actor: officer, id: whip.id }))).toEqual(['not-ready']);
  });

  it('of a sensitive interest says only that there is one, but to those who keep the register', async () => {
    const secret = of('member one', { isSensitive: true, nature: 'Quenchable Larkspur Ltd.' });
    const { id } = await declare(member, secret);
    const seenBy = async (part: string) =>
      (await queries.shownTo(await world.as(part), asked)).find((shown) => shown.id === id)?.nature;
    expect(await seenBy('officer')).toBe('Quenchable Larkspur Ltd.');
    expect(await seenBy('monitoring officer')).toBe('Quenchable Larkspur Ltd.');
    expect(await seenBy('member one')).toBe('Quenchable Larkspur Ltd.');
    expect(await seenBy('member two')).toBeNull();
    const printed = await queries.ofMeeting(world.dataSource.manager, sat.meetingId);
    expect(JSON.stringify(printed)).not.toContain('Larkspur');
    expect(printed.map(({ state }) => state)).not.toContain('withdrawn');
    expect((await told(id)).join()).not.toContain('Larkspur');
  });
});

describe('Whoever an interest keeps out of the room', () => {
  it('has no vote on its item, nor on any when it is in the whole meeting', async () => {
    const { meetingId, itemId } = sat;
    const voters = async (on: { itemId?: string } = {}) =>
      (await whoMayVote(world.dataSource.manager, { meetingId, ...on })).map(({ name }) => name);
    await world.dataSource.query('UPDATE attendances SET is_present = true WHERE meeting_id = $1', [
      sat.meetingId,
    ]);
    expect(await voters()).toEqual(['The chair', 'The member one', 'The member two']);
    expect(await voters({ itemId })).toEqual([]);
    const sittings = world.app.get(SittingsService);
    const act = { actor: officer, id: sat.meetingId };
    await sittings.take(act, { itemId: sat.itemId, doors: null });
    expect(await voters()).toEqual([]);
    await sittings.finish(act, { itemId: sat.itemId });
    const whole = { itemId: null, kind: 'other registrable', leaves: true } as const;
    const { id } = await declare(officer, of('member two', whole));
    expect(await voters()).toEqual(['The chair', 'The member one']);
    await interests.withdraw({ actor: officer, id }, { reason: 'Declared by mistake' });
    expect(await voters()).toContain('The member two');
  });
});

describe('The register of a member', () => {
  it('hints at items alike to it, and not at what is declared, sensitive or kept from the public', async () => {
    const { councilId } = world;
    const personId = world.someone('member two').id;
    const enter = (nature: string, isSensitive: boolean) =>
      register.enter(
        { actor: officer },
        { councilId, personId, category: 'employment', nature, isSensitive },
      );
    await enter('Director of Ashcombe Haulage Ltd', false);
    await enter('Tenant of Quenchable Farm', true);
    const act = { actor: officer, id: sat.meetingId };
    const item = { purpose: 'note', reportBy: null, summary: null } as const;
    await world.app.get(AgendaService).addUrgent(act, {
      ...item,
      title: 'Lorry park: agreement with Ashcombe Haulage',
      reason: 'The lease ends',
      acceptedBy: 'The chair',
    });
    await world.app.get(AgendaService).addUrgent(act, {
      ...item,
      title: 'Quenchable Farm',
      reason: 'The lease ends',
      acceptedBy: 'The chair',
    });
    const matches = await queries.matches(officer, asked);
    expect(matches.map(({ name, itemTitle, nature }) => [name, itemTitle, nature])).toEqual([
      [
        'The member two',
        'Lorry park: agreement with Ashcombe Haulage',
        'Director of Ashcombe Haulage Ltd',
      ],
    ]);
    expect(await queries.matches(member, asked)).toEqual([]);
    const [match] = matches;
    await declare(officer, of('member two', { itemId: match?.itemId ?? '' }));
    expect(await queries.matches(officer, asked)).toEqual([]);
  });
});
