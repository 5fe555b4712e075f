import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvidenceService } from '#records/evidence';
import { PaperRepliesService, RepliesQueries, RepliesService } from '#records/replies';
import { localDate, NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import { aSentLetter } from '../support/a-sent-letter.js';
import { aWorld, type World } from '../support/world.js';

const DRAFT: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'not accepted',
  reason: 'It would cost more than it saves.',
  keptBack: 'Names of the houses.',
  keptBackReason: 'It would point at people who live there.',
};
const ON_PAPER: DraftAnswer = { ...NOTHING_WRITTEN, decision: 'accepted' };

describe('A whole reply on paper, logged while another is being written', () => {
  let world: World;
  let letterId: string;
  let id: string;
  const act = async (part: string, of = letterId) => ({ actor: await world.as(part), id: of });
  const task = async (part: string) =>
    (await world.app.get(RepliesQueries).about(await world.as(part), letterId)).tasks[0];

  beforeAll(async () => {
    world = await aWorld('2023-07-19T09:30:00Z');
    const letter = await aSentLetter(world, world.police, 1);
    letterId = letter.letterId;
    id = letter.addressees[0]?.id ?? '';
    world.time.set('2023-07-24T09:00:00Z');
    await world.app.get(RepliesService).save(await act('police contact', id), DRAFT);
    await world.app.get(EvidenceService).give(
      { actor: await world.as('police contact') },
      {
        addresseeId: id,
        said: {
          title: 'Costs',
          shows: 'What it costs',
          effectiveOn: null,
          expiresOn: null,
          keptBackReason: null,
        },
        source: { address: 'https://police.example/costs' },
        revises: null,
      },
    );
    const answers = new Map([['CDC-2023-1', ON_PAPER]]);
    const receivedOn = localDate('2023-07-21');
    await world.app
      .get(PaperRepliesService)
      .log(await act('officer'), { receivedOn, how: 'post', answers });
  });
  afterAll(() => world.end());

  it('takes nothing of what the authority wrote and did not send', async () => {
    expect(await task('officer')).toMatchObject({
      state: 'responded',
      answer: { decision: 'accepted', how: 'post' },
      keptBack: null,
      draft: null,
    });
    expect(
      await world.dataSource.query('SELECT given_at FROM evidence WHERE given_at IS NOT NULL'),
    ).toEqual([]);
  });

  it('leaves the authority every word of it', async () => {
    expect(await task('police contact')).toMatchObject({ draft: DRAFT, evidence: 1 });
  });

  it('came on the day it was received, not on the day it was written down', async () => {
    const reply = await world.app.get(RepliesQueries).about(await world.as('officer'), letterId);
    expect(reply).toMatchObject({ submittedOn: '2023-07-21', submittedBy: 'The officer' });
  });
});

describe('Words of a reply on paper that are not for publication', () => {
  let world: World;
  let id = '';
  beforeAll(async () => {
    world = await aWorld();
    id = (await world.recommendation([world.police])).to(world.police);
    await world.send(id);
    world.time.set('2023-07-24T09:00:00Z');
  });
  afterAll(() => world.end());

  it('need a reason, and are kept in a row of their own, with the evidence it names', async () => {
    const log = async (keptBackReason: string) =>
      world.app.get(PaperRepliesService).log(
        { actor: await world.as('officer'), id },
        {
          receivedOn: localDate('2023-07-21'),
          how: 'post',
          answers: new Map([
            [
              'CDC-2023-1',
              { ...ON_PAPER, evidence: 'Page 4.', keptBack: 'Two officers.', keptBackReason },
            ],
          ]),
        },
      );
    await expect(log('')).rejects.toThrow(
      'Say why words of the answer to CDC-2023-1 are not for publication.',
    );
    await log('It names people.');
    const [row] = await world.dataSource.query<object[]>(
      `SELECT x.wording, x.reason, w.evidence, w.reason AS said FROM exempt_reply_texts x
       JOIN responses w ON w.id = x.response_id WHERE x.addressee_id = $1`,
      [id],
    );
    expect(row).toMatchObject({
      wording: 'Two officers.',
      reason: 'It names people.',
      evidence: 'Page 4.',
    });
    expect(JSON.stringify(row)).not.toContain('said":"Two officers');
  });
});
