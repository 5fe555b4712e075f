import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Actor } from '#rules';
import {
  BeginningEditionsService,
  ChaptersService,
  EditionCopiesService,
  EditionDecisionsService,
  EditionDescribingService,
  EditionDetailsService,
  EditionsQueries,
  EditionsService,
  LeadsService,
  PriorityLineageQueries,
} from '#records/editions';
import { HistoryQueries } from '#records/history';
import { LettersQueries, type CaseAsked } from '#records/letters';
import { PartnershipQueries } from '#records/partnership';
import { anAgreement } from '../support/an-agreement.js';
import { aWorld, type World } from '../support/world.js';

const PARTNERSHIP = 'safer-marrow';
let world: World;
let officer: Actor;
let ids: Readonly<Record<string, string>> = {};
const get = <Service>(of: new (...given: never[]) => Service): Service => world.app.get(of);
const edition = (number: number) =>
  get(EditionsQueries).find(officer, { partnership: PARTNERSHIP, edition: number });
const act = (id: string) => ({ actor: officer, id });
const rows = <Row>(sql: string) => world.dataSource.query<Row[]>(sql);

beforeAll(async () => {
  world = await aWorld('2024-03-05T10:00:00Z');
  ids = await anAgreement(world, 'Marrow', ['burglary', 'robbery', 'roads', 'drugs', 'arson']);
  officer = await world.as('officer');
}, 60_000);
afterAll(() => world.end());

