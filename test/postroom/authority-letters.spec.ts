import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { Postroom } from '#postroom';
import { AuthorityLettersService, SendingLettersService } from '#records/authority-letters';
import { CorrectionsService } from '#records/recommendations';
import { anOwnRedis } from '../support/servers.js';
import { withLetters } from '../support/with-letters.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail } from './postroom.js';

let redis: Awaited<ReturnType<typeof anOwnRedis>>;
let world: World;
let app: INestApplicationContext;
let told: Awaited<ReturnType<typeof withLetters>>;
let police = '';

beforeAll(async () => {
  redis = await anOwnRedis();
  world = await aWorld('2023-07-19T09:30:00Z');
  await world.authority('probation', 'Marchfield Probation Service');
  app = await aPostroom(world, { redisUrl: redis.url });
  told = await withLetters(world);
  police = (await told.letterTo('police')).id;
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.end();
  await redis.stop();
});

const act = async (part: string) => ({ actor: await world.as(part), id: police });
const settled = async () => {
  const before = (await mail(world)).length;
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
  return (await mail(world)).slice(before);
};
const to = (letters: readonly { recipient: string }[]) =>
  letters.map(({ recipient }) => recipient.replace(/\.[^.@]*@.*/, '')).toSorted();

describe('A letter to an authority', () => {
  const letters = () => world.app.get(AuthorityLettersService);

  it('is put to the chair, comes back to the officer, and is approved, each with a letter', async () => {
    await letters().submit(await act('officer'));
    expect(to(await settled())).toEqual(['chair']);
    await letters().return(await act('chair'), { reason: 'Thank them.' });
    const [returned] = await settled();
    expect(to(returned === undefined ? [] : [returned])).toEqual(['officer']);
    expect(returned?.text).toContain('> Thank them.');
    await letters().submit(await act('officer'));
    await settled();
    await letters().approve(await act('chair'), { how: null });
    expect(to(await settled())).toEqual(['officer']);
  });

  it('is one mail to each reader, with one link to the reply, and a copy to the partnership', async () => {
    await world.app
      .get(SendingLettersService)
      .send(await act('officer'), { on: localDate('2023-07-19'), how: 'email' });
    const sent = await settled();
    expect(to(sent)).toEqual([
      'fire.contact',
      'police.contact',
      'police.signatory',
      'probation.contact',
    ]);
    const letter = sent.find(({ recipient }) => recipient.startsWith('police.signatory'));
    expect(letter?.subject).toBe(
      'Please answer CDC-2023-1, CDC-2023-2 by Wednesday 16 August 2023: letter of the Crime and Disorder Committee',
    );
    expect(letter?.text.match(/http:\/\/scrutiny\.test\/l\//g)).toHaveLength(1);
    const copy = sent.find(({ recipient }) => recipient.startsWith('fire.contact'));
    expect(copy?.text).toContain('Section 19(2) of the Police and Justice Act 2006');
    expect(copy?.text).toContain('You are asked to answer CDC-2023-1 yourself');
    expect(copy?.text).not.toContain('/l/');
    const elsewhere = sent.find(({ recipient }) => recipient.startsWith('probation.contact'));
    expect(elsewhere?.text).toContain('is asked to answer it, not you.');
    expect(await deliveries(world, 'recommendation-sent')).toEqual([]);
  });

  it('is sent again to its readers alone', async () => {
    const sending = world.app.get(SendingLettersService);
    await sending.sendAgain(await act('officer'), { reason: 'A new contact.' });
    const again = await settled();
    expect(to(again)).toEqual(['police.contact', 'police.signatory']);
    expect(again[0]?.subject).toMatch(/^Sent again: please answer/);
  });
});

describe('A correction', () => {
  it('is written to whoever was asked, once to the rest of the partnership, and moves no date', async () => {
    const [row] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM recommendations WHERE reference = 'CDC-2023-1'`,
    );
    const resolutionId = await world.carriedResolution(told.itemId);
    const due = () =>
      world.dataSource.query(`SELECT due_on FROM clocks WHERE state = 'running' ORDER BY due_on`);
    const before = await due();
    await world.app
      .get(CorrectionsService)
      .correct(
        { actor: await world.as('officer'), id: row?.id ?? '' },
        { becomes: 'That a plan be published by May.', resolutionId },
      );
    const corrected = await settled();
    expect(to(corrected)).toEqual(['police.contact', 'police.signatory', 'probation.contact']);
    expect(corrected[0]?.text).toContain('> That a plan be published.');
    expect(corrected[0]?.text).toContain('> That a plan be published by May.');
    expect(await due()).toEqual(before);
  });
});

describe('What was recommended on an item kept from the public', () => {
  it('is in no mail: the letter gives reference, date and link', async () => {
    await world.dataSource.query(
      `WITH begun AS (
         INSERT INTO exclusions (id, meeting_id, began_at)
         SELECT gen_random_uuid(), meeting_id, now() FROM agenda_items WHERE id = $1 RETURNING id)
       INSERT INTO excluded_items SELECT id, $1, 'paragraph 3' FROM begun`,
      [told.itemId],
    );
    const sending = world.app.get(SendingLettersService);
    await sending.sendAgain(await act('officer'), { reason: 'It was lost.' });
    const sent = await settled();
    expect(to(sent)).toEqual(['police.contact', 'police.signatory']);
    expect(JSON.stringify(sent)).not.toMatch(/plan be published|patrols be doubled/);
    for (const { text } of sent) {
      expect(text).toContain('CDC-2023-1 (minute');
      expect(text).toContain('Please answer CDC-2023-2 by Wednesday 16 August 2023.');
      expect(text).toContain('no letter carries them: read them by the link in this letter.');
      expect(text.match(/http:\/\/scrutiny\.test\/l\//g)).toHaveLength(1);
    }
  });
});
