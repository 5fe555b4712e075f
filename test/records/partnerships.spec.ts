import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HistoryQueries } from '#records/history';
import { AgreementsService, ConcernsService, ReviewsService } from '#records/partnership';
import {
  ConcernOutcomesQueries,
  PartnershipItemsService,
  PartnershipMeetingsService,
} from '#records/partnership-meetings';
import {
  GlossaryService,
  MembersService,
  PartnershipKeepingService,
  PartnershipsQueries,
  TermsService,
  WorkingGroupsService,
} from '#records/partnerships';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';
import { whoGets } from './partnership-letters.js';

let world: World;
let slug = '';
let id = '';
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  const formed = await keeping().form(await world.as('officer'), {
    councilId: world.councilId,
    name: 'Safer Marchfield Partnership',
    parent: null,
    validFrom: localDate('2023-04-01'),
    validTo: null,
  });
  ({ slug, id } = formed);
}, 60_000);
afterAll(() => world?.end());

const keeping = () => world.app.get(PartnershipKeepingService);
const view = async () => world.app.get(PartnershipsQueries).find(await world.as('officer'), slug);
const act = async (of = id) => ({ actor: await world.as('officer'), id: of });
const known = (personId: string) => ({ personId, name: null, post: null, email: null });
const roles = async (part: string) => (await world.as(part)).grants.map(({ role }) => role);
const told = async (kind: string, of: string) => {
  const lines = await world.app.get(HistoryQueries).of({ kinds: [kind], ids: [of] });
  return lines.map(({ sentence }) => sentence).toReversed();
};

describe('A partnership', () => {
  it('is chaired by somebody who gets the role, and by whoever follows', async () => {
    const members = world.app.get(MembersService);
    const firstId = await world.person('first chair', null, { kind: 'council', id: '' });
    const nextId = await world.person('next chair', null, { kind: 'council', id: '' });
    await members.name(await act(), 'partnership', {
      who: known(firstId),
      part: 'chair',
      authority: 'police',
      validFrom: localDate('2023-05-01'),
    });
    const second = members.name(await act(), 'partnership', {
      who: known(nextId),
      part: 'chair',
      authority: null,
      validFrom: localDate('2023-07-01'),
    });
    await expect(second).rejects.toThrow('The first chair is the chair: end that part first.');
    const [chair] = (await view()).members;
    await members.end(await act(), 'partnership', {
      memberId: chair?.id ?? '',
      lastDay: localDate('2023-07-18'),
      reason: 'retired',
      successor: known(nextId),
    });
    expect(await roles('first chair')).toEqual([]);
    expect(await roles('next chair')).toEqual(['partnership chair']);
    expect((await view()).members).toMatchObject([
      { name: 'The next chair', authority: 'Marchfield Police', validFrom: '2023-07-19' },
      { name: 'The first chair', validTo: '2023-07-18', successor: 'The next chair' },
    ]);
    expect(await told('partnership', id)).toEqual([
      'Safer Marchfield Partnership formed.',
      'The first chair named chair for Marchfield Police from 1 May 2023.',
      'The first chair is no longer chair: retired. The next chair follows.',
      'The next chair named chair for Marchfield Police from 19 July 2023.',
    ]);
  });

  it('keeps every version of its terms, its words, and which authorities belong to it', async () => {
    const terms = world.app.get(TermsService);
    const words = world.app.get(GlossaryService);
    await terms.change(await act(), 'partnership', { terms: 'It meets twice a year.' });
    const before = (await view()).version;
    await terms.change(await act(), 'partnership', { terms: 'It meets each quarter.' });
    const stale = { ...(await act()), version: before };
    await expect(terms.change(stale, 'partnership', { terms: 'It never meets.' })).rejects.toThrow(
      'Somebody changed this partnership while you were writing.',
    );
    await words.enter(await act(), { word: 'CSA', meaning: 'The agreement.' });
    await words.enter(await act(), { word: 'csa', meaning: 'The community safety agreement.' });
    await keeping().nameAuthority(await act(), { authority: 'fire', part: 'invited' });
    await keeping().nameAuthority(await act(), { authority: 'fire', part: 'responsible' });
    const versions = await world.app.get(PartnershipsQueries).terms({ kind: 'partnership', id });
    expect(versions.map((one) => one.terms)).toEqual([
      'It meets each quarter.',
      'It meets twice a year.',
    ]);
    expect(await view()).toMatchObject({
      terms: 'It meets each quarter.',
      glossary: [{ word: 'csa', meaning: 'The community safety agreement.' }],
      authorities: [{ slug: 'fire', part: 'responsible' }],
    });
  });

  it('stands over another, whose priorities it lists, and never under one of its own', async () => {
    const county = await keeping().form(await world.as('officer'), {
      councilId: world.councilId,
      name: 'County Partnership',
      parent: null,
      validFrom: localDate('2023-04-01'),
      validTo: null,
    });
    const under = { name: 'Safer Marchfield Partnership', validTo: null } as const;
    const since = { validFrom: localDate('2023-04-01') };
    await keeping().change(await act(), { ...under, ...since, parent: county.slug });
    const agreements = world.app.get(AgreementsService);
    const agreementId = await agreements.add({
      councilId: world.councilId,
      partnershipId: id,
      slug: 'safer-marchfield',
      title: 'Agreement',
      edition: 1,
      startsOn: localDate('2023-04-01'),
      endsOn: localDate('2024-03-31'),
    });
    await agreements.addPriority({
      councilId: world.councilId,
      agreementId,
      slug: 'burglary-here',
      name: 'Burglary',
      number: 1,
    });
    expect((await view()).parent).toMatchObject({ name: 'County Partnership', mayRead: true });
    const over = await world.app
      .get(PartnershipsQueries)
      .find(await world.as('officer'), county.slug);
    expect(over.under).toMatchObject([
      { slug, mayRead: true, priorities: [{ slug: 'burglary-here', name: 'Burglary' }] },
    ]);
    const circle = keeping().change(await act(county.id), {
      name: 'County Partnership',
      ...since,
      validTo: null,
      parent: slug,
    });
    await expect(circle).rejects.toThrow('That one stands under this one already.');
  });
});

