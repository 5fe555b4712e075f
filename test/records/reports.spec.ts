import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { Recorder } from '#records/record';
import {
  CommissioningService,
  currentReport,
  ReportsQueries,
  ReportsService,
  type Commission,
  type ReportText,
} from '#records/reports';
import { blankReport, localDate, REPORT_TEMPLATES, type Actor, type ReportContent } from '#rules';
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

const propose = (title: string) =>
  reports.propose(officer, {
    committeeId: world.committeeId,
    title,
    brief: 'What was done since last summer.',
    template: null,
    meetingId: null,
    topicId: null,
  });

async function commissioned(title: string, more: Partial<Commission> = {}) {
  const { id } = await propose(title);
  const email = `${newId()}@marchfield.example`;
  const author = { personId: null, name: 'Nora Finch', post: 'Community safety manager', email };
  await commissioning.commission({ actor: officer, id }, { author, due, brief: '', ...more });
  const [row] = await world.dataSource.query(
    `SELECT p.id, p.name, jsonb_agg(jsonb_build_object('role', g.role,
       'scope', jsonb_build_object('kind', g.scope_kind, 'id', g.scope_id))) AS grants
     FROM reports r JOIN people p ON p.id = r.author_id JOIN grants g ON g.person_id = p.id
     WHERE r.id = $1 GROUP BY p.id`,
    [id],
  );
  const writer: Actor = { kind: 'link', ...row };
  return { id, writer };
}

/** The scrutiny form, filled but for what is said otherwise. */
function aText(more: Partial<ReportContent> = {}): ReportText {
  const blank = blankReport('Road safety', REPORT_TEMPLATES.scrutiny, newId);
  const [recommendation] = blank.sections;
  const words = { id: newId(), isNumbered: true, isExempt: false, text: 'It may resolve to:' };
  return {
    content: {
      ...blank,
      fields: {
        by: 'An officer',
        to: 'The committee',
        subject: 'Roads',
        summary: 'Short.',
        contact: 'x',
      },
      sections: recommendation === undefined ? [] : [{ ...recommendation, paragraphs: [words] }],
      ...more,
    },
    exemptTexts: {},
  };
}

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

describe('More time for a report', () => {
  const newDue = localDate('2023-07-03');

  it('is asked for by its author and agreed by the officer; the clock moves and keeps both dates', async () => {
    const { id, writer } = await commissioned('More time');
    await commissioning.askMoreTime({ actor: writer, id }, { newDue, reason: 'Figures come late' });
    expect(await refusals(commissioning.agreeMoreTime({ actor: writer, id }))).toEqual([
      'not-permitted',
    ]);
    await commissioning.agreeMoreTime({ actor: officer, id });
    const [clock] = await world.dataSource.query(
      'SELECT due_on, original_due_on FROM clocks WHERE subject_id = $1',
      [id],
    );
    expect(clock).toEqual({ due_on: '2023-07-03', original_due_on: '2023-06-21' });
    expect((await stateOf(id)).due).toBe('2023-07-03');
    const { moreTime } = await world.app.get(ReportsQueries).find(officer, { id });
    expect(moreTime).toMatchObject([{ agreed: true, currentDue: '2023-06-21', newDue }]);
  });

  it('is refused with a reason, and can be asked for only after the present date', async () => {
    const { id, writer } = await commissioned('No more time');
    const asked = (day: string) =>
      commissioning.askMoreTime({ actor: writer, id }, { newDue: localDate(day), reason: 'Leave' });
    expect(await refusals(asked('2023-06-21'))).toEqual(['field-wrong newDue']);
    expect(
      await refusals(commissioning.refuseMoreTime({ actor: officer, id }, { reason: 'No' })),
    ).toEqual(['not-ready']);
    await asked('2023-06-28');
    await asked('2023-06-29');
    await commissioning.refuseMoreTime({ actor: officer, id }, { reason: 'The agenda goes out' });
    expect((await stateOf(id)).due).toBe('2023-06-21');
    const { moreTime } = await world.app.get(ReportsQueries).find(officer, { id });
    expect(moreTime).toMatchObject([{ agreed: false, decisionReason: 'The agenda goes out' }]);
  });
});

describe('A report that is not to be', () => {
  it('is deferred, taken up again with a new date, and withdrawn', async () => {
    const { id } = await commissioned('Put off');
    await reports.defer({ actor: officer, id }, { reason: 'An election' });
    const running = () =>
      world.dataSource.query(
        `SELECT due_on FROM clocks WHERE subject_id = $1 AND state = 'running'`,
        [id],
      );
    expect(await running()).toEqual([]);
    await reports.takeUpAgain({ actor: officer, id }, { due: localDate('2023-09-01') });
    expect(await running()).toEqual([{ due_on: '2023-09-01' }]);
    await reports.withdraw({ actor: officer, id }, { reason: 'Overtaken' });
    expect(await running()).toEqual([]);
    const text = { ...aText(), from: 0, why: null };
    expect(await refusals(reports.write({ actor: officer, id }, text))).toEqual(['state-moved-on']);
  });

  it('is returned to its author with the date it had', async () => {
    const { id, writer } = await commissioned('Returned');
    await reports.write({ actor: writer, id }, { ...aText(), from: 0, why: null });
    await reports.complete({ actor: writer, id });
    await reports.return({ actor: officer, id }, { reason: 'The costs are missing' });
    const [clock] = await world.dataSource.query(
      'SELECT state, due_on FROM clocks WHERE subject_id = $1',
      [id],
    );
    expect(clock).toEqual({ state: 'running', due_on: '2023-06-21' });
  });
});

describe('Signing a report off', () => {
  it('waits for every clearance of the version as it stands; a change takes it back', async () => {
    const { id, writer } = await commissioned('To be cleared');
    await reports.write({ actor: writer, id }, { ...aText(), from: 0, why: null });
    await reports.complete({ actor: writer, id });
    const hash = (await currentReport(world.dataSource.manager, id))?.hash;
    await world.app.get(Recorder).move({
      act: { actor: officer, id },
      form: null,
      kind: 'report',
      command: 'ask-clearances',
      prepare: () => ({ facts: { clearances: 1 } }),
    });
    await world.dataSource.query(
      `INSERT INTO clearances (id, council_id, committee_id, report_id, kind, person_id, state, version)
       VALUES ($1, $2, $3, $4, 'finance', $5, 'asked', 1)`,
      [newId(), world.councilId, world.committeeId, id, world.someone('monitoring officer').id],
    );
    const act = { actor: officer, id };
    expect(await refusals(reports.signOff(act))).toEqual(['not-ready']);
    const give = `UPDATE clearances SET state = 'given', cleared_hash = $2, version = version + 1 WHERE report_id = $1`;
    await world.dataSource.query(give, [id, 'another text']);
    expect(await refusals(reports.signOff(act))).toEqual(['not-ready']);
    await world.dataSource.query(give, [id, hash]);
    await reports.signOff(act);
    await reports.clear(act);
    expect((await stateOf(id)).state).toBe('cleared');
    await reports.write(act, {
      ...aText({ title: 'Changed' }),
      from: 1,
      why: 'A figure was wrong',
    });
    expect((await stateOf(id)).state).toBe('in clearance');
    expect(await refusals(reports.signOff(act))).toEqual(['not-ready']);
    expect((await sentences(id)).slice(-2)).toEqual([
      'Changed after it was signed off: A figure was wrong; each clearance has to be given again.',
      'Version 2 written: A figure was wrong.',
    ]);
  });
});
