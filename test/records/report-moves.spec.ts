import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import {
  CommissioningService,
  currentReport,
  ReportsQueries,
  ReportsService,
} from '#records/reports';
import { localDate, type Actor } from '#rules';
import {
  aReportText,
  commissionedReport,
  linkToReport,
  proposedReport,
} from '../support/a-report.js';
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

const commissioned = (title: string) => commissionedReport(world, title);
const aText = aReportText;
const NOBODY = { name: null, post: null, email: null };

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

describe('Two reports proposed under one title', () => {
  it('at the same moment have two addresses', async () => {
    const asked = Array.from({ length: 6 }, () => proposedReport(world, 'The very same'));
    const slugs = (await Promise.all(asked)).map(({ slug }) => slug).toSorted();
    const numbered = ['-2', '-3', '-4', '-5', '-6'].map((end) => `the-very-same${end}`);
    expect(slugs).toEqual(['the-very-same', ...numbered]);
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

describe('A report whose author cannot go on', () => {
  const because = { due: localDate('2023-07-05'), brief: '', reason: 'On leave until autumn' };
  const from = (name: string, email: string) => ({
    author: { personId: null, name, post: 'Officer', email },
    ...because,
  });

  it('is commissioned from another, who goes on with its text; the first opens it no more', async () => {
    const { id, slug, writer } = await commissioned('Handed on');
    const token = (await linkToReport(world, slug)).replace('/l/', '');
    await reports.write({ actor: writer, id }, { ...aText(), from: 0, why: null });
    const newDue = localDate('2023-07-03');
    await commissioning.askMoreTime({ actor: writer, id }, { newDue, reason: 'Leave' });
    const act = { actor: officer, id };
    const same = { ...because, author: { ...NOBODY, personId: writer.id } };
    expect(await refusals(commissioning.recommission(act, same))).toEqual(['field-wrong personId']);
    const no = { ...from('Owen Price', 'owen@marchfield.example'), reason: ' ' };
    expect(await refusals(commissioning.recommission(act, no))).toEqual(['field-missing reason']);
    await commissioning.recommission(act, from('Owen Price', 'owen@marchfield.example'));
    expect(await stateOf(id)).toEqual({ state: 'commissioned', due: '2023-07-05', current: 1 });
    expect((await sentences(id)).at(-1)).toBe(
      'Report commissioned from Owen Price instead of Nora Finch, due by 5 July 2023: On leave until autumn.',
    );
    const grants = await world.dataSource.query(
      `SELECT p.name FROM grants g JOIN people p ON p.id = g.person_id WHERE g.scope_id = $1 AND g.ended_at IS NULL`,
      [id],
    );
    expect(grants).toEqual([{ name: 'Owen Price' }]);
    const links = world.app.get(SignedLinksService);
    expect(await refusals(links.open(token))).toEqual(['link-not-valid']);
    expect((await world.app.get(ReportsQueries).find(officer, { id })).moreTime).toEqual([]);

    const back = { ...because, author: { ...NOBODY, personId: writer.id } };
    await commissioning.recommission(act, back);
    const anew = (await linkToReport(world, slug)).replace('/l/', '');
    expect(anew).not.toBe(token);
    expect((await links.open(anew)).actor.grants).toHaveLength(1);
    expect(await refusals(links.open(token))).toEqual(['link-not-valid']);
  });

  it('goes to nobody else once it is finished: it is returned first', async () => {
    const { id, writer } = await commissioned('Finished first');
    await reports.write({ actor: writer, id }, { ...aText(), from: 0, why: null });
    await reports.complete({ actor: writer, id });
    const late = from('Ida Moss', 'ida@marchfield.example');
    expect(await refusals(commissioning.recommission({ actor: officer, id }, late))).toEqual([
      'state-moved-on',
    ]);
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

  it('is proposed again when nobody was to write it, and commissioned then; never left without an author', async () => {
    const { id } = await proposedReport(world, 'Put off before anybody');
    await reports.defer({ actor: officer, id }, { reason: 'An election' });
    const due = localDate('2023-09-01');
    const goOn = reports.takeUpAgain({ actor: officer, id }, { due });
    expect(await refusals(goOn)).toEqual(['not-ready']);
    await reports.proposeAgain({ actor: officer, id });
    expect((await stateOf(id)).state).toBe('proposed');
    const written = await commissioned('Put off by its author');
    await reports.defer({ actor: officer, id: written.id }, { reason: 'An election' });
    const again = reports.proposeAgain({ actor: officer, id: written.id });
    expect(await refusals(again)).toEqual(['not-ready']);
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