describe('A concern of the working group', () => {
  const meetings = () => world.app.get(PartnershipMeetingsService);
  const items = () => world.app.get(PartnershipItemsService);
  const outcomes = () => world.app.get(ConcernOutcomesQueries);
  const plan = async (heldOn: string) =>
    meetings().plan(await act(), 'partnership', {
      heldOn: localDate(heldOn),
      startsAt: '10:00',
      place: 'County Hall',
    });
  const escalated = async (cycle: string) => {
    const priorityId = await priority;
    const officer = await world.as('officer');
    const dueOn = localDate('2023-07-25');
    const reviews = world.app.get(ReviewsService);
    const review = (await reviews.plan(officer, { priorityId, cycle, dueOn })) ?? '';
    await reviews.request({ actor: officer, id: review });
    const chair = { actor: await world.as('working-group chair'), id: review };
    const concerns = world.app.get(ConcernsService);
    await concerns.raise(chair, { text: 'Nothing moved for a year.' });
    await concerns.escalate(chair, { reason: 'It needs money.' });
    return review;
  };
  let priority: Promise<string>;
  beforeAll(() => {
    priority = world.dataSource
      .query<{ id: string }[]>(`SELECT id FROM priorities WHERE slug = 'burglary-here'`)
      .then(([row]) => row?.id ?? '');
  });
  const outcome = { owner: null, dueOn: null } as const;

  it('waits until a meeting is planned, is answered there, and comes back to its review', async () => {
    const review = await escalated('July 2023');
    const [waiting] = await outcomes().ofReview(review);
    expect(waiting).toMatchObject({
      state: 'waiting',
      title: 'Concern about Burglary, July 2023',
      words: 'Nothing moved for a year.\n\nWhy it comes here: It needs money.',
      heldOn: null,
    });
    const { id: meeting } = await plan('2023-09-05');
    await meetings().sendAgenda(await act(meeting));
    expect(await whoGets(world, 'partnership-meeting.agenda-sent', meeting)).toEqual([
      'The next chair',
    ]);
    const [placed] = await outcomes().ofReview(review);
    expect(placed).toMatchObject({ state: 'on the agenda', heldOn: '2023-09-05' });
    const decide = async (form: object) =>
      items().decide(await act(placed?.id), {
        ...outcome,
        outcome: 'noted',
        text: 'The money is there from April.',
        minute: '12/1',
        ...form,
      });
    await expect(decide({})).rejects.toThrow('The meeting is called for Tuesday 5 September 2023');
    world.time.set('2023-09-05T12:00:00Z');
    await meetings().hold(await act(meeting));
    expect(await outcomes().leftWithoutOutcome(await world.as('working-group chair'))).toHaveLength(
      1,
    );
    await decide({});
    expect(await outcomes().leftWithoutOutcome(await world.as('officer'))).toEqual([]);
    expect(await whoGets(world, 'concern.answered', review)).toEqual(['The working-group chair']);
    expect((await told('review', review)).slice(-2)).toEqual([
      'Concern escalated to the partnership: It needs money.',
      'The partnership answered the concern (minute 12/1), noted, with a reason: The money is there from April.',
    ]);
    expect(await told('partnership item', placed?.id ?? '')).toEqual([
      'Raised: Concern about Burglary, July 2023.',
      'Put on the agenda of the meeting on 5 September 2023.',
      'Outcome (minute 12/1), noted, with a reason: The money is there from April.',
    ]);
  });

  it('goes to the next meeting when its own is cancelled, and back to the group when more is asked', async () => {
    const { id: first } = await plan('2023-10-03');
    const review = await escalated('October 2023');
    await meetings().cancel(await act(first), { reason: 'Snow' });
    expect(await outcomes().ofReview(review)).toMatchObject([{ state: 'waiting' }]);
    const { id: next } = await plan('2023-10-10');
    world.time.set('2023-10-10T12:00:00Z');
    const [concern] = await outcomes().ofReview(review);
    await items().decide(await act(concern?.id), {
      ...outcome,
      outcome: 'asked for more',
      text: 'Which streets?',
      minute: '13/2',
    });
    expect((await told('review', review)).at(-1)).toContain('The partnership asked for more');
    await meetings().hold(await act(next));
    const chair = { actor: await world.as('working-group chair'), id: review };
    await world.app.get(ConcernsService).escalate(chair, { reason: 'The streets are named.' });
    expect(await outcomes().ofReview(review)).toMatchObject([
      { state: 'waiting' },
      { state: 'decided', outcome: 'asked for more', minute: '13/2' },
    ]);
  });

  it('may come to a change of the next edition, which the edition’s writer is given', async () => {
    await plan('2023-10-24');
    const officer = await world.as('officer');
    const [waiting] = await outcomes().ofPriority(await priority);
    world.time.set('2023-10-24T12:00:00Z');
    await items().decide(await act(waiting?.id), {
      ...outcome,
      outcome: 'edition change proposed',
      text: 'Merge it with rural crime.',
      minute: '14/1',
    });
    const asked = { partnershipId: id, since: localDate('2023-10-01') };
    expect(await outcomes().proposedEditionChanges(officer, asked)).toMatchObject([
      { priority: 'Burglary', text: 'Merge it with rural crime.', minute: '14/1' },
    ]);
  });
});

describe('A working group', () => {
  it('has members and meetings of its own', async () => {
    const groups = world.app.get(WorkingGroupsService);
    const since = { validFrom: localDate('2023-04-01'), validTo: null };
    await groups.form(await act(), { name: 'Working Group', ...since });
    const officer = await world.as('officer');
    const at = { partnership: slug, group: 'working-group' };
    const group = await world.app.get(PartnershipsQueries).group(officer, at);
    const personId = await world.person('adviser', null, { kind: 'council', id: '' });
    await world.app.get(MembersService).name(await act(group.id), 'working group', {
      who: known(personId),
      part: 'adviser',
      authority: null,
      validFrom: localDate('2023-04-01'),
    });
    expect(await roles('adviser')).toEqual(['partnership member']);
    await world.app.get(PartnershipMeetingsService).plan(await act(group.id), 'working group', {
      heldOn: localDate('2023-11-01'),
      startsAt: '14:00',
      place: 'Room 2',
    });
    expect(await world.app.get(PartnershipsQueries).group(officer, at)).toMatchObject({
      members: [{ name: 'The adviser', part: 'adviser' }],
      meetings: [{ heldOn: '2023-11-01', items: 0 }],
    });
  });
});
