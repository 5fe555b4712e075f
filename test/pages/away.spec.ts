import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AbsencesService } from '#records/absences';
import { LettersQueries } from '#records/letters';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let contact: Visitor;
let link = '';

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  await world.send(made.to(world.police));
  link = await world.link('police contact', made.to(world.police));
  contact = world.stranger();
}, 60_000);
afterAll(() => world.end());

const away = (from: string, to: string, more: Record<string, string> = {}) => ({
  from,
  to,
  ...more,
});
const standing = async (part: string) => {
  const members = await world.app.get(LettersQueries).audience({
    ...NOWHERE,
    councilId: world.councilId,
    committeeId: world.committeeId,
    authorityId: world.police,
  });
  return members.find(({ audience }) => audience === part);
};
const NOWHERE = {
  priorityId: null,
  reportId: null,
  clearanceId: null,
  meetingId: null,
  subscriptionId: null,
  notCopied: null,
  topicId: null,
  questionId: null,
  declaringId: null,
  colleagueId: null,
  receiverId: null,
};

describe('Being away', () => {
  test('is said from the page of a letter’s link, with somebody of the same authority', async () => {
    expect((await contact.see(link)).body).toContain(
      `href="${new URL(link, 'http://x').pathname}/away"`,
    );
    const asked = await contact.see(`${link}/away`);
    expect(asked.body).toContain('The police signatory, police signatory');
    expect(asked.body).not.toContain('fire signatory');
    const fields = hiddenIn(asked.body);
    const wrong = await contact.send(`${link}/away`, {
      ...fields,
      ...away('2023-07-30', '2023-07-20'),
      reason: 'A cruise.',
    });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.body)).toContain('Give a last day on or after the first.');
    expect(wrong.body).toContain('A cruise.');
    const deputyId = world.someone('police signatory').id;
    const said = await contact.send(`${link}/away`, {
      ...fields,
      ...away('2023-07-19', '2023-07-30', { deputyId, reason: 'A cruise.' }),
    });
    expect(said.status).toBe(303);
    const shown = textOf((await contact.see(said.headers.get('location') ?? '')).body);
    expect(shown).toContain('It is written down that you are away.');
    expect(shown).toContain('The police signatory');
    expect(shown).toContain('Leave this as it is');
  });

  test('sends letters to the deputy while it lasts, and the officer sees it', async () => {
    expect((await standing('contact'))?.away).toMatchObject({
      until: '2023-07-30',
      deputy: { name: 'The police signatory' },
    });
    const officer = await world.at('officer');
    const page = textOf((await officer.see('/app/authorities/police')).body);
    expect(page).toContain('Away until 30 July 2023');
    expect(page).not.toContain('cruise');
    const [told] = await world.dataSource.query<{ sentence: string }[]>(
      `SELECT sentence FROM history WHERE event = 'absence.said'`,
    );
    expect(told?.sentence).toBe(
      'The police contact is away from 19 July 2023 to 30 July 2023; The police signatory answers meanwhile.',
    );
  });

  test('is answered for by councillors only when a councillor is away', async () => {
    const absences = world.app.get(AbsencesService);
    const deputies = async (part: string) =>
      (await absences.deputies(world.someone(part).id)).map(({ name }) => name);
    expect(await deputies('officer')).toContain('The monitoring officer');
    expect(await deputies('officer')).not.toContain('The chair');
    expect(await deputies('chair')).toEqual(
      expect.arrayContaining(['The member one', 'The officer']),
    );
  });

  test('sends them to nobody who is away too, or has left the authority', async () => {
    const signatory = world.someone('police signatory').id;
    const deputy = async () => (await standing('contact'))?.away?.deputy ?? null;
    const { dataSource } = world;
    await dataSource.query(
      `INSERT INTO absences (id, person_id, away_from, away_to, said_at)
       VALUES (gen_random_uuid(), $1, '2023-07-19', '2023-07-20', now())`,
      [signatory],
    );
    expect(await deputy()).toBeNull();
    await dataSource.query('DELETE FROM absences WHERE person_id = $1', [signatory]);
    expect(await deputy()).not.toBeNull();
    const left = async (on: string | null, at: string | null) => {
      await dataSource.query('UPDATE contacts SET valid_to = $2 WHERE person_id = $1', [
        signatory,
        on,
      ]);
      await dataSource.query('UPDATE grants SET ended_at = $2 WHERE person_id = $1', [
        signatory,
        at,
      ]);
    };
    await left('2023-07-18', '2023-07-18T12:00:00Z');
    expect(await deputy()).toBeNull();
    await left(null, null);
    expect(await deputy()).not.toBeNull();
  });

  test('ends by saying so, or when its last day is over', async () => {
    await contact.see(`${link}/away`);
    expect((await contact.send(`${link}/away/end`, {})).status).toBe(303);
    expect((await standing('contact'))?.away).toBeNull();
    const chair = await world.at('chair');
    await chair.see('/app/away');
    expect((await chair.send('/app/away', away('2023-07-19', '2023-07-20'))).status).toBe(303);
    expect((await standing('chair'))?.away).toEqual({ until: '2023-07-20', deputy: null });
    world.time.set('2023-07-21T09:30:00Z');
    expect((await standing('chair'))?.away).toBeNull();
  });
});
