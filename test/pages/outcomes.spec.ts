import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import type { OutcomeView } from '#records/outcomes';
import { ReportsService } from '#records/reports';
import { ResolutionsService } from '#records/resolutions';
import { localDate } from '#rules';
import { anOutcome, outcomeLink, sendOutcome } from '../support/an-outcome.js';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let contact: Visitor;
let itemId = '';
beforeAll(async () => {
  world = await WebWorld.begin();
  ({ itemId } = await world.meetingInSession());
  officer = await world.at('officer');
  contact = await world.at('police contact');
  await world.app.get(MeetingsService).plan(await world.as('officer'), {
    committeeId: world.committeeId,
    heldOn: localDate('2023-10-18'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
});
afterAll(() => world.end());

const WORDS = 'That paragraph 4 of the plan say who is to do what by when.';
const aComment = () =>
  anOutcome(world, itemId, { kind: 'comment', details: { to: ['police'] }, wording: WORDS });
const aRequest = () =>
  anOutcome(world, itemId, { kind: 'request information', details: { to: ['police'] } });
const at = ({ reference }: OutcomeView) => `/app/outcomes/${reference}`;
const api = ({ reference }: OutcomeView) => `/api/v1/outcomes/${reference}`;

describe('The page of a comment', () => {
  it('is sent by it, and shows both texts side by side once it is answered', async () => {
    const comment = await aComment();
    const asked = await officer.see(`${at(comment)}/sending`);
    expect(asked.body).toContain('Send this comment to Marchfield Police?');
    expect(asked.body).toContain('goes to The police contact (police contact)');
    const wrong = await officer.send(`${at(comment)}/sending`, {
      on: '',
      how: 'email',
      due: '1/1/2020',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="1/1/2020"');
    const fields = { on: '2023-07-19', how: 'email', due: '' };
    const sent = await officer.send(`${at(comment)}/sending`, fields);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${at(comment)}?done=3`]);
    expect((await officer.see(`${at(comment)}?done=3`)).body).toContain(
      'Sent to Marchfield Police by email on 19 July 2023.',
    );

    await contact.see(`${at(comment)}/answer`);
    await contact.send(`${at(comment)}/answer`, { text: 'Paragraph 4 now says so.' });
    const shown = (await officer.see(at(comment))).body;
    expect(shown).toContain(WORDS);
    expect(shown).toContain('Paragraph 4 now says so.');
    expect(shown).toContain('The police contact, 19 July 2023');
  });

  it('logs a reply that came by post, with the day it came', async () => {
    const comment = await aComment();
    await sendOutcome(world, comment);
    await officer.see(`${at(comment)}/answer`);
    const fields = { text: 'We changed it.', how: 'post', receivedOn: '2023-07-18' };
    const early = await officer.send(`${at(comment)}/answer`, fields);
    expect(early.body).toContain('The date cannot be before it was sent.');
    expect(early.body).toContain('We changed it.');
    await officer.send(`${at(comment)}/answer`, { ...fields, receivedOn: '2023-07-19' });
    expect((await officer.see(at(comment))).body).toContain(
      'Came by post on 19 July 2023, written down by The officer',
    );
  });

  it('puts the answer on the next agenda as information, and settles it', async () => {
    const comment = await aComment();
    await sendOutcome(world, comment);
    await contact.see(at(comment));
    await contact.send(`${at(comment)}/answer`, { text: 'Paragraph 4 now says so.' });
    const asked = await officer.see(`${at(comment)}/agenda`);
    expect(asked.body).toContain('Wednesday 18 October 2023');
    await officer.send(`${at(comment)}/agenda`, { meeting: '2023-10-18' });
    const [item] = await world.dataSource.query<{ title: string; summary: string }[]>(
      'SELECT i.title, i.summary FROM agenda_items i JOIN outcomes o ON o.agenda_item_id = i.id WHERE o.id = $1',
      [comment.id],
    );
    expect(item).toEqual({
      title: `Answer of Marchfield Police to the comment ${comment.reference}`,
      summary: `The committee said: ${WORDS}\n\nMarchfield Police answered: Paragraph 4 now says so.`,
    });
    await officer.see(`${at(comment)}/settlement`);
    const settled = { kind: 'taken up', reason: 'paragraph 4 was changed' };
    await officer.send(`${at(comment)}/settlement`, settled);
    expect((await officer.see(at(comment))).body).toContain(
      'Taken up, 19 July 2023: paragraph 4 was changed',
    );
  });

  it('does not exist for another authority, nor for its own before it is sent', async () => {
    const comment = await aComment();
    const fire = await world.at('fire contact');
    for (const visitor of [fire, contact])
      expect((await visitor.see(at(comment))).status).toBe(404);
    await sendOutcome(world, comment);
    expect((await contact.see(at(comment))).status).toBe(200);
    expect((await fire.see(at(comment))).status).toBe(404);
    expect((await fire.see(`${at(comment)}/answer`)).status).toBe(404);
    expect((await contact.see(`${at(comment)}/settlement`)).status).toBe(404);
  });

  it('of an exempt item warns before its words leave the council, and tells none in history', async () => {
    const comment = await aComment();
    await world.dataSource.query(
      `INSERT INTO exemptions (id, council_id, committee_id, subject_kind, subject_id, meeting_id, kind, paragraphs, reasoning,
         public_summary, decided_by, decided_on)
       SELECT gen_random_uuid(), m.council_id, m.committee_id, 'agenda item', i.id, m.id, 'exempt', '{3}', 'A price.', '',
         'The officer', m.held_on
       FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1`,
      [itemId],
    );
    expect((await officer.see(`${at(comment)}/sending`)).body).toContain(
      'It comes from an item that is not for publication.',
    );
    await sendOutcome(world, comment);
    await contact.see(`${at(comment)}/answer`);
    await contact.send(`${at(comment)}/answer`, { text: 'Forty pounds.' });
    expect((await world.sentences(comment.id)).join()).not.toContain('Forty pounds.');
    expect((await officer.see(at(comment))).body).toContain('Forty pounds.');
    await anOutcome(world, itemId, { kind: 'defer', details: {}, wording: 'That the price wait.' });
    const topics = await world.dataSource.query('SELECT reason FROM topics');
    expect(JSON.stringify(topics)).not.toContain('price wait');
    await world.dataSource.query(`UPDATE exemptions SET lifted_on = '2023-07-19'`);
  });
});

describe('The list of outcomes', () => {
  it('is narrowed by how they stand, and has a spreadsheet and JSON beside it', async () => {
    const request = await aRequest();
    await sendOutcome(world, request, '2023-07-20');
    await world.dataSource.query(
      `UPDATE outcomes SET due_on = '2023-07-18', version = version + 1 WHERE id = $1`,
      [request.id],
    );
    const overdue = await officer.see('/app/outcomes?group=overdue');
    expect(overdue.body).toContain(request.reference);
    expect(overdue.body).toContain('Overdue by 1 day');
    const csv = await officer.see('/app/outcomes.csv?kind=information+request');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.body).toContain(`${request.reference},information request,sent,Crime and Disorder`);
    const { outcomes } = JSON.parse((await contact.see('/app/outcomes.json')).body);
    expect(outcomes.every(({ to }: { to: string }) => to === 'Marchfield Police')).toBe(true);
    expect((await officer.see('/app/outcomes?kind=nonsense')).status).toBe(422);
  });
});

describe('What a resolution brought about', () => {
  it('stands on the page of its committee, both texts side by side', async () => {
    const comment = await aComment();
    await sendOutcome(world, comment);
    await anOutcome(world, itemId, {
      kind: 'standing request',
      details: { to: [] },
      wording: 'That every report say what it costs.',
    });
    await world.carry(
      (
        await world.app.get(ResolutionsService).draft(await world.as('officer'), {
          agendaItemId: itemId,
          kind: 'appoint',
          wording: 'That Councillor Dale be appointed.',
          details: { who: 'Councillor Dale', to: 'the working group on speeding' },
        })
      ).id,
    );
    const { body } = await officer.see('/app/committees/crime-and-disorder');
    for (const words of [
      comment.reference,
      'Nothing is said yet.',
      'That every report say what it costs.',
      'Councillor Dale, to the working group on speeding',
    ])
      expect(body).toContain(words);
  });

  it('waits on Home for the officer, and with what else is asked for the authority', async () => {
    const request = await aRequest();
    expect((await officer.see('/app')).body).toContain(
      `Send the request for information ${request.reference} to Marchfield Police`,
    );
    await sendOutcome(world, request, '2023-08-16');
    const words = `Answer from Marchfield Police to the request for information ${request.reference}`;
    expect((await officer.see('/app')).body).toContain(words);
    expect((await contact.see('/app')).body).toContain(words);
    const list = await contact.see('/app/recommendations');
    expect(list.body).toContain('Also asked of you');
    expect(list.body).toContain(request.reference);
    await anOutcome(world, itemId, { kind: 'defer', details: {} });
    expect((await officer.see('/app')).body).toContain('Find a meeting for what was deferred');
  });

  it('that stands for every report is told to whoever commissions one', async () => {
    await world.app.get(ReportsService).propose(await world.as('officer'), {
      committeeId: world.committeeId,
      meetingId: null,
      title: 'Costs of the plan',
      brief: '',
      template: 'scrutiny',
      topicId: null,
    });
    const at = '/app/committees/crime-and-disorder/reports/costs-of-the-plan';
    expect((await officer.see(`${at}/commission`)).body).toContain(
      'That every report say what it costs.',
    );
  });
});

describe('The API of outcomes', () => {
  it('does what the pages do, and lists what its caller may do next', async () => {
    const request = await aRequest();
    const form = { on: '2023-07-19', how: 'email' };
    const missing = await postJson(world, officer, `${api(request)}/sending`, form);
    expect(missing).toMatchObject({ status: 422, body: { errors: [{ field: 'due' }] } });
    const sent = await postJson(world, officer, `${api(request)}/sending`, {
      ...form,
      due: '2023-08-16',
    });
    expect(sent.body).toMatchObject({ state: 'sent', due: '2023-08-16', isOverdue: false });
    const answered = await postJson(world, contact, `${api(request)}/answer`, { text: 'Twelve.' });
    expect(answered.body).toMatchObject({ state: 'answered', answer: 'Twelve.', actions: [] });
    const { actions } = JSON.parse((await officer.see(api(request))).body);
    expect(actions.map(({ action }: { action: string }) => action)).toEqual([
      'agenda',
      'further-question',
      'settlement',
    ]);
  });
});

describe('A signed link to a comment', () => {
  it('shows it, takes an answer once, and says that it came', async () => {
    const comment = await aComment();
    await sendOutcome(world, comment);
    const link = await outcomeLink(world, 'police contact', comment);
    const stranger = world.stranger();
    expect((await stranger.see(link)).headers.get('location')).toBe(`${link}/outcome`);
    const version = async () =>
      (
        await world.dataSource.query<{ version: number }[]>(
          'SELECT version FROM outcomes WHERE id = $1',
          [comment.id],
        )
      )[0]?.version;
    const before = await version();
    const shown = await stranger.see(`${link}/outcome`);
    expect(shown.body).toContain(WORDS);
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(await version()).toBe(before);

    const empty = await stranger.send(`${link}/outcome/answer`, { text: ' ' });
    expect([empty.status, empty.body.includes('Say what was done with it')]).toEqual([422, true]);
    const sent = await stranger.send(`${link}/outcome/answer`, { text: 'It now says so.' });
    expect(sent.headers.get('location')).toBe(`${link}/outcome?done=answered`);
    const after = await stranger.see(`${link}/outcome?done=answered`);
    expect(after.body).toContain('Your answer has been received.');
    expect(after.body).toContain('The police contact, 19 July 2023');
    expect((await stranger.send(`${link}/outcome/answer`, { text: 'Again.' })).status).toBe(409);
    expect(stranger.cookies.size).toBe(0);
  });

  it('is refused alike when it is unknown, expired or revoked', async () => {
    const comment = await aComment();
    await sendOutcome(world, comment);
    const expired = await outcomeLink(world, 'police contact', comment, '2023-07-18');
    const revoked = await outcomeLink(world, 'police signatory', comment);
    await world.dataSource.query(
      `UPDATE signed_links SET revoked_at = now() WHERE person_id = $1 AND purpose = 'outcome'`,
      [world.someone('police signatory').id],
    );
    const bodies = new Set<string>();
    for (const link of ['/l/unknown', expired, revoked]) {
      for (const seen of [
        await world.stranger().see(`${link}/outcome`),
        await world.stranger().send(`${link}/outcome/answer`, { text: 'No.' }),
      ]) {
        expect(seen.status).toBe(404);
        bodies.add(seen.body);
      }
    }
    expect(bodies.size).toBe(1);
  });
});
