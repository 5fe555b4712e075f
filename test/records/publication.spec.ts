import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { CheckQueries, papersHash, ToFollowService, type Papers } from '#records/publication';
import {
  aConvenedMeeting,
  aDocument,
  anExemption,
  aPublicReport,
  aReport,
  aReportContent,
  PARAGRAPHS,
} from '../support/papers.js';
import { statementsOf } from '../support/statements.js';
import { aWorld, type World } from '../support/world.js';

interface Frozen {
  readonly id: string;
  readonly number: number;
  readonly papers: Papers;
  readonly hash: string;
  readonly reason: string | null;
  readonly whole: Papers;
  readonly wholeHash: string;
}

let world: World;
const frozen = (meetingId: string) =>
  world.dataSource.query<Frozen[]>(
    `SELECT p.id, p.number, p.papers, p.hash, p.reason, e.papers AS whole, e.hash AS "wholeHash"
     FROM publications p JOIN exempt_papers e ON e.publication_id = p.id
     WHERE p.meeting_id = $1 ORDER BY p.number`,
    [meetingId],
  );
const meetings = () => world.app.get(MeetingsService);
const officer = async (id: string) => ({ actor: await world.as('officer'), id });
const SECRET = 'canarywordxyz';

beforeAll(async () => {
  world = await aWorld('2023-07-03T09:00:00Z');
}, 60_000);
afterAll(() => world.end());

