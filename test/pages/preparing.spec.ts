import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AgendaService, MeetingsService } from '#records/meetings';
import { ExemptionsService } from '#records/exemptions';
import { LettersQueries } from '#records/letters';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const HERE = `${MEETING}/preparing`;
const KEPT = {
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'The price would be told to every bidder.',
  publicSummary: 'A contract',
  decidedBy: 'Monitoring officer',
  reviewOn: localDate('2023-10-02'),
} as const;
let world: WebWorld;
let member: Visitor;
let officer: Visitor;
let contractId: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  const actor = await world.as('officer');
  const { id } = await world.app.get(MeetingsService).plan(actor, {
    committeeId: world.committeeId,
    heldOn: localDate('2023-07-19'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await world.app.get(MeetingsService).convene({ actor, id });
  const agenda = world.app.get(AgendaService);
  for (const title of ['Community Safety Agreement', 'A contract']) {
    contractId = await agenda.add({ actor, id }, { title, purpose: 'recommend' });
  }
  member = await world.at('member one');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

async function press(who: Visitor, path: string, fields: Record<string, string>) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}
/** Messages for the postroom about an event. */
const waiting = (event: string) =>
  world.dataSource.query<unknown[]>('SELECT 1 FROM outbox WHERE event = $1', [event]);
const read = async (who: Visitor, path = HERE) => textOf((await who.see(path)).body);

describe('A member prepares the next meeting', () => {
  test('which Home begins with, two presses from a note', async () => {
    const home = await member.see('/app');
    expect(textOf(home.body)).toContain('Your next meeting Wednesday 19 July 2023');
    expect(home.body).toContain(`href="${HERE}"`);
    expect(textOf(home.body)).toContain('Send your apologies');
    expect((await officer.see('/app')).body).not.toContain('id="your-meeting"');
  });

  test('with notes nobody else can read', async () => {
    const note = { wording: 'Ask about the figures for June.' };
    expect((await press(member, `${HERE}/items/1/note`, note)).status).toBe(303);
    expect(await read(member)).toContain('Ask about the figures for June.');
    for (const other of ['officer', 'chair', 'member two']) {
      expect(await read(await world.at(other))).not.toContain('figures for June');
    }
    const [told] = await world.dataSource.query<{ entries: number }[]>(
      `SELECT count(*)::int AS entries FROM history h WHERE to_jsonb(h)::text LIKE '%figures for June%'`,
    );
    expect(told?.entries).toBe(0);
  });

  test('that two devices do not overwrite: both texts are shown', async () => {
    const first = await member.see(`${HERE}/items/1/note`);
    const fields = hiddenIn(first.body);
    await member.send(`${HERE}/items/1/note`, { ...fields, wording: 'From the tablet.' });
    const { version } = fields;
    const late = await member.send(`${HERE}/items/1/note`, { version, wording: 'From the phone.' });
    expect(late.status).toBe(409);
    expect(textOf(late.body)).toContain('Your note, as saved now From the tablet.');
    expect(late.body).toContain('From the phone.</textarea>');
  });

  test('and that go with the pack as a text file', async () => {
    const file = await member.see(`${HERE}/notes.txt`);
    expect(file.headers.get('content-disposition')).toContain('my-notes.txt');
    expect(file.body).toBe(
      'Crime and Disorder Committee, Wednesday 19 July 2023\r\nMy notes\r\n\r\n1. Community Safety Agreement\r\n\r\nFrom the tablet.\r\n',
    );
  });

  test('and a note that is emptied is gone', async () => {
    await press(member, `${HERE}/items/1/note`, { wording: '' });
    expect(await read(member)).not.toContain('From the tablet.');
    expect(await read(member)).toContain('Write a note');
  });
});

describe('A question in advance', () => {
  test('needs words, and keeps what was chosen', async () => {
    const sent = await press(member, `${HERE}/items/1/question`, { wording: ' ', to: 'police' });
    expect(sent.status).toBe(422);
    expect(textOf(sent.body)).toContain('Enter the question');
    expect(sent.body).toContain('value="police" selected');
  });

  test('is seen by everybody who works for the committee, and passed on by the officer alone', async () => {
    const asked = { wording: 'How many officers are there?', to: 'police' };
    expect((await press(member, `${HERE}/items/1/question`, asked)).status).toBe(303);
    const seen = await read(officer);
    expect(seen).toContain(
      'Question 1, asked by The member one on 3 July 2023, to Marchfield Police',
    );
    expect(seen).toContain('Waits to be passed on');
    expect(await read(officer, '/app')).toContain(
      'Pass on the question of The member one to Marchfield Police',
    );
    expect((await member.see(`${HERE}/questions/1/passing-on`)).status).toBe(403);
    expect((await press(officer, `${HERE}/questions/1/passing-on`, {})).status).toBe(303);
    expect(await read(member)).toContain('Passed on 3 July 2023');
    expect(await waiting('question.passed-on')).toHaveLength(1);
  });

  test('is answered once, in words with a name', async () => {
    const answer = { answer: 'There are 212.', answeredBy: 'The superintendent' };
    const nameless = await press(officer, `${HERE}/questions/1/answer`, {
      ...answer,
      answeredBy: '',
    });
    expect(nameless.status).toBe(422);
    expect(nameless.body).toContain('There are 212.</textarea>');
    expect((await press(officer, `${HERE}/questions/1/answer`, answer)).status).toBe(303);
    expect(await read(member)).toContain('The superintendent, 3 July 2023 There are 212.');
    const again = await officer.send(`${HERE}/questions/1/answer`, answer);
    expect(again.status).toBe(409);
  });

  test('about an item kept from the public is sent in no letter', async () => {
    const actor = await world.as('officer');
    const on = { itemId: contractId };
    await world.app.get(ExemptionsService).mark({ actor }, { ...KEPT, on });
    await press(member, `${HERE}/items/2/question`, { wording: 'What does it cost?', to: 'fire' });
    const sent = await press(officer, `${HERE}/questions/2/passing-on`, {});
    expect(sent.status).toBe(422);
    expect(textOf(sent.body)).toContain('no letter is sent: pass it on yourself');
    const done = await press(officer, `${HERE}/questions/2/passing-on`, {
      to: 'The chief officer',
    });
    expect(done.status).toBe(303);
    expect(await waiting('question.passed-on')).toHaveLength(1);
  });

  test('about an item taken without the public is not passed on by letter, nor its answer told in one', async () => {
    const asked = { wording: 'What did it cost last year?', to: 'fire' };
    await press(member, `${HERE}/items/1/question`, asked);
    await world.dataSource.query(
      `WITH begun AS (
         INSERT INTO exclusions (id, meeting_id, began_at)
         SELECT gen_random_uuid(), meeting_id, now() FROM agenda_items WHERE number = 1 RETURNING id)
       INSERT INTO excluded_items SELECT b.id, i.id, 'paragraph 3' FROM begun b, agenda_items i WHERE i.number = 1`,
    );
    const sent = await press(officer, `${HERE}/questions/3/passing-on`, {});
    expect([sent.status, textOf(sent.body)]).toEqual([
      422,
      expect.stringContaining('no letter is sent: pass it on yourself'),
    ]);
    const [{ id: subjectId } = { id: '' }] = await world.dataSource.query<{ id: string }[]>(
      'SELECT id FROM questions WHERE number = 3',
    );
    const letter = { subjectKind: 'question', subjectId, payload: {} };
    expect(await world.app.get(LettersQueries).case(letter)).toMatchObject({ isKept: true });
  });

  test('has the same answers for machines', async () => {
    const asked = await member.see(`/api/v1${MEETING.slice(4)}/preparing`);
    expect(JSON.parse(asked.body)).toMatchObject({
      notes: [],
      questions: [
        { number: 1, item: 1, answer: 'There are 212.' },
        { number: 3, item: 1 },
        { number: 2, item: 2 },
      ],
    });
  });
});
