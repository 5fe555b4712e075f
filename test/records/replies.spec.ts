import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { CheckedQueries, RepliesQueries, RepliesService } from '#records/replies';
import { ResponsesService } from '#records/responses';
import { NOTHING_WRITTEN, Refused, type DraftAnswer } from '#rules';
import { confirmCode } from '../support/a-code.js';
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
const REJECTED: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'not accepted',
  reason: 'It would cost more than it saves.',
  keptBack: 'Names of the houses.',
  keptBackReason: 'It would point at people who live there.',
};

describe('A reply', () => {
  let world: World;
  let letterId: string;
  let ids: readonly string[];
  const replies = () => world.app.get(RepliesService);
  const read = async (part: string) =>
    world.app.get(RepliesQueries).about(await world.as(part), letterId);
  const act = async (part: string, id: string, version?: number) => ({
    actor: await world.as(part),
    id,
    ...(version === undefined ? {} : { version }),
  });
  const one = (index: number) => ids[index] ?? '';
  const rows = <Row>(sql: string) => world.dataSource.query<Row[]>(sql);
  const sentences = () =>
    rows<{ sentence: string }>(
      `SELECT sentence FROM history WHERE subject_kind = 'reply' ORDER BY version`,
    );

  beforeAll(async () => {
    world = await aWorld('2023-07-19T09:30:00Z');
    const letter = await aSentLetter(world, world.police, 3);
    letterId = letter.letterId;
    ids = letter.addressees.map(({ id }) => id);
    world.time.set('2023-07-24T09:00:00Z');
  });
  afterAll(() => world.end());

  it('is begun by the first thing that is done, and by no reading', async () => {
    const reply = await read('police contact');
    expect(reply).toMatchObject({ id: null, state: 'being written', version: 0, holder: null });
    expect(reply.tasks.map(({ status }) => status)).toEqual(['To do', 'To do', 'To do']);
    expect(await rows('SELECT id FROM replies')).toEqual([]);
  });

  it('receives everything a letter asked in one press, and says who deals with it', async () => {
    await replies().receive(await act('police contact', letterId, 0));
    const { tasks, holder } = await read('police signatory');
    expect(tasks.map(({ state }) => state)).toEqual(Array(3).fill('acknowledged'));
    expect(holder?.name).toBe('The police contact');
    await replies().receive(await act('police signatory', letterId));
    expect((await read('police contact')).holder?.name).toBe('The police signatory');
  });

  it('keeps whatever is typed, by anybody of the authority, and shows it to nobody else', async () => {
    const half = { ...NOTHING_WRITTEN, decision: 'accepted', targetRaw: 'soonish' } as const;
    await replies().save(await act('police contact', one(0), 0), half);
    await replies().save(await act('police contact', one(1)), REJECTED);
    const { tasks } = await read('police signatory');
    expect(tasks[0]?.draft).toMatchObject({ ...half, version: 1, savedBy: 'The police contact' });
    expect(tasks[1]?.draft).toMatchObject(REJECTED);
    expect(tasks.map(({ status }) => status)).toEqual(['Begun', 'Complete', 'To do']);
    const seen = await read('officer');
    expect(seen.tasks.map(({ status, draft }) => [status, draft])).toEqual([
      ['Begun', null],
      ['Complete', null],
      ['To do', null],
    ]);
  });

  it('loses no words of two who write at once', async () => {
    const stale = replies().save(await act('police signatory', one(0), 0), ACCEPTED);
    expect(await refusals(stale)).toEqual(['stale-version']);
    await replies().save(await act('police signatory', one(0), 1), ACCEPTED);
    expect((await read('police contact')).tasks[0]?.draft).toMatchObject(ACCEPTED);
  });

  it('is not written by anybody else, nor submitted by a contact', async () => {
    for (const part of ['officer', 'fire signatory', 'chair']) {
      const save = replies().save(await act(part, one(0)), ACCEPTED);
      expect(await refusals(save)).toEqual(['not-permitted']);
    }
    const submit = replies().submit(await act('police contact', letterId));
    expect(await refusals(submit)).toEqual(['not-permitted']);
  });

  it('is not submitted with one unanswered, and says at once what each lacks', async () => {
    await replies().save(await act('police contact', one(0)), { ...ACCEPTED, owner: 'TBC' });
    const submit = replies().submit(await act('police signatory', letterId));
    expect(await refusals(submit)).toEqual([
      'field-wrong CDC-2023-1.owner',
      'field-missing CDC-2023-3',
    ]);
    await replies().save(await act('police contact', one(0)), ACCEPTED);
    await replies().save(await act('police contact', one(2)), ACCEPTED);
  });

  it('is not submitted by link alone where part of it is not for publication', async () => {
    const submit = replies().submit(await act('police signatory', letterId));
    expect(await refusals(submit)).toEqual(['field-missing code']);
    await confirmCode(world, 'police signatory', letterId);
  });

  it('is refused when it was changed after it was read', async () => {
    const submit = replies().submit(await act('police signatory', letterId, 2));
    expect(await refusals(submit)).toEqual(['stale-version']);
  });

  it('is submitted once, whole, however often it is pressed', async () => {
    const { version } = await read('police signatory');
    const pressed = await Promise.allSettled(
      Array.from({ length: 50 }, async () =>
        replies().submit({ ...(await act('police signatory', letterId, version)), key: newId() }),
      ),
    );
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of pressed) {
      if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Refused);
    }
    const answers = await rows<Record<string, unknown>>(
      `SELECT decision, owner, target_raw, target_date, target_precision, reply_id IS NOT NULL AS whole
       FROM responses ORDER BY addressee_id`,
    );
    expect(answers).toHaveLength(3);
    expect(answers).toContainEqual({
      decision: 'accepted',
      owner: 'Head of Roads Policing',
      target_raw: 'by September 2024',
      target_date: '2024-09-30',
      target_precision: 'month',
      whole: true,
    });
    const reply = await read('officer');
    expect(reply).toMatchObject({ state: 'submitted', submittedBy: 'The police signatory' });
    expect(reply.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await rows('SELECT kind, hash FROM prints')).toContainEqual({
      kind: 'reply',
      hash: reply.hash,
    });
  });

  it('keeps what is not for publication in a row of its own, with its answer', async () => {
    expect(
      await rows('SELECT wording, response_id IS NOT NULL AS given FROM exempt_reply_texts'),
    ).toEqual([{ wording: 'Names of the houses.', given: true }]);
    const found = await rows<{ words: number }>(
      `SELECT count(*)::int AS words FROM history WHERE facts::text || sentence LIKE '%houses%'`,
    );
    expect(found).toEqual([{ words: 0 }]);
  });

  it('shows what is not for publication to its own people and to those who read exempt papers', async () => {
    const kept = async (part: string) => (await read(part)).tasks[1]?.keptBack ?? null;
    const words = { wording: 'Names of the houses.', reason: REJECTED.keptBackReason };
    expect(await kept('police contact')).toEqual(words);
    expect(await kept('officer')).toEqual(words);
    expect(await kept('fire signatory')).toBeNull();
  });

  it('is open again when an answer is returned, for that answer alone', async () => {
    const returned = world.app.get(ResponsesService);
    await returned.return(await act('officer', one(0)), { missing: 'By whom?' });
    const reply = await read('police contact');
    expect(reply.state).toBe('being written');
    expect(reply.tasks.map(({ status }) => status)).toEqual(['To do', 'Answered', 'Answered']);
    const done = replies().save(await act('police contact', one(1)), REJECTED);
    expect(await refusals(done)).toEqual(['state-moved-on']);
    await replies().save(await act('police contact', one(0)), {
      ...ACCEPTED,
      targetRaw: 'Ongoing, reviewed quarterly',
    });
    const again = await replies().submit(await act('police signatory', letterId));
    expect(again.sentence).toMatch(/^Marchfield Police submitted its reply, 1 answered: SHA-256 /);
    expect((await sentences()).map(({ sentence }) => sentence).slice(-3)).toEqual([
      'The reply was opened again: an answer in it is wanted again.',
      'The answer to CDC-2023-1 was saved.',
      again.sentence,
    ]);
  });

  it('is printed as it was submitted last, where the one before was not printed yet', async () => {
    const { hash } = await read('officer');
    expect(await rows(`SELECT hash FROM prints WHERE kind = 'reply'`)).toEqual([{ hash }]);
  });

  it('shows beside an answer what was kept back with it, and nothing of the one before', async () => {
    await world.app
      .get(ResponsesService)
      .return(await act('officer', one(1)), { missing: 'Why at that cost?' });
    await replies().save(await act('police contact', one(1)), ACCEPTED);
    await replies().submit(await act('police signatory', letterId));
    const reply = await read('officer');
    expect(reply.tasks[1]?.keptBack).toBeNull();
    const beside = await world.app.get(CheckedQueries).beside(await world.as('officer'), reply);
    expect(beside.get(one(1))?.kept).toBeNull();
  });
});