describe('the papers of a meeting', () => {
  let meetingId = '';
  let itemIds: readonly string[] = [];
  let reportId = '';

  it('are refused while a report is being written, unless it is said to follow', async () => {
    const drafting = await aReport(world, { slug: 'late', state: 'drafting' });
    const made = await aConvenedMeeting(world, [['Later', drafting]], '2023-09-20');
    const act = await officer(made.meetingId);
    await expect(meetings().publishAgenda(act, { reason: null })).rejects.toThrow(
      'the report is being drafted. Have it cleared, take it off the agenda, or say that it is to follow and why.',
    );
    expect(await frozen(made.meetingId)).toEqual([]);
    const reason = 'The figures come in August.';
    await world.app.get(ToFollowService).say(act, { number: 1, reason });
    await meetings().publishAgenda(act, { reason: null });
    const [agenda] = await frozen(made.meetingId);
    expect(agenda?.papers.items[0]).toMatchObject({
      isToFollow: true,
      toFollowBecause: reason,
      report: null,
    });
  });

  it('are frozen on the last lawful day, the public ones apart from what is exempt', async () => {
    const appendix = (letter: string, n: number) => ({
      id: `30000000-0000-4000-8000-00000000000${n}`,
      letter,
      title: letter === 'A' ? 'Map' : `Bids ${SECRET}`,
      documentId: `40000000-0000-4000-8000-00000000000${n}`,
    });
    const [map, bids] = [appendix('A', 1), appendix('B', 2)];
    reportId = await aReport(world, {
      slug: 'agreement',
      content: aReportContent({ appendices: [map, bids] }),
      exemptTexts: { [PARAGRAPHS.exempt]: `The price is ${SECRET}.` },
    });
    await anExemption(world, { kind: 'paragraph', subjectId: PARAGRAPHS.exempt, reportId });
    await aDocument(world, { id: map.documentId, title: 'Map', reportId });
    await aDocument(world, { id: bids.documentId, title: `Bids ${SECRET}`, reportId });
    await anExemption(world, {
      kind: 'appendix',
      subjectId: bids.id,
      reportId,
      publicSummary: 'Bids of three firms',
    });
    ({ meetingId, itemIds } = await aConvenedMeeting(world, [
      ['Community Safety Agreement', reportId],
      ['A contract', null],
    ]));
    const [, second = ''] = itemIds;
    await aDocument(world, { title: `Terms ${SECRET}`, meetingId, itemId: second });
    await anExemption(world, { kind: 'agenda item', subjectId: second, meetingId });
    await world.dataSource.query('INSERT INTO exempt_item_texts VALUES ($1, $2, $3)', [
      second,
      `The contract with ${SECRET}`,
      'What it costs',
    ]);

    world.time.set('2023-07-11T22:30:00Z');
    const check = await world.app.get(CheckQueries).of(meetingId);
    expect(check.problems).toEqual([]);
    await meetings().publishAgenda(await officer(meetingId), { reason: null });

    const [agenda] = await frozen(meetingId);
    expect(JSON.stringify(agenda?.papers)).not.toContain(SECRET);
    expect(agenda?.papers.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Community Safety Agreement',
      '2 A contract',
    ]);
    const [item, contract] = agenda?.papers.items ?? [];
    expect(item?.report?.content.appendices).toEqual([
      map,
      { ...bids, title: 'Bids of three firms', documentId: null },
    ]);
    expect(item?.documents.map(({ slug, letter }) => [letter, slug])).toEqual([
      ['A', 'appendix-a-map'],
    ]);
    expect(item?.withheld.map(({ letter, kept }) => [letter, kept.publicSummary])).toEqual([
      ['B', 'Bids of three firms'],
    ]);
    expect(item?.report?.keptParagraphs[PARAGRAPHS.exempt]?.paragraphs).toEqual([3]);
    expect(contract).toMatchObject({ documents: [], withheld: [], summary: null });
    expect(contract?.kept?.reasoning).toBe('A contract is being let.');

    expect(agenda?.whole.items[0]?.documents).toHaveLength(2);
    expect(agenda?.whole.items[1]?.title).toBe(`The contract with ${SECRET}`);
    expect(agenda?.whole.items[1]?.withheld).toHaveLength(1);
    expect(JSON.stringify(agenda?.whole)).toContain(`The price is ${SECRET}.`);
    const [report] = await world.dataSource.query('SELECT state FROM reports WHERE id = $1', [
      reportId,
    ]);
    expect(report).toEqual({ state: 'published' });
  });

  it('can be shown to be unchanged by their hash, whatever happens to the report afterwards', async () => {
    const [before] = await frozen(meetingId);
    await world.dataSource.query(
      `UPDATE reports SET title = 'Another title', version = version + 1 WHERE id = $1`,
      [reportId],
    );
    await world.dataSource.query(
      `UPDATE agenda_items SET title = 'Changed' WHERE meeting_id = $1`,
      [meetingId],
    );
    const [after] = await frozen(meetingId);
    expect(after).toEqual(before);
    expect(after && papersHash(after.papers)).toBe(before?.hash);
    expect(after && papersHash(after.whole)).toBe(before?.wholeHash);
    await expect(
      world.dataSource.query('UPDATE publications SET reason = $1', ['forged']),
    ).rejects.toThrow('stays as it is');
  });

  it('go on with supplements, numbered from 1, each with what has become ready', async () => {
    const nothing = meetings().supplement(await officer(meetingId), { reason: 'Late.' });
    await expect(nothing).rejects.toThrow('Nothing has become ready since the last publication.');
    const [first = ''] = itemIds;
    await aDocument(world, { title: 'Figures', meetingId, itemId: first });
    const late = await world.app.get(CheckQueries).late(meetingId);
    expect(late.map(({ number, brings }) => [number, brings])).toEqual([[1, ['“Figures”']]]);
    await expect(
      meetings().supplement(await officer(meetingId), { reason: 'Late.', items: [2] }),
    ).rejects.toThrow('Choose only items that bring something new.');
    const reason = 'The figures came late.';
    await meetings().supplement(await officer(meetingId), { reason, items: [1] });
    await aDocument(world, { title: 'More figures', meetingId, itemId: first });
    await meetings().supplement(await officer(meetingId), { reason: 'Later still.' });
    const [, one, two] = await frozen(meetingId);
    expect([one?.number, one?.papers.number, one?.reason]).toEqual([1, 1, reason]);
    expect(one?.papers.items.map(({ number }) => number)).toEqual([1]);
    expect(two?.papers.items[0]?.documents.map(({ title }) => title)).toEqual([
      'Map',
      'Figures',
      'More figures',
    ]);
    expect(JSON.stringify([one?.papers, two?.papers])).not.toContain(SECRET);
  });

  it('bring with a supplement what is no longer kept from the public, and then nothing more', async () => {
    const lift = (id: string) =>
      world.dataSource.query(
        `UPDATE exemptions SET lifted_on = '2023-07-04', lifted_by = 'The officer', lifted_because = 'It is let.'
         WHERE subject_id = $1`,
        [id],
      );
    const report = await aPublicReport(world, 'lifted');
    const made = await aConvenedMeeting(world, [['Prices', report]], '2023-07-21');
    const [item = ''] = made.itemIds;
    const act = await officer(made.meetingId);
    const bids = await aDocument(world, {
      title: 'Bids',
      meetingId: made.meetingId,
      itemId: item,
    });
    await anExemption(world, { kind: 'document', subjectId: bids, meetingId: made.meetingId });
    await anExemption(world, { kind: 'report', subjectId: report, reportId: report });
    await meetings().publishAgenda(act, { reason: null });
    const late = async () =>
      (await world.app.get(CheckQueries).late(made.meetingId)).flatMap(({ brings }) => brings);
    expect(await late()).toEqual([]);
    await lift(bids);
    expect(await late()).toEqual(['“Bids”']);
    await lift(report);
    expect(await late()).toEqual(['the report “Community Safety Agreement”', '“Bids”']);
    await meetings().supplement(act, { reason: 'The contract is let.' });
    expect(await late()).toEqual([]);
    const [, supplement] = await frozen(made.meetingId);
    expect(supplement?.papers.items[0]?.documents.map(({ title }) => title)).toEqual(['Bids']);
    expect(supplement?.papers.items[0]?.report?.id).toBe(report);
  });

  it('a day after the last lawful day need a reason of urgency, which is kept', async () => {
    const made = await aConvenedMeeting(world, [['Late', null]], '2023-07-20');
    world.time.set('2023-07-12T23:30:00Z');
    const act = await officer(made.meetingId);
    await expect(meetings().publishAgenda(act, { reason: null })).rejects.toThrow(
      'The agenda had to be public by Wednesday 12 July 2023 for five clear days.',
    );
    await meetings().publishAgenda(act, { reason: 'The government asked on 11 July.' });
    const [agenda] = await frozen(made.meetingId);
    expect(agenda?.papers.reason).toBe('The government asked on 11 July.');
  });

  it('take no more statements for ten items than for one', async () => {
    const sized = async (size: number, heldOn: string) => {
      const titles = Array.from({ length: size }, (_, n) => [`Item ${n + 1}`, null] as const);
      const made = await aConvenedMeeting(world, titles, heldOn);
      const act = await officer(made.meetingId);
      return (await statementsOf(() => meetings().publishAgenda(act, { reason: null }))).length;
    };
    const one = await sized(1, '2023-10-11');
    expect(one).toBeGreaterThan(5);
    expect(await sized(10, '2023-10-10')).toBe(one);
  });
});

describe('the last day to publish by the calendar of each year', () => {
  it.each([
    ['2022-03-17', '2022-03-09', '2022-03-10'],
    ['2024-04-04', '2024-03-25', '2024-03-26'],
  ])('a meeting on %s is in time on %s and late on %s', async (heldOn, lastDay, dayAfter) => {
    const made = await aConvenedMeeting(world, [['An item', null]], heldOn);
    const act = await officer(made.meetingId);
    world.time.set(`${dayAfter}T09:00:00Z`);
    await expect(meetings().publishAgenda(act, { reason: null })).rejects.toThrow(
      'five clear days',
    );
    world.time.set(`${lastDay}T23:00:00Z`);
    await expect(meetings().publishAgenda(act, { reason: null })).resolves.toMatchObject({
      state: 'agenda published',
    });
  });
});
