import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ClearanceListService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  MembershipsQueries,
  MembershipsService,
  SubstitutesService,
  type CommitteeSettings,
} from '#records/committees';
import { HistoryQueries } from '#records/history';
import { inspectHistory } from '#records/inspection';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
}, 60_000);
afterAll(() => world.end());

const SETTINGS: CommitteeSettings = {
  termsOfReference: 'To scrutinise the partnership.',
  quorum: 3,
  minutePattern: 'CDC{yy}/{n}',
  minutePeriod: 'calendar year',
  minutedBy: 'resolution',
  minuteParts: 'letters',
  reportTemplate: 'scrutiny',
  usualVenue: 'Council Chamber',
  usualStart: '10:00',
  constitutedAs: 'crime and disorder committee',
};
const settings = () => world.app.get(CommitteeSettingsService);
const seats = () => world.app.get(MembershipsService);
const act = async (part = 'officer', version?: number) => ({
  actor: await world.as(part),
  id: world.committeeId,
  version,
});
const view = async () =>
  world.app.get(CommitteeSettingsQueries).find(await world.as('officer'), 'crime-and-disorder');
const roles = async (part: string) =>
  (await world.as(part)).grants
    .filter(({ scope }) => scope.id === world.committeeId)
    .map(({ role }) => role)
    .toSorted();
const known = (personId: string) => ({ personId, name: null, post: null, email: null });
const fresh = (name: string, email: string) => ({
  personId: null,
  name,
  post: 'Councillor',
  email,
});

describe('How a committee works', () => {
  it('is set by its officer, told by its history, and seen by its members', async () => {
    const { version, sentence } = await settings().change(await act(), SETTINGS);
    expect(version).toBe(1);
    expect(sentence).toBe(
      'Committee changed: minute numbers CDC{yy}/{n} instead of {n}; minute numbers running calendar year instead of for ever; usual venue Council Chamber; terms of reference To scrutinise the partnership.',
    );
    const shown = await world.app
      .get(CommitteeSettingsQueries)
      .find(await world.as('member one'), 'crime-and-disorder');
    expect(shown).toMatchObject({ ...SETTINGS, version: 1 });
  });

  it('is not set by a member, nor with minute numbers that have no number', async () => {
    await expect(settings().change(await act('chair'), SETTINGS)).rejects.toThrow(
      'You do not have the role that keeps this committee.',
    );
    const form = { ...SETTINGS, minutePattern: 'CDC{yy}' };
    await expect(settings().change(await act(), form)).rejects.toThrow('Put {n} where');
    await expect(settings().change(await act(), SETTINGS)).rejects.toThrow('Nothing was changed');
  });

  it('is not overwritten by somebody who saw it as it was before', async () => {
    const { version } = await view();
    await settings().change(await act('officer', version), { ...SETTINGS, quorum: 4 });
    await expect(
      settings().change(await act('officer', version), { ...SETTINGS, usualVenue: 'Room 2' }),
    ).rejects.toThrow('Somebody changed this committee while you were writing');
    await settings().change(await act(), SETTINGS);
  });

  it('has items that stand on every agenda, in order', async () => {
    const items = [
      { title: 'Apologies', purpose: 'note', minutes: null },
      { title: 'Declarations of interest', purpose: 'note', minutes: 5 },
    ] as const;
    const { sentence } = await settings().setStandingItems(await act(), items);
    expect(sentence).toBe(
      'Standing items changed: added Apologies (to note), Declarations of interest (to note, 5 minutes).',
    );
    const turned = await settings().setStandingItems(await act(), [...items].reverse());
    expect(turned.sentence).toContain('now in the order Declarations of interest');
    expect((await view()).standingItems.map(({ title }) => title)).toEqual([
      'Declarations of interest',
      'Apologies',
    ]);
  });

  it('has an internal timetable, counted in working days back from the meeting', async () => {
    await settings().setTimetable(await act(), [
      { name: 'Ready', kind: 'cleared', workingDaysBefore: 10 },
      { name: 'Draft', kind: 'draft', workingDaysBefore: 20 },
    ]);
    expect((await view()).timetable.map(({ name }) => name)).toEqual(['Draft', 'Ready']);
  });

  it('keeps a question that is reworded, and ends one that is left out', async () => {
    await settings().setQuestions(await act(), [
      { id: null, wording: 'Does it matter to residents?', weight: 5 },
      { id: null, wording: 'Can we change it?', weight: 3 },
    ]);
    const [first] = (await view()).questions;
    await settings().setQuestions(await act(), [
      { id: first?.id ?? null, wording: 'Does it matter to the people who live here?', weight: 5 },
    ]);
    const { questions } = await view();
    expect(questions).toEqual([
      { id: first?.id, wording: 'Does it matter to the people who live here?', weight: 5 },
    ]);
  });

  it('names who gives each clearance: somebody known, or somebody new', async () => {
    const list = world.app.get(ClearanceListService);
    await list.name(await act(), {
      kind: 'legal',
      who: known(world.someone('monitoring officer').id),
    });
    const who = { ...fresh('A. Newcomer', 'new.finance@marchfield.example'), post: 'Accountant' };
    const { sentence } = await list.name(await act(), { kind: 'finance', who });
    expect(sentence).toBe('Clearance list changed: Finance by A. Newcomer.');
    expect((await view()).clearances.map(({ kind, name }) => [kind, name])).toEqual([
      ['finance', 'A. Newcomer'],
      ['legal', 'The monitoring officer'],
    ]);
    await list.remove(await act(), { kind: 'legal' });
    expect((await view()).clearances).toHaveLength(1);
    await expect(list.remove(await act(), { kind: 'legal' })).rejects.toThrow('Nobody is named');
  });
});

