import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
  type LetterView,
} from '#records/authority-letters';
import { CorrectionsService, RecommendationsQueries } from '#records/recommendations';
import { localDate } from '#rules';
import { makeRecommendation } from '../support/with-letters.js';
import { aWorld, type World } from '../support/world.js';

const AT = { committee: 'crime-and-disorder', heldOn: '2023-07-19' };
const BY_EMAIL = { on: localDate('2023-07-21'), how: 'email' };

describe('Letters to authorities', () => {
  let world: World;
  let meetingId: string;
  let itemId: string;
  const letters = () => world.app.get(AuthorityLettersService);
  const sending = () => world.app.get(SendingLettersService);
  const officer = () => world.as('officer');
  const all = async () => world.app.get(AuthorityLettersQueries).ofMeeting(await officer(), AT);
  const act = async (part: string, id: string) => ({ actor: await world.as(part), id });

  beforeAll(async () => {
    world = await aWorld();
    await world.authority('probation', 'Marchfield Probation Service');
    ({ meetingId, itemId } = await world.meetingInSession());
    await made('That a plan be published.', [world.police, world.fire]);
    await made('That patrols be doubled.', [world.police]);
    world.time.set('2023-07-21T09:00:00Z');
  });
  afterAll(() => world.end());

  const made = (wording: string, to: readonly string[]) =>
    makeRecommendation(world, { itemId, wording, to });

  async function approved(letter: LetterView | undefined): Promise<string> {
    const id = letter?.id ?? '';
    await letters().submit(await act('officer', id));
    await letters().approve(await act('chair', id), { how: null });
    return id;
  }

  const to = async (slug: string) =>
    (await all()).filter(({ authoritySlug }) => authoritySlug === slug).at(-1);

  const query = <Row>(sql: string, values: readonly unknown[] = []) =>
    world.dataSource.query<Row[]>(sql, [...values]);

  it('are drafted one for each authority, with everything made to it', async () => {
    const done = await world.app
      .get(PreparingLettersService)
      .prepare(await act('officer', meetingId));
    expect(done.sentence).toBe('Letters drafted to Marchfield Fire and Rescue, Marchfield Police.');
    const drafted = await all();
    expect(
      drafted.map(({ authority, recommendations }) => [authority, recommendations.length]),
    ).toEqual([
      ['Marchfield Fire and Rescue', 1],
      ['Marchfield Police', 2],
    ]);
    expect(drafted[1]?.opening).toContain('made 2 recommendations to Marchfield Police');
    expect(drafted[1]?.copies.map(({ authority }) => authority)).toEqual([
      'Marchfield Fire and Rescue',
      'Marchfield Probation Service',
    ]);
  });

  it('have no copy go to an authority that is asked everything in them itself', async () => {
    const copies = (letter: LetterView | undefined) =>
      letter?.copies.map(({ authority, asked }) => [authority, ...asked]);
    expect(copies(await to('fire'))).toEqual([['Marchfield Probation Service']]);
    expect(copies(await to('police'))).toEqual([
      ['Marchfield Fire and Rescue', 'CDC-2023-1'],
      ['Marchfield Probation Service'],
    ]);
  });

  it('are not drafted twice', async () => {
    const again = world.app.get(PreparingLettersService).prepare(await act('officer', meetingId));
    await expect(again).rejects.toThrow('sent or in a letter already');
  });

  it('keep the words of whoever saved first when somebody else saves', async () => {
    const letter = await to('police');
    const seen = { ...(await act('officer', letter?.id ?? '')), version: 1 };
    const { closing = '' } = letter ?? {};
    await letters().change(seen, { opening: 'First.', closing });
    await expect(letters().change(seen, { opening: 'Second.', closing })).rejects.toThrow(
      'Somebody else changed this letter meanwhile',
    );
    expect((await to('police'))?.opening).toBe('First.');
  });

  it('come back from the chair with a remark, and are approved by the chair or by what an officer records', async () => {
    const id = (await to('police'))?.id ?? '';
    await letters().submit(await act('officer', id));
    await letters().return(await act('chair', id), { reason: 'Thank them first.' });
    expect(await to('police')).toMatchObject({
      state: 'drafted',
      chairsRemark: 'Thank them first.',
    });
    await letters().submit(await act('officer', id));
    await expect(letters().approve(await act('officer', id), { how: null })).rejects.toThrow(
      'Say how the chair agreed',
    );
    await letters().approve(await act('officer', id), { how: 'by telephone' });
    expect(await to('police')).toMatchObject({
      state: 'approved',
      approvedHow: 'by telephone',
      chairsRemark: null,
    });
  });

  it('send all that they carry or nothing', async () => {
    const letter = await to('police');
    await query(
      `UPDATE contacts SET valid_to = '2023-07-01' WHERE authority_id = $1 AND kind = 'signatory'`,
      [world.police],
    );
    const stopped = sending().send(await act('officer', letter?.id ?? ''), BY_EMAIL);
    await expect(stopped).rejects.toThrow(/^CDC-2023-[12]: /);
    expect((await to('police'))?.state).toBe('approved');
    expect(await query(`SELECT FROM addressees WHERE state = 'sent'`)).toHaveLength(0);
    await query('UPDATE contacts SET valid_to = NULL WHERE authority_id = $1', [world.police]);
  });

  it('start the clock of each recommendation on the day they are sent', async () => {
    const id = (await to('police'))?.id ?? '';
    const done = await sending().send(await act('officer', id), BY_EMAIL);
    expect(done.sentence).toBe('Letter sent to Marchfield Police by email on 21 July 2023.');
    const sent = await to('police');
    expect(
      sent?.recommendations.map(({ reference, sentOn, dueOn }) => [reference, sentOn, dueOn]),
    ).toEqual([
      ['CDC-2023-1', '2023-07-21', '2023-08-18'],
      ['CDC-2023-2', '2023-07-21', '2023-08-18'],
    ]);
    expect(
      await query(`SELECT FROM prints WHERE kind = 'letter' AND subject_id = $1`, [id]),
    ).toHaveLength(1);
  });

  it('are read by the authority once they are sent, and by nobody of another', async () => {
    const queries = world.app.get(AuthorityLettersQueries);
    const read = async (part: string) =>
      (await queries.ofMeeting(await world.as(part), AT)).map(({ authoritySlug }) => authoritySlug);
    expect(await read('police contact')).toEqual(['police']);
    expect(await read('fire signatory')).toEqual([]);
    expect(await read('member one')).toEqual(['fire', 'police']);
  });

  it('need a reason to be gone round, and no longer carry what went alone', async () => {
    const letter = await to('fire');
    const addressee = letter?.recommendations[0]?.addresseeId ?? '';
    const alone = async (reason: string | null) =>
      sending().sendAlone(await act('officer', addressee), { ...BY_EMAIL, reason });
    await expect(alone(null)).rejects.toThrow('say why it goes without it');
    expect((await alone('The chair is away.')).sentence).toContain(
      'Sent by itself, without the letter: The chair is away.',
    );
    expect((await to('fire'))?.recommendations).toEqual([]);
    const id = await approved(await to('fire'));
    await expect(sending().send(await act('officer', id), BY_EMAIL)).rejects.toThrow(
      'Nothing is left in this letter',
    );
  });

  it('are sent again only for a reason, and keep their dates', async () => {
    const id = (await to('police'))?.id ?? '';
    await expect(sending().sendAgain(await act('officer', id), { reason: ' ' })).rejects.toThrow(
      'Say why it is sent again.',
    );
    const reason = { reason: 'A new contact.' };
    const seen = { ...(await act('officer', id)), version: (await to('police'))?.version ?? 0 };
    expect((await sending().sendAgain(seen, reason)).sentence).toBe(
      'Letter sent again: A new contact.',
    );
    await expect(sending().sendAgain(seen, reason)).rejects.toThrow(
      'It was sent again while you were looking at it.',
    );
    expect((await to('police'))?.sentOn).toBe('2023-07-21');
  });

  it('set free what they carried when they are withdrawn', async () => {
    await made('That lights be mended.', [world.fire]);
    const prepared = world.app.get(PreparingLettersService);
    await prepared.prepare(await act('officer', meetingId));
    const second = await to('fire');
    expect(second?.number).toBe(2);
    await letters().withdraw(await act('officer', second?.id ?? ''), { reason: 'Wrong words.' });
    await prepared.prepare(await act('officer', meetingId));
    expect(await to('fire')).toMatchObject({ number: 3, state: 'drafted' });
  });

  describe('whose recommendations are corrected', () => {
    const correct = async (form: { becomes: string; resolutionId: string; seen?: number }) => {
      const [row] = await query<{ id: string }>(
        `SELECT id FROM recommendations WHERE reference = 'CDC-2023-2'`,
      );
      return world.app.get(CorrectionsService).correct(await act('officer', row?.id ?? ''), form);
    };

    it('cite a carried resolution other than the one that made it', async () => {
      const [own] = await query<{ id: string }>(
        `SELECT s.id FROM resolutions s JOIN recommendations r ON r.resolution_id = s.id WHERE r.reference = 'CDC-2023-2'`,
      );
      for (const resolutionId of ['nothing', own?.id ?? '']) {
        await expect(correct({ becomes: 'Other words.', resolutionId })).rejects.toThrow(
          'Choose the minute of a resolution this committee carried after it made the recommendation.',
        );
      }
    });

    it('are pointed out when a later minute corrects the words in the minutes', async () => {
      const hint = async () =>
        (await world.app.get(RecommendationsQueries).recommendation(await officer(), 'CDC-2023-2'))
          .source.minutesCorrectedBy;
      expect(await hint()).toBeNull();
      const resolutionId = await world.carriedResolution(itemId);
      await query(
        `INSERT INTO minutes (meeting_id, council_id, committee_id, version, drafted_at) VALUES ($1, $2, $3, 1, now())`,
        [meetingId, world.councilId, world.committeeId],
      );
      await query(
        `INSERT INTO minute_corrections (id, meeting_id, paragraph_key, was, becomes, resolution_id, corrected_on)
         VALUES (gen_random_uuid(), $1, 'one', 'RESOLVED that patrols be doubled', 'RESOLVED that patrols be trebled', $2, '2023-07-19')`,
        [meetingId, resolutionId],
      );
      expect(await hint()).toMatch(/\d/);
    });

    it('keep the frozen words, tell history, and count each correction', async () => {
      const resolutionId = await world.carriedResolution(itemId);
      await expect(correct({ becomes: 'That patrols be doubled.', resolutionId })).rejects.toThrow(
        'These are the words as they stand',
      );
      await correct({ becomes: 'That patrols be trebled.', resolutionId, seen: 0 });
      await expect(
        correct({ becomes: 'That patrols be halved.', resolutionId, seen: 0 }),
      ).rejects.toThrow('Somebody else corrected it meanwhile');
      const carried = (await to('police'))?.recommendations[1];
      expect(carried).toMatchObject({
        wording: 'That patrols be doubled.',
        correction: { becomes: 'That patrols be trebled.', correctedOn: '2023-07-19' },
      });
      const sentences = await query<{ sentence: string }>(
        `SELECT sentence FROM history WHERE event = 'recommendation.corrected'`,
      );
      expect(sentences.map(({ sentence }) => sentence)).toEqual([
        expect.stringMatching(
          /^Words corrected by the committee \(minute .+\): That patrols be trebled\.$/,
        ),
      ]);
    });
  });
});
