import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvidenceService } from '#records/evidence';
import { ExtensionsService, ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

const ANSWER = {
  decision: 'not accepted',
  reason: 'It costs forty pounds.',
  action: 'Nothing for forty pounds.',
  owner: null,
  targetDate: null,
} as const;

describe('An answer to what came from an item kept from the public', () => {
  let world: World;
  let id: string;
  const act = async (part: string) => ({ actor: await world.as(part), id });

  beforeAll(async () => {
    world = await aWorld();
    id = (await world.recommendation([world.police])).to(world.police);
    await world.send(id);
    await world.dataSource.query(
      `WITH made AS (SELECT s.meeting_id, s.agenda_item_id FROM addressees a
         JOIN recommendations r ON r.id = a.recommendation_id JOIN resolutions s ON s.id = r.resolution_id
         WHERE a.id = $1),
       begun AS (INSERT INTO exclusions (id, meeting_id, began_at)
         SELECT gen_random_uuid(), meeting_id, now() FROM made RETURNING id)
       INSERT INTO excluded_items SELECT begun.id, made.agenda_item_id, 'paragraph 3' FROM begun, made`,
      [id],
    );
  });
  afterAll(() => world.end());

  it('is not sent online by itself, past the code that only the reply asks for', async () => {
    const alone = async () =>
      world.app
        .get(ResponsesService)
        .respond(await act('police signatory'), { ...ANSWER, how: 'online' });
    await expect(alone()).rejects.toThrow('answer it in the reply, where a code is sent to you');
  });

  it('leaves none of its words in history, and all of them where they are kept', async () => {
    const extensions = world.app.get(ExtensionsService);
    const responses = world.app.get(ResponsesService);
    const newDue = localDate('2023-09-29');
    await extensions.ask(await act('police signatory'), { newDue, reason: 'Forty pounds.' });
    await extensions.refuse(await act('chair'), { reason: 'Forty pounds.' });
    await responses.respond(await act('officer'), {
      ...ANSWER,
      how: 'post',
      receivedOn: localDate('2023-07-19'),
    });
    await responses.return(await act('officer'), { missing: 'Why forty pounds?' });
    await world.dataSource.query(
      `UPDATE addressees SET state = 'in progress', version = version + 1 WHERE id = $1`,
      [id],
    );
    const said = { title: 'Forty pounds', shows: 'It', keptBackReason: null };
    await world.app.get(EvidenceService).give(await act('police contact'), {
      addresseeId: id,
      said: { ...said, effectiveOn: null, expiresOn: null },
      source: { address: 'https://police.example/costs' },
      revises: null,
    });
    const told = await world.dataSource.query(
      `SELECT sentence FROM history WHERE facts::text || sentence ILIKE '%forty%'`,
    );
    expect(told).toEqual([]);
    expect(await world.dataSource.query('SELECT reason, returned_because FROM responses')).toEqual([
      { reason: 'It costs forty pounds.', returned_because: 'Why forty pounds?' },
    ]);
  });
});