describe('A new edition of an agreement', () => {
  let id = '';

  it('is begun from the present one, one at a time, and is not read by those who do not keep it', async () => {
    const form = {
      partnership: PARTNERSHIP,
      title: 'Safer Marrow Agreement',
      startsOn: localDate('2024-04-01'),
      endsOn: localDate('2025-03-31'),
    };
    const begun = await get(BeginningEditionsService).begin({ actor: officer }, form);
    id = begun.id;
    expect(begun).toMatchObject({ edition: 2, state: 'drafted' });
    await expect(get(BeginningEditionsService).begin({ actor: officer }, form)).rejects.toThrow(
      'Edition 2 is under way already.',
    );
    const lead = await world.as('lead of marrow-roads');
    const series = await get(EditionsQueries).series(lead, PARTNERSHIP);
    expect(series.editions.map((one) => one.edition)).toEqual([1]);
  });

  it('cannot be proposed before every priority is decided', async () => {
    const proposed = get(EditionsService).propose(act(id));
    await expect(proposed).rejects.toThrow(
      'Marrow burglary is not decided yet: keep, rename, merge, split or drop it.',
    );
    await expect(proposed).rejects.toThrow('keep or add at least one.');
  });

  it('decides on each with a reason, and can take a decision back', async () => {
    const decisions = get(EditionDecisionsService);
    const decide = (
      kind: Parameters<typeof decisions.decide>[1]['kind'],
      from: string[],
      to: string[],
    ) => decisions.decide(act(id), { kind, from, to, reason: `Why ${kind}.` });
    await decide('drop', ['marrow-roads'], []);
    const [dropped] = (await edition(2)).changes;
    await decisions.takeBack(act(dropped?.id ?? ''));
    expect((await edition(2)).changes).toEqual([]);

    await decide('rename', ['marrow-roads'], ['Marrow road safety']);
    const merged = await decide('merge', ['marrow-burglary', 'marrow-robbery'], ['Marrow theft']);
    expect(merged.sentence).toBe(
      'Marrow burglary, Marrow robbery merged, as Marrow theft: Why merge.',
    );
    await decide('split', ['marrow-drugs'], ['Marrow county lines', 'Marrow drug harm']);
    await decide('drop', ['marrow-arson'], []);
    await decide('add', [], ['Marrow fraud']);
    await expect(decide('keep', ['marrow-roads'], [])).rejects.toThrow(
      'Marrow roads is decided already: take that back first.',
    );
    const { priorities, changes } = await edition(2);
    expect(priorities.map(({ name }) => name)).toEqual([
      'Marrow theft',
      'Marrow road safety',
      'Marrow county lines',
      'Marrow drug harm',
      'Marrow fraud',
    ]);
    expect(changes).toHaveLength(7);
  });

  it('says why by its own criteria, which themes cut across, and who is to lead what is new', async () => {
    const details = get(EditionDetailsService);
    await details.setCriteria(act(id), { names: ['Harm', 'Volume'], highest: 5 });
    const { priorities, criteria } = await edition(2);
    const fraud = priorities.find(({ name }) => name === 'Marrow fraud')?.id ?? '';
    const harm = criteria[0]?.id ?? '';
    const describing = get(EditionDescribingService);
    await describing.describe(act(fraud), { number: 1, rationale: 'It doubled in a year.' });
    const reasoned = { criterion: harm, reasoning: 'Savings of a lifetime are lost.' };
    await describing.reason(act(fraud), { ...reasoned, score: 4 });
    await expect(describing.reason(act(fraud), { ...reasoned, score: 6 })).rejects.toThrow(
      'The score is 0 to 5.',
    );
    const person = world.someone('lead of marrow-arson').id;
    await describing.nameLeads(act(fraud), { leads: [person], deputies: [] });
    await details.addTheme(act(id), { name: 'Young people', text: '', priorities: [fraud] });
    await details.setCriteria(act(id), { names: ['harm', 'Trend'], highest: 5 });
    const after = await edition(2);
    expect(after.criteria.map(({ name }) => name)).toEqual(['harm', 'Trend']);
    expect(after.themes).toMatchObject([{ name: 'Young people', priorities: [fraud] }]);
    expect(after.priorities.find((one) => one.id === fraud)).toMatchObject({
      number: 1,
      rationale: 'It doubled in a year.',
      reasonings: [{ reasoning: 'Savings of a lifetime are lost.', score: 4 }],
      named: [{ personId: person, kind: 'lead' }],
    });
  });

  it('keeps what changed in each chapter, by whom; a second person is told and loses nothing', async () => {
    const chapters = get(ChaptersService);
    await chapters.add(act(id), { title: 'Foreword', text: 'We work together.', why: '' });
    await chapters.add(act(id), {
      title: 'What we found',
      text: 'Less crime.',
      why: 'New figures',
    });
    const [foreword, found] = (await edition(2)).chapters;
    const seen = { ...act(foreword?.id ?? ''), version: foreword?.version };
    await chapters.change(seen, { title: 'Foreword', text: 'We work as one.', why: 'Plainer' });
    await expect(
      chapters.change(seen, { title: 'Foreword', text: 'Mine.', why: '' }),
    ).rejects.toThrow('Somebody wrote this chapter while you did');
    await chapters.move(act(found?.id ?? ''), { place: 1, why: '' });
    const after = await edition(2);
    expect(after.chapters.map(({ title, position }) => [title, position])).toEqual([
      ['What we found', 1],
      ['Foreword', 2],
    ]);
    const log = after.chapterChanges.map(({ title, change, why }) => `${title} ${change} ${why}`);
    expect(log.toSorted()).toEqual([
      'Foreword added ',
      'Foreword changed Plainer',
      'What we found added New figures',
      'What we found moved ',
    ]);
  });

  it('is sent back with reasons, approved with a minute, and changes nothing before it is published', async () => {
    const editions = get(EditionsService);
    await editions.propose(act(id));
    await editions.sendBack(act(id), { reason: 'Say more about fraud.' });
    await editions.propose(act(id));
    const items = await rows<{ kind: string; state: string }>(
      `SELECT i.kind, i.state FROM partnership_items i JOIN partnerships n ON n.id = i.partnership_id
       WHERE n.slug = '${PARTNERSHIP}'`,
    );
    expect(items).toEqual([{ kind: 'edition', state: 'waiting' }]);
    await expect(
      editions.approve(act(id), { minute: ' ', on: localDate('2024-03-05') }),
    ).rejects.toThrow('Give the minute: only the partnership can approve an edition.');
    const done = await editions.approve(act(id), { minute: 'SMP 14', on: localDate('2024-03-05') });
    expect(done.sentence).toBe('Approved by the partnership on 5 March 2024 (minute SMP 14).');
    await expect(editions.publish(act(id))).rejects.toThrow('It starts on Monday 1 April 2024');
    const roads = await get(PartnershipQueries).priority(officer, 'marrow-roads');
    expect(roads).toMatchObject({ name: 'Marrow roads', edition: 1 });
    const lineage = await get(PriorityLineageQueries).of(ids['marrow-burglary'] ?? '');
    expect(lineage.later).toEqual([]);
  });

  it('goes on with days that are known: who leads to a day, and who comes after', async () => {
    const change = { kind: 'lead', reason: 'A new post.' } as const;
    await get(LeadsService).change(act(ids['marrow-drugs'] ?? ''), {
      ...change,
      leaving: world.someone('lead of marrow-drugs').id,
      coming: world.someone('lead of marrow-burglary').id,
      from: localDate('2024-07-01'),
    });
    const roads = act(ids['marrow-roads'] ?? '');
    const coming = world.someone('lead of marrow-arson').id;
    const early = { ...change, leaving: null, coming, from: localDate('2024-06-01') };
    await get(LeadsService).change(roads, early);
    await get(LeadsService).change(roads, { ...early, leaving: coming, coming: null });
    const { grants } = await world.as('lead of marrow-arson');
    expect(grants.map(({ scope }) => scope.id)).not.toContain(ids['marrow-roads']);
  });

  it('takes effect when it is published on its first day', async () => {
    world.time.set('2024-04-02T09:00:00Z');
    await get(EditionsService).publish(act(id));
    expect((await edition(1)).state).toBe('superseded');
    const priorities = await get(PartnershipQueries).priorities(officer);
    const mine = priorities.filter(({ partnershipSlug }) => partnershipSlug === PARTNERSHIP);
    expect(mine.map(({ name, slug, number }) => [number, name, slug])).toEqual([
      [1, 'Marrow fraud', 'marrow-fraud'],
      [2, 'Marrow theft', 'marrow-theft'],
      [3, 'Marrow road safety', 'marrow-roads'],
      [4, 'Marrow county lines', 'marrow-county-lines'],
      [5, 'Marrow drug harm', 'marrow-drug-harm'],
    ]);
    const theft = mine.find(({ slug }) => slug === 'marrow-theft');
    const { earlier, later } = await get(PriorityLineageQueries).of(theft?.id ?? '');
    expect(earlier.map(({ slug }) => slug).toSorted()).toEqual([
      'marrow-burglary',
      'marrow-robbery',
    ]);
    expect(later).toEqual([]);
    const roads = await get(PriorityLineageQueries).of(ids['marrow-roads'] ?? '');
    expect(roads.names.map(({ name }) => name)).toEqual(['Marrow roads', 'Marrow road safety']);
    const told = await get(HistoryQueries).of({
      kinds: ['priority'],
      ids: [ids['marrow-drugs'] ?? ''],
    });
    expect(told.map(({ sentence }) => sentence)).toContain(
      'Ended with edition 2 of the Safer Marrow Agreement, split into Marrow county lines, Marrow drug harm: Why split.',
    );
  });

  it('has the leads follow, withdraws reviews still to come, and leaves a kept one alone', async () => {
    const leads = await rows<{ slug: string; who: string }>(
      `SELECT q.slug, string_agg(p.name, ', ' ORDER BY p.name) AS who FROM priority_leads d
       JOIN priorities q ON q.id = d.priority_id JOIN people p ON p.id = d.person_id
       WHERE d.valid_to IS NULL AND q.slug LIKE 'marrow-%' GROUP BY q.slug ORDER BY q.slug`,
    );
    const called = (slug: string) => leads.find((one) => one.slug === slug)?.who;
    const name = async (part: string) => (await world.as(part)).name;
    expect(leads.map(({ slug }) => slug)).toEqual([
      'marrow-county-lines',
      'marrow-drug-harm',
      'marrow-fraud',
      'marrow-roads',
      'marrow-theft',
    ]);
    expect(called('marrow-fraud')).toBe(await name('lead of marrow-arson'));
    expect(called('marrow-drug-harm')).toBe(await name('lead of marrow-burglary'));
    const days = await rows<{ name: string; first: string; last: string | null }>(
      `SELECT p.name, d.valid_from AS first, d.valid_to AS last FROM priority_leads d
       JOIN priorities q ON q.id = d.priority_id JOIN people p ON p.id = d.person_id
       WHERE q.slug = 'marrow-drug-harm' ORDER BY d.valid_from`,
    );
    expect(days).toEqual([
      { name: await name('lead of marrow-drugs'), first: '2024-04-02', last: '2024-06-30' },
      { name: await name('lead of marrow-burglary'), first: '2024-07-01', last: null },
    ]);
    const { grants } = await world.as('lead of marrow-arson');
    const scopes = grants.map(({ scope }) => scope.id);
    expect(scopes).not.toContain(ids['marrow-arson']);
    const reviews = await rows<{ slug: string; state: string }>(
      `SELECT q.slug, r.state FROM reviews r JOIN priorities q ON q.id = r.priority_id
       WHERE q.slug LIKE 'marrow-%' ORDER BY q.slug`,
    );
    expect(reviews.filter(({ state }) => state !== 'withdrawn')).toEqual([
      { slug: 'marrow-roads', state: 'planned' },
    ]);
    expect(reviews).toHaveLength(5);
  });

  it('is sent to the commissioner, which is kept', async () => {
    const copies = get(EditionCopiesService);
    await expect(copies.send(act(id), { authority: null, person: null })).rejects.toThrow(
      'Choose an authority or a person, one of the two.',
    );
    const done = await copies.send(act(id), { authority: 'police', person: null });
    expect(done.sentence).toMatch(/^Copy sent to .* on 2 April 2024\.$/);
    expect((await edition(2)).copies).toMatchObject([{ sentOn: '2024-04-02' }]);
  });

  it('is written of: to whom a copy goes, and what each new lead is named for', async () => {
    const waiting = await world.dataSource.query<(CaseAsked & { readonly event: string })[]>(
      `SELECT event, subject_kind AS "subjectKind", subject_id AS "subjectId", payload FROM outbox
       WHERE event IN ('edition.copy-sent','lead.named','lead.ended') ORDER BY id`,
    );
    const letters = get(LettersQueries);
    const cases = await Promise.all(waiting.map((asked) => letters.case(asked)));
    expect(cases.filter((one) => one?.about === 'edition')).toMatchObject([
      { edition: 2, authorityId: world.police, authority: 'Marchfield Police' },
    ]);
    const named = cases.flatMap((one) => (one?.about === 'lead' ? [one] : []));
    const theft = named.filter(({ prioritySlug }) => prioritySlug === 'marrow-theft');
    expect(theft).toHaveLength(2);
    expect(theft[0]).toMatchObject({
      kind: 'lead',
      validFrom: '2024-04-02',
      namedBecause: 'It begins with edition 2 of the Safer Marrow Agreement',
    });
    const ended = cases.filter((_, index) => waiting[index]?.event === 'lead.ended');
    const whose = ended.map((one) => (one?.about === 'lead' ? one.prioritySlug : ''));
    // Two were changed by hand; whoever goes on to lead what came of a priority has no letter of its end.
    expect(whose.toSorted()).toEqual(['marrow-arson', 'marrow-drugs', 'marrow-roads']);
  });
});
