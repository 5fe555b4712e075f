import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TrackingService } from '#records/tracking';
import { HomeQueries } from '#records/home';
import {
  ApprovalsService,
  CodesService,
  PassingOnService,
  RepliesQueries,
  RepliesService,
} from '#records/replies';
import { NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import { codeSentLast } from '../support/a-code.js';
import { aSentLetter } from '../support/a-sent-letter.js';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

const ACCEPTED: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'accepted',
  action: 'Publish a plan for the three schools.',
  owner: 'Head of Roads Policing',
  targetRaw: 'by September 2024',
};
const KEPT = { keptBack: 'Names of the houses.', keptBackReason: 'It would point at people.' };
const NOBODY = { personId: null, name: null, post: null, email: null };

describe('A reply among the people of its authority', () => {
  let world: World;
  let letterId: string;
  let ids: readonly string[];
  const get = <Service>(service: new (...args: never[]) => Service) => world.app.get(service);
  const by = async (part: string) => ({ actor: await world.as(part), id: letterId });
  const read = async (part: string) => get(RepliesQueries).about(await world.as(part), letterId);
  const save = async (part: string, index: number, answer: DraftAnswer) =>
    get(RepliesService).save({ actor: await world.as(part), id: ids[index] ?? '' }, answer);
  const rows = <Row>(sql: string) => world.dataSource.query<Row[]>(sql);
  const waiting = async (part: string) =>
    (await get(HomeQueries).due(await world.as(part)))
      .filter(({ kind }) => kind.startsWith('reply'))
      .map(({ kind, person: who }) => `${kind} by ${who ?? ''}`);
  const person = (part: string) => ({ ...NOBODY, personId: world.people[part]?.id ?? '' });

  beforeAll(async () => {
    world = await aWorld('2023-07-19T09:30:00Z');
    const letter = await aSentLetter(world, world.police, 2);
    letterId = letter.letterId;
    ids = letter.addressees.map(({ id }) => id);
    world.time.set('2023-07-24T09:00:00Z');
  });
  afterAll(() => world.end());

  it('goes to a colleague, who deals with it from then on, with a link of their own to come', async () => {
    const who = { ...NOBODY, name: 'Ada Lowe', post: 'Analyst', email: 'Ada.Lowe@police.example' };
    await get(PassingOnService).passOn(await by('police contact'), { who, note: 'Please write.' });
    expect((await read('officer')).holder).toMatchObject({ name: 'Ada Lowe', post: 'Analyst' });
    expect(
      await rows(`SELECT k.kind, g.role FROM people p JOIN contacts k ON k.person_id = p.id
        JOIN grants g ON g.person_id = p.id WHERE p.email = 'ada.lowe@police.example'`),
    ).toEqual([{ kind: 'contact', role: 'authority contact' }]);
    expect(
      await rows(`SELECT payload->>'isNew' AS new FROM outbox WHERE event = 'reply.passed-on'`),
    ).toEqual([{ new: '1' }]);
    expect(await rows(`SELECT note FROM replies_passed_on`)).toEqual([{ note: 'Please write.' }]);
    const words = await rows(`SELECT 1 FROM history WHERE facts::text LIKE '%Please write%'`);
    expect(words).toEqual([]);
  });

  it('is read on by whoever sent it, and written in by them once they took it up again', async () => {
    const early = save('police contact', 0, ACCEPTED);
    expect(await refusals(early)).toEqual(['not-ready']);
    expect((await read('police contact')).tasks).toHaveLength(2);
    await save('police signatory', 0, { ...ACCEPTED, action: 'Publish one.' });
    await get(RepliesService).receive(await by('police contact'));
    expect((await read('officer')).holder?.name).toBe('The police contact');
    await save('police contact', 0, ACCEPTED);
  });

  it('goes to nobody by a stranger’s id, to no side of the council, nor to oneself', async () => {
    const pass = async (who: object) =>
      refusals(
        get(PassingOnService).passOn(await by('police contact'), {
          who: { ...NOBODY, ...who },
          note: '',
        }),
      );
    expect(await pass(person('fire signatory'))).toEqual(['field-wrong personId']);
    const [officer] = await rows<{ email: string }>(
      `SELECT p.email FROM people p JOIN grants g ON g.person_id = p.id WHERE g.role = 'officer'`,
    );
    expect(await pass({ name: 'A', post: 'B', ...officer })).toEqual(['field-wrong email']);
    expect(await pass(person('police contact'))).toEqual(['field-wrong personId']);
    expect(await pass({})).toEqual(['field-missing personId']);
    const act = { actor: await world.as('officer'), id: letterId };
    const passed = get(PassingOnService).passOn(act, { who: person('police signatory'), note: '' });
    expect(await refusals(passed)).toEqual(['not-permitted']);
  });

  it('is shown for approval only when all of it is answered, and decided by who was asked', async () => {
    const ask = async () =>
      get(ApprovalsService).ask(await by('police contact'), {
        who: person('police signatory'),
        remark: '',
      });
    expect(await refusals(ask())).toEqual(['not-ready']);
    await save('police contact', 0, ACCEPTED);
    await save('police contact', 1, ACCEPTED);
    await ask();
    expect((await read('police contact')).state).toBe('with the approver');
    expect(await waiting('police signatory')).toEqual(['reply to approve by The police contact']);
    expect(await waiting('police contact')).toEqual([]);
    const own = get(ApprovalsService).approve(await by('police contact'), { remark: '' });
    expect(await refusals(own)).toEqual(['not-permitted']);
    const silent = get(ApprovalsService).wantChanges(await by('police signatory'), { remark: ' ' });
    expect(await refusals(silent)).toEqual(['field-missing remark']);
    const remark = 'Name the schools.';
    await get(ApprovalsService).wantChanges(await by('police signatory'), { remark });
    expect((await read('police contact')).state).toBe('being written');
    await ask();
    await get(ApprovalsService).approve(await by('police signatory'), { remark: '' });
    expect((await read('police contact')).state).toBe('approved');
    expect(await waiting('police signatory')).toEqual(['reply to submit by The police signatory']);
    expect(await waiting('police contact')).toEqual([]);
    expect(
      await rows(`SELECT 1 FROM history WHERE facts::text || sentence LIKE '%Name the schools%'`),
    ).toEqual([]);
  });

  it('is approved by somebody new, who is then written to about nothing else', async () => {
    const who = { ...NOBODY, name: 'Bea Hall', post: 'Chief', email: 'bea.hall@police.example' };
    await save('police contact', 1, { ...ACCEPTED, action: 'Publish two.' });
    await get(ApprovalsService).ask(await by('police contact'), { who, remark: '' });
    expect(
      await rows(`SELECT k.kind, g.role FROM people p JOIN contacts k ON k.person_id = p.id
        JOIN grants g ON g.person_id = p.id WHERE p.email = 'bea.hall@police.example'`),
    ).toEqual([{ kind: 'approver', role: 'authority contact' }]);
    const tracked = await get(TrackingService).plan(
      await world.as('officer'),
      { act: 'remind', value: '' },
      { filter: {} },
    );
    expect(JSON.stringify(tracked.rows)).not.toContain('Bea Hall');
    await save('police contact', 1, ACCEPTED);
    const again = { who: person('police signatory'), remark: '' };
    await get(ApprovalsService).ask(await by('police contact'), again);
    await get(ApprovalsService).approve(await by('police signatory'), { remark: '' });
  });

  it('is no longer approved once an answer is changed', async () => {
    await save('police contact', 1, { ...ACCEPTED, ...KEPT });
    expect((await read('police contact')).state).toBe('being written');
  });

  describe('that carries exempt matter', () => {
    const submit = async () => get(RepliesService).submit(await by('police signatory'));
    const confirm = async (code: string) =>
      get(CodesService).confirm(await by('police signatory'), code);
    const code = () => codeSentLast(world);
    const other = (right: string) => (right === '000000' ? '000001' : '000000');

    it('is submitted with a code alone, which no contact gets', async () => {
      expect(await refusals(submit())).toEqual(['field-missing code']);
      const asked = get(CodesService).send(await by('police contact'));
      expect(await refusals(asked)).toEqual(['not-permitted']);
      await get(CodesService).send(await by('police signatory'));
      expect(await code()).toMatch(/^\d{6}$/);
    });

    it('takes five wrong codes, and then none', async () => {
      const right = await code();
      for (let tried = 1; tried <= 5; tried += 1) {
        expect(await refusals(confirm(other(right)))).toEqual(['field-wrong code']);
      }
      expect(await refusals(confirm(right))).toEqual(['field-wrong code']);
      expect(await refusals(submit())).toEqual(['field-missing code']);
    });

    it('takes a new code, for a quarter of an hour', async () => {
      world.time.set('2023-07-24T09:05:00Z');
      await get(CodesService).send(await by('police signatory'));
      const late = await code();
      world.time.set('2023-07-24T09:21:00Z');
      expect(await refusals(confirm(late))).toEqual(['field-wrong code']);
      await get(CodesService).send(await by('police signatory'));
      await confirm(await code());
      const { sentence } = await submit();
      expect(sentence).toContain('submitted its reply, 2 answered');
      expect(await rows('SELECT 1 FROM reply_codes')).toEqual([]);
    });

    it('leaves its code in no row', async () => {
      const right = await code();
      const found = await rows(
        `SELECT 1 FROM history WHERE facts::text || sentence LIKE '%${right}%'
         UNION ALL SELECT 1 FROM outbox WHERE payload::text LIKE '%${right}%' AND event = 'reply.code-sent'`,
      );
      expect(found).toEqual([]);
    });
  });
});
