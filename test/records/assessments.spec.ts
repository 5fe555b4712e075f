import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AnsweringDataService,
  AskingDataService,
  AssessmentsQueries,
  AssessmentsService,
  DataRequestsQueries,
  DataTimeService,
  FindingsService,
  type DataGiven,
} from '#records/assessments';
import { SweepService } from '#records/reminders';
import { localDate } from '#rules';
import { anAssessment } from '../support/an-assessment.js';
import { aWorld, type World } from '../support/world.js';

describe('The strategic assessment of a partnership’s year', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld('2023-09-04T09:30:00Z');
    await world.priority('burglary', 'Burglary');
  });
  afterAll(() => world.end());

  const as = async (part: string, id: string) => ({ actor: await world.as(part), id });
  const told = async (id: string) => {
    const rows = await world.dataSource.query<{ sentence: string }[]>(
      'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
      [id],
    );
    return rows.map(({ sentence }) => sentence);
  };
  const given = (more: Partial<DataGiven> = {}): DataGiven => ({
    isWhole: true,
    text: 'As asked.',
    figures: null,
    file: null,
    how: 'online',
    receivedOn: null,
    ...more,
  });
  const answering = () => world.app.get(AnsweringDataService);
  const clockOf = async (id: string) => {
    const [clock] = await world.dataSource.query<{ due_on: string; state: string }[]>(
      "SELECT due_on, state, rule, n FROM clocks WHERE subject_id = $1 ORDER BY state = 'running' DESC, started_on DESC",
      [id],
    );
    return clock;
  };

  it('asks a partner for data, which gives part, then the rest, each kept as it came', async () => {
    const { id, requestId, reference } = await anAssessment(world, { year: '2024/25' });
    expect(reference).toBe('SA-2024-25-1');
    expect(await clockOf(requestId)).toMatchObject({ due_on: '2023-10-02', n: 28 });
    const contact = await as('police contact', requestId);
    const figures = { columns: ['Month', 'Burglaries'], rows: [['April', '41']] };
    await answering().give(contact, given({ isWhole: false, figures, text: '' }));
    expect(await clockOf(requestId)).toMatchObject({ state: 'running' });
    const bytes = Buffer.from('Month,Burglaries\nMay,39\n');
    const file = { fileName: 'may.csv', mediaType: 'text/csv', bytes };
    await answering().give(contact, given({ file }));
    expect(await clockOf(requestId)).toMatchObject({ state: 'met' });
    const shown = await world.app
      .get(DataRequestsQueries)
      .find(await world.as('officer'), reference);
    expect(shown.answers).toMatchObject([
      { kind: 'part', figures, isAfterClose: false },
      { kind: 'whole', text: 'As asked.', file: { name: 'may.csv', state: 'clean' } },
    ]);
    expect(await told(requestId)).toEqual([
      'Request for data to Marchfield Police drafted.',
      'Marchfield Police was asked by 2 October 2023 for: Reported burglary (2022/23, a table by month)',
      'Marchfield Police gave part of what was asked for: 1 line of figures',
      expect.stringMatching(
        /^Marchfield Police gave what was asked for: As asked\. \(the file may\.csv, SHA-256 [0-9a-f]{64}\)$/,
      ),
    ]);
    const view = await world.app
      .get(AssessmentsQueries)
      .find(await world.as('officer'), { partnership: 'community-safety', year: '2024-25' });
    expect(view).toMatchObject({ id, requests: 1, awaited: 0, rows: [{ answers: 2 }] });
  });

  it('freezes its data on a day; a later figure is a new one and none of the set', async () => {
    const { id, requestId, reference } = await anAssessment(world, { year: '2025/26' });
    const contact = await as('police contact', requestId);
    await answering().give(contact, given({ text: '390 burglaries.' }));
    const assessments = world.app.get(AssessmentsService);
    const officer = await as('officer', id);
    const { sentence } = await assessments.closeDataSet(officer);
    expect(sentence).toMatch(/^Data set closed as at 4 September 2023: 1 answer in it, SHA-256 /);
    await answering().give(contact, given({ text: '412 burglaries.' }));
    const { answers } = await world.app
      .get(DataRequestsQueries)
      .find(await world.as('officer'), reference);
    expect(answers.map(({ isAfterClose }) => isAfterClose)).toEqual([false, true]);
    const [frozen] = await world.dataSource.query<
      { set: { requests: { answers: unknown[] }[] } }[]
    >('SELECT data_set AS set FROM assessments WHERE id = $1', [id]);
    expect(frozen?.set.requests.map((one) => one.answers.length)).toEqual([1]);
    await expect(assessments.closeDataSet(officer)).rejects.toThrow('The data set is closed');
  });

  it('has an answer that comes while it is closed in the set, or says that it came after', async () => {
    const { id, requestId, reference } = await anAssessment(world, { year: '2032/33' });
    const contact = await as('police contact', requestId);
    const closing = world.dataSource.createQueryRunner();
    await closing.startTransaction();
    const set = `as_at = '2023-09-04', data_set = '{}', version = version + 1`;
    await closing.query(`UPDATE assessments SET ${set} WHERE id = $1`, [id]);
    const giving = answering().give(contact, given());
    const waits = async (): Promise<void> => {
      const [found] = await world.dataSource.query<{ many: number }[]>(
        `SELECT count(*)::int AS many FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR SHARE OF s%'`,
      );
      if (found?.many === 0) await waits();
    };
    await Promise.race([giving, waits()]);
    await closing.commitTransaction();
    await closing.release();
    await giving;
    const { answers } = await world.app
      .get(DataRequestsQueries)
      .find(await world.as('officer'), reference);
    expect(answers.map(({ isAfterClose }) => isAfterClose)).toEqual([true]);
  });

  it('gives more time where it is agreed, and takes an answer that came by post', async () => {
    const { requestId } = await anAssessment(world, { year: '2026/27', authority: 'fire' });
    const time = world.app.get(DataTimeService);
    const newDue = localDate('2023-10-16');
    await time.ask(await as('fire contact', requestId), { newDue, reason: 'A new system.' });
    await time.agree(await as('officer', requestId), { reason: 'It is worth waiting for.' });
    expect(await clockOf(requestId)).toMatchObject({ due_on: '2023-10-16', state: 'running' });
    const officer = await as('officer', requestId);
    const byPost = given({ how: 'post', text: 'A letter.', receivedOn: localDate('2023-09-01') });
    await expect(answering().give(officer, byPost)).rejects.toThrow('cannot be before');
    await answering().give(officer, { ...byPost, receivedOn: localDate('2023-09-04') });
    await expect(
      world.app.get(AskingDataService).withdraw(officer, { reason: 'Enough.' }),
    ).rejects.toThrow();
    await world.app
      .get(AskingDataService)
      .askAgain(officer, { wanted: 'The wards.', due: localDate('2023-10-30') });
    const moreTime = { newDue: localDate('2023-11-13'), reason: 'Still the system.' };
    await time.ask(await as('fire contact', requestId), moreTime);
    await answering().give(officer, { ...byPost, receivedOn: localDate('2023-09-04') });
    await world.app
      .get(AskingDataService)
      .askAgain(officer, { wanted: 'The wards.', due: localDate('2023-11-20') });
    await expect(time.agree(officer, { reason: '' })).rejects.toThrow();
    const [{ open } = { open: -1 }] = await world.dataSource.query<{ open: number }[]>(
      'SELECT count(*)::int AS open FROM data_time_requests WHERE data_request_id = $1 AND agreed IS NULL',
      [requestId],
    );
    expect(open).toBe(0);
    await answering().cannotProvide(await as('fire signatory', requestId), {
      reason: 'It is not held by ward.',
      how: 'online',
      receivedOn: null,
    });
    expect((await told(requestId)).slice(2)).toEqual([
      'Marchfield Fire and Rescue asked for more time, until 16 October 2023: A new system.',
      'More time agreed: due 16 October 2023 instead of 2 October 2023: It is worth waiting for.',
      'Marchfield Fire and Rescue gave what was asked for by post, received on 4 September 2023: A letter.',
      'Marchfield Fire and Rescue was asked again by 30 October 2023: The wards.',
      'Marchfield Fire and Rescue asked for more time, until 13 November 2023: Still the system.',
      'Marchfield Fire and Rescue gave what was asked for by post, received on 4 September 2023: A letter.',
      'Marchfield Fire and Rescue was asked again by 20 November 2023: The wards.',
      'Marchfield Fire and Rescue cannot provide it: It is not held by ward.',
    ]);
  });

  it('reminds whoever is to give it, and tells the officer a fortnight on', async () => {
    const { requestId } = await anAssessment(world, { year: '2027/28' });
    const before = world.time.now();
    world.time.set('2023-10-16T10:00:00Z');
    await world.app.get(SweepService).sweep();
    const rows = await world.dataSource.query<{ rung: string; outcome: string }[]>(
      `SELECT r.rung, r.outcome FROM reminders r JOIN clocks c ON c.id = r.clock_id
       WHERE c.subject_id = $1 ORDER BY r.falls_on, r.rung`,
      [requestId],
    );
    world.time.set(before);
    expect(rows).toEqual([
      { rung: 'remind D-7', outcome: 'passed over' },
      { rung: 'remind D', outcome: 'passed over' },
      { rung: 'remind D+7', outcome: 'passed over' },
      { rung: 'escalate D+14', outcome: 'offered' },
      { rung: 'remind D+14', outcome: 'offered' },
    ]);
  });

  it('holds a workshop, writes findings on what came, and tells the next edition what feeds it', async () => {
    const { id, reference } = await anAssessment(world, { year: '2028/29' });
    const assessments = world.app.get(AssessmentsService);
    const officer = await as('officer', id);
    await assessments.callWorkshop(officer, {
      on: localDate('2023-12-06'),
      at: '10:00',
      place: 'County Hall',
      about: '',
      invited: [world.someone('police contact').id],
    });
    await expect(
      assessments.holdWorkshop(officer, { on: localDate('2023-12-06'), notes: 'Held.' }),
    ).rejects.toThrow('or earlier');
    await assessments.holdWorkshop(officer, { on: localDate('2023-09-04'), notes: 'Ten came.' });
    const finding = {
      title: 'Burglary moved to the towns',
      evidence: 'Reports rose in four wards.',
      dataRequest: reference,
      restsOn: '',
      priority: 'burglary',
      proposal: 'rename',
      proposed: 'Call it acquisitive crime.',
    } as const;
    const findings = world.app.get(FindingsService);
    const { version } = await findings.add(officer, finding);
    await expect(findings.change({ ...officer, version: version - 1 }, 1, finding)).rejects.toThrow(
      'Somebody changed the findings',
    );
    await expect(
      findings.add(officer, { ...finding, priority: null, proposal: 'keep' }),
    ).rejects.toThrow('Choose the priority');
    await expect(findings.add(officer, { ...finding, measure: 'no-measure' })).rejects.toThrow(
      'Choose a measure of the partnership',
    );
    await expect(assessments.writeFindings(officer)).rejects.toThrow('Close the data set first');
    await assessments.closeDataSet(officer);
    await assessments.writeFindings(officer);
    const fed = await world.app.get(AssessmentsQueries).findingsFor(await world.partnership());
    expect(fed).toMatchObject([
      { year: '2028/29', asAt: '2023-09-04', title: finding.title, dataRequest: reference },
    ]);
    const [edition] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM agreements WHERE partnership_id = $1 AND state = 'published'`,
      [await world.partnership()],
    );
    await expect(assessments.feed(officer, { edition: edition?.id ?? '' })).rejects.toThrow(
      'Choose the draft edition it feeds.',
    );
    const [draft] = await world.dataSource.query<{ id: string }[]>(
      `INSERT INTO agreements (id, council_id, partnership_id, slug, title, edition, starts_on, ends_on, is_ranked, state, version)
       SELECT gen_random_uuid(), council_id, partnership_id, slug, title, edition + 1, '2029-04-01', '2030-03-31', true, 'drafted', 1
       FROM agreements WHERE id = $1 RETURNING id`,
      [edition?.id],
    );
    await assessments.feed(officer, { edition: draft?.id ?? '' });
    expect((await told(id)).at(-1)).toBe('Fed into Community Safety Agreement, edition 2.');
  });

  it('has its workshop cancelled with a reason, once, and called anew', async () => {
    const { id } = await anAssessment(world, { year: '2042/43' });
    const assessments = world.app.get(AssessmentsService);
    const officer = await as('officer', id);
    const reason = 'The hall is flooded.';
    await expect(assessments.cancelWorkshop(officer, { reason })).rejects.toThrow(
      'No workshop is called',
    );
    const workshop = { at: '10:00', place: 'County Hall', about: '' };
    const invited = [world.someone('police contact').id];
    const on = localDate('2023-12-06');
    await assessments.callWorkshop(officer, { ...workshop, on, invited });
    const { sentence } = await assessments.cancelWorkshop(officer, { reason });
    expect(sentence).toBe('Workshop on 6 December 2023 cancelled: The hall is flooded.');
    await expect(assessments.cancelWorkshop(officer, { reason })).rejects.toThrow(
      'it is cancelled already',
    );
    const found = () =>
      world.app
        .get(AssessmentsQueries)
        .find(officer.actor, { partnership: 'community-safety', year: '2042-43' });
    expect((await found()).workshop).toMatchObject({ cancelledBecause: reason, sequence: 2 });
    await assessments.callWorkshop(officer, { ...workshop, on: localDate('2023-12-13'), invited });
    expect((await found()).workshop).toMatchObject({ cancelledBecause: null, sequence: 3 });
  });

  it('is kept by the officer alone, and its requests are read by those they are made to', async () => {
    const { id, requestId, reference } = await anAssessment(world, { year: '2029/30' });
    const queries = world.app.get(DataRequestsQueries);
    await expect(queries.find(await world.as('fire contact'), reference)).rejects.toThrow();
    expect((await queries.find(await world.as('police contact'), reference)).id).toBe(requestId);
    await expect(
      world.app.get(AssessmentsService).closeDataSet(await as('chair', id)),
    ).rejects.toThrow();
  });
});