describe('Who sits on a committee', () => {
  it('may see it from the first day, and no longer after the last', async () => {
    const from = localDate('2023-07-01');
    await world.person('newcomer', null, { kind: 'committee', id: world.committeeId });
    const who = known(world.someone('newcomer').id);
    const seat = { who, kind: 'member', isVoting: true, from } as const;
    const { sentence } = await seats().seat(await act(), seat);
    expect(sentence).toBe('The newcomer sits as member from 1 July 2023.');
    expect(await roles('newcomer')).toEqual(['member']);
    await expect(seats().seat(await act(), seat)).rejects.toThrow('sits there already');
    const { seats: all } = await world.app
      .get(MembershipsQueries)
      .find(await world.as('newcomer'), 'crime-and-disorder');
    const membershipId = all.find(({ name }) => name === 'The newcomer')?.id ?? '';
    const early = { membershipId, lastDay: localDate('2023-06-30'), reason: null };
    await expect(seats().end(await act(), early)).rejects.toThrow('The seat began on');
    const ended = await seats().end(await act(), {
      membershipId,
      lastDay: localDate('2023-07-18'),
      reason: 'Resigned.',
    });
    expect(ended.sentence).toBe(
      'The newcomer sits as member no longer; last day 18 July 2023: Resigned.',
    );
    expect(await roles('newcomer')).toEqual([]);
  });

  it('has the role only from the day the seat begins', async () => {
    await world.person('later', null, { kind: 'committee', id: world.committeeId });
    await seats().seat(await act(), {
      who: known(world.someone('later').id),
      kind: 'co-optee',
      isVoting: false,
      from: localDate('2023-07-21'),
    });
    expect(await roles('later')).toEqual([]);
    world.time.set('2023-07-20T23:30:00Z');
    expect(await seats().settleRoles()).toBe(1);
    expect(await seats().settleRoles()).toBe(0);
    expect(await roles('later')).toEqual(['member']);
    world.time.set('2023-07-19T09:30:00Z');
  });

  it('changes its chair on a day: both keep what they were, and hold what they are', async () => {
    const { sentence } = await seats().changeChair(await act(), {
      who: known(world.someone('member one').id),
      from: localDate('2023-07-19'),
      staysMember: true,
    });
    expect(sentence).toBe('The member one takes the chair from 19 July 2023 after The chair.');
    expect(await roles('member one')).toEqual(['chair']);
    expect(await roles('chair')).toEqual(['member']);
    await expect(
      seats().seat(await act(), {
        who: fresh('Another', 'another@marchfield.example'),
        kind: 'chair',
        isVoting: true,
        from: localDate('2023-07-19'),
      }),
    ).rejects.toThrow('has the chair: change the chair instead');
  });

  it('may have substitutes, who hold no role until they stand in', async () => {
    const substitutes = world.app.get(SubstitutesService);
    const who = fresh('The reserve', 'reserve@marchfield.example');
    const from = localDate('2023-05-24');
    expect((await substitutes.name(await act(), { who, from })).sentence).toBe(
      'The reserve named as a substitute from 24 May 2023.',
    );
    const { substitutes: named } = await world.app
      .get(MembershipsQueries)
      .find(await world.as('officer'), 'crime-and-disorder');
    const substituteId = named[0]?.id ?? '';
    await substitutes.end(await act(), { substituteId, lastDay: localDate('2023-07-19') });
    await expect(
      substitutes.end(await act(), { substituteId, lastDay: localDate('2023-07-19') }),
    ).rejects.toThrow('still named');
  });
});

describe('The history of a committee', () => {
  it('holds as one chain, whoever writes at once', async () => {
    const before = (await view()).version;
    const changes = ['A', 'B', 'C', 'D'].map(async (usualVenue) =>
      settings().change(await act(), { ...SETTINGS, usualVenue }),
    );
    await Promise.all(changes);
    expect((await view()).version).toBe(before + 4);
    const told = await world.app
      .get(HistoryQueries)
      .of({ kinds: ['committee'], ids: [world.committeeId] });
    expect(told[0]?.version).toBe(before + 4);
    expect((await inspectHistory(world.dataSource)).faults).toEqual([]);
  });
});
