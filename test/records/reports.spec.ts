import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { ExemptionsService } from '#records/exemptions';
import {
  CommissioningService,
  currentReport,
  ReportsQueries,
  ReportsService,
  type Commission,
} from '#records/reports';
import { localDate, type Actor } from '#rules';
import { aReportText, commissionedReport, proposedReport } from '../support/a-report.js';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let reports: ReportsService;
let commissioning: CommissioningService;
let officer: Actor;

beforeAll(async () => {
  world = await aWorld('2023-06-01T09:30:00Z');
  reports = world.app.get(ReportsService);
  commissioning = world.app.get(CommissioningService);
  officer = await world.as('officer');
});
afterAll(() => world.end());

const due = localDate('2023-06-21');
const propose = (title: string) => proposedReport(world, title);
const commissioned = (title: string) => commissionedReport(world, title);
const aText = aReportText;

const stateOf = async (id: string) => {
  const [row] = await world.dataSource.query(
    'SELECT state, due_on AS due, current_version AS current FROM reports WHERE id = $1',
    [id],
  );
  return row;
};
const sentences = async (id: string) => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
};

describe('A report', () => {
  it('is proposed in the house form of its committee, each at an address of its own', async () => {
    const first = await propose('Road safety outside schools');
    const second = await propose('Road safety: outside schools!');
    expect([first.slug, second.slug]).toEqual([
      'road-safety-outside-schools',
      'road-safety-outside-schools-2',
    ]);
    const found = await world.app
      .get(ReportsQueries)
      .find(officer, { committee: 'crime-and-disorder', report: second.slug });
    expect(found).toMatchObject({ template: 'scrutiny', state: 'proposed', current: null });
  });

  it('is proposed by an officer alone', async () => {
    const chair = await world.as('chair');
    const proposal = { title: 'Mine', brief: '', template: null, meetingId: null, topicId: null };
    expect(
      await refusals(reports.propose(chair, { ...proposal, committeeId: world.committeeId })),
    ).toEqual(['not-permitted']);
    expect(
      await refusals(
        reports.propose(officer, {
          ...proposal,
          committeeId: world.committeeId,
          meetingId: newId(),
        }),
      ),
    ).toEqual(['field-wrong meetingId']);
  });

  it('is commissioned, written, finished by somebody who has no account', async () => {
    const { id, writer } = await commissioned('Costs of crossings');
    expect(await stateOf(id)).toEqual({ state: 'commissioned', due: '2023-06-21', current: 0 });
    await reports.write({ actor: writer, id }, { ...aText({ fields: {} }), from: 0, why: null });
    expect(await refusals(reports.complete({ actor: writer, id }))).toHaveLength(5);
    await reports.write({ actor: writer, id }, { ...aText(), from: 1, why: 'The heading' });
    await reports.complete({ actor: writer, id });
    expect(await stateOf(id)).toEqual({ state: 'author complete', due: '2023-06-21', current: 2 });
    expect(await sentences(id)).toEqual([
      'Report proposed: Costs of crossings.',
      'Report commissioned from Nora Finch, due by 21 June 2023.',
      'Drafting started.',
      'Version 1 written.',
      'Version 2 written: The heading.',
      'Finished by its author.',
    ]);
    const again = { ...aText(), from: 2, why: null };
    expect(await refusals(reports.write({ actor: writer, id }, again))).toEqual(['state-moved-on']);
    await reports.write({ actor: officer, id }, again);
    expect((await stateOf(id)).state).toBe('author complete');
  });

  it('loses no text when two write at once: the second is told', async () => {
    const { id, writer } = await commissioned('Written by two');
    await reports.write({ actor: writer, id }, { ...aText(), from: 0, why: null });
    const both = await Promise.allSettled([
      reports.write({ actor: writer, id }, { ...aText({ title: 'Hers' }), from: 1, why: null }),
      reports.write({ actor: officer, id }, { ...aText({ title: 'His' }), from: 1, why: null }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await stateOf(id)).current).toBe(2);
  });

  it('keeps exempt words out of its content, and shows them to nobody who may not read them', async () => {
    const { id, writer } = await commissioned('A contract');
    const [section] = aText().content.sections;
    const paragraph = { id: newId(), isNumbered: true, isExempt: true, text: 'cormorant' };
    const sections = section === undefined ? [] : [{ ...section, paragraphs: [paragraph] }];
    await reports.write({ actor: writer, id }, { ...aText({ sections }), from: 0, why: null });
    const [kept] = await world.dataSource.query(
      'SELECT content::text AS words FROM report_versions WHERE report_id = $1',
      [id],
    );
    expect(kept.words).not.toContain('cormorant');
    const read = async (actor: Actor) =>
      (await world.app.get(ReportsQueries).find(actor, { id })).current?.exemptTexts;
    expect(await read(officer)).toEqual({ [paragraph.id]: 'cormorant' });
    expect(await read(writer)).toEqual({ [paragraph.id]: 'cormorant' });
    const administrator = await world.person('administrator', 'administrator', {
      kind: 'council',
      id: world.councilId,
    });
    expect(administrator).toBeTruthy();
    expect(await read(await world.as('administrator'))).toEqual({});
    expect(JSON.stringify(await sentences(id))).not.toContain('cormorant');
  });

  it('shows no paragraph again that somebody decided to keep from the public, until that is lifted', async () => {
    const { id, writer } = await commissioned('A price');
    const text = aText();
    const [section] = text.content.sections;
    const kept = { id: newId(), isNumbered: true, isExempt: true, text: '' };
    const withIt = (one: object, exemptTexts = {}) => ({
      content: {
        ...text.content,
        sections: section === undefined ? [] : [{ ...section, paragraphs: [{ ...kept, ...one }] }],
      },
      exemptTexts,
      why: null,
    });
    const act = { actor: writer, id };
    await reports.write(act, { ...withIt({}, { [kept.id]: 'cormorant' }), from: 0 });
    const public_ = { isExempt: false, text: 'cormorant' };
    const { id: exemptionId } = await world.app.get(ExemptionsService).mark(
      { actor: officer },
      {
        on: { paragraphId: kept.id, reportId: id },
        kind: 'exempt',
        paragraphs: [3],
        reasoning: 'The tender is still open, and the public gains nothing by knowing one bid.',
        publicSummary: 'What one bidder offered.',
        decidedBy: 'The monitoring officer',
        reviewOn: localDate('2023-12-01'),
      },
    );
    const current = (await currentReport(world.dataSource.manager, id))?.number ?? 0;
    for (const one of [public_, { ...public_, id: newId() }]) {
      expect(await refusals(reports.write(act, { ...withIt(one), from: current }))).toEqual([
        'field-wrong section.recommendation',
      ]);
    }
    await world.app
      .get(ExemptionsService)
      .lift({ actor: officer }, { exemptionId, reason: 'The tender is over.' });
    expect((await currentReport(world.dataSource.manager, id))?.exemptTexts).toEqual({});
  });

  it('has versions that nobody can change, not even in the database', async () => {
    const { id, writer } = await commissioned('Unchanging');
    await reports.write({ actor: writer, id }, { ...aText(), from: 0, why: null });
    await expect(
      world.dataSource.query(`UPDATE report_versions SET why = 'x' WHERE report_id = $1`, [id]),
    ).rejects.toThrow('a written version stays as it is');
  });

  it('has the same hash for the same words, and another for one exempt word', async () => {
    const { id, writer } = await commissioned('Hashes');
    const text = aText();
    await reports.write({ actor: writer, id }, { ...text, from: 0, why: null });
    const first = await currentReport(world.dataSource.manager, id);
    await reports.write({ actor: writer, id }, { ...text, from: 1, why: null });
    const second = await currentReport(world.dataSource.manager, id);
    expect(second?.hash).toBe(first?.hash);
    await reports.write({ actor: writer, id }, { ...aText({ title: 'x' }), from: 2, why: null });
    expect((await currentReport(world.dataSource.manager, id))?.hash).not.toBe(first?.hash);
  });

  it('is not commissioned for a day that has come, nor from nobody', async () => {
    const { id } = await propose('Refused');
    const nobody = { personId: null, name: null, post: null, email: null };
    const author = { ...nobody, personId: world.someone('chair').id };
    const commission = (form: Commission) =>
      refusals(commissioning.commission({ actor: officer, id }, form));
    expect(await commission({ author, due: localDate('2023-06-01'), brief: '' })).toEqual([
      'field-wrong due',
    ]);
    expect(await commission({ author, due: localDate('2025-06-01'), brief: '' })).toEqual([
      'field-wrong due',
    ]);
    expect(await commission({ author: nobody, due, brief: '' })).toEqual([
      'field-missing personId',
    ]);
    expect(await commission({ author, due: null, brief: '' })).toEqual(['field-missing due']);
  });
});
