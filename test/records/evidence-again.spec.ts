import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvidenceService } from '#records/evidence';
import { HomeQueries } from '#records/home';
import { RepliesQueries, RepliesService } from '#records/replies';
import { ResponsesService } from '#records/responses';
import { localDate, NOTHING_WRITTEN, type DraftAnswer, type LocalDate } from '#rules';
import { aSentLetter } from '../support/a-sent-letter.js';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

const IN_PLACE: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'already in place',
  reason: 'It was adopted in May.',
};

describe('Evidence of an answer that came back', () => {
  let world: World;
  let letterId: string;
  let id: string;
  const act = async (part: string, of = letterId) => ({ actor: await world.as(part), id: of });
  const by = async () => ({ actor: await world.as('police contact') });
  const save = async () =>
    world.app.get(RepliesService).save(await act('police contact', id), IN_PLACE);
  const submit = async () => world.app.get(RepliesService).submit(await act('police signatory'));
  const give = async (
    revises: number | null,
    keptBackReason: string | null,
    expiresOn: LocalDate | null = null,
  ) =>
    world.app.get(EvidenceService).give(await by(), {
      addresseeId: id,
      said: {
        title: 'The plan',
        shows: 'That it was adopted',
        effectiveOn: null,
        expiresOn,
        keptBackReason,
      },
      source: { address: `https://police.example/plan/${revises ?? 'first'}` },
      revises,
    });
  const revisions = () =>
    world.dataSource.query('SELECT number, revision FROM evidence ORDER BY revision');

  beforeAll(async () => {
    world = await aWorld('2023-07-19T09:30:00Z');
    const letter = await aSentLetter(world, world.police, 1);
    letterId = letter.letterId;
    id = letter.addressees[0]?.id ?? '';
    world.time.set('2023-07-24T09:00:00Z');
    await give(null, null);
    await save();
    await submit();
    await world.app
      .get(ResponsesService)
      .return(await act('officer', id), { missing: 'Which schools?' });
    await save();
  });
  afterAll(() => world.end());

  it('still shows that it is in place', async () => {
    const reply = await world.app
      .get(RepliesQueries)
      .about(await world.as('police contact'), letterId);
    expect(reply.tasks).toMatchObject([{ status: 'Complete', evidence: 1 }]);
  });

  it('is told to the officer with the answer that is checked', async () => {
    const reply = await world.app.get(RepliesQueries).about(await world.as('officer'), letterId);
    expect(reply.tasks).toMatchObject([{ answer: { evidenced: true } }]);
  });

  it('holds good until no day before the one it is of', async () => {
    const dates = { effectiveOn: localDate('2023-07-02'), expiresOn: localDate('2023-07-01') };
    const given = world.app.get(EvidenceService).give(await by(), {
      addresseeId: id,
      said: { title: 'The plan', shows: 'It', keptBackReason: null, ...dates },
      source: { address: 'https://police.example/old' },
      revises: null,
    });
    expect(await refusals(given)).toEqual(['field-wrong expiresOn']);
  });

  it('asks for a code where a revision of it is not for publication', async () => {
    await give(1, 'It names victims.');
    expect(await refusals(submit())).toEqual(['field-missing code']);
  });

  it('loses a revision that was not sent, and keeps what was', async () => {
    await world.app.get(EvidenceService).remove(await by(), { addresseeId: id, number: 1 });
    expect(await revisions()).toEqual([{ number: 1, revision: 1 }]);
    const again = world.app.get(EvidenceService).remove(await by(), { addresseeId: id, number: 1 });
    expect(await refusals(again)).toEqual(['state-moved-on']);
    expect((await submit()).state).toBe('submitted');
  });

  it('is asked for anew on Home when what was given holds good no longer', async () => {
    const officer = await world.as('officer');
    const due = async () =>
      (await world.app.get(HomeQueries).due(officer)).filter(({ kind }) => kind === 'evidence');
    await world.dataSource.query(
      `UPDATE addressees SET state = 'in progress', version = version + 1 WHERE id = $1`,
      [id],
    );
    expect(await due()).toEqual([]);
    await give(1, null, localDate('2023-12-31'));
    expect(await due()).toMatchObject([{ reference: 'CDC-2023-1', due: '2023-12-31' }]);
    await give(1, null, localDate('2024-12-31'));
    expect(await due()).toMatchObject([{ due: '2024-12-31' }]);
    await world.dataSource.query(
      `UPDATE addressees SET state = 'closed', version = version + 1 WHERE id = $1`,
      [id],
    );
    expect(await due()).toEqual([]);
  });
});
