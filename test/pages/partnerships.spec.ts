import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { ConcernsService, ReviewsService } from '#records/partnership';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const HERE = '/app/partnerships/community-safety';
let world: WebWorld;
let officer: Visitor;
let reviewId: string;

beforeAll(async () => {
  world = await WebWorld.begin('2024-01-08T09:00:00Z');
  const priorityId = await world.priority('road-safety', 'Road safety');
  const reviews = world.app.get(ReviewsService);
  const actor = await world.as('officer');
  const dueOn = localDate('2024-01-20');
  reviewId = (await reviews.plan(actor, { priorityId, cycle: 'January 2024', dueOn })) ?? '';
  await reviews.request({ actor, id: reviewId });
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world?.end());

async function press(path: string, fields: Record<string, string> = {}) {
  const asked = await officer.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return officer.send(path, { ...hiddenIn(asked.body), ...fields });
}
const seen = async (path: string, who = officer) => textOf((await who.see(path)).body);

describe('a partnership', () => {
  test('is formed, found in the list, and leads on to what its year holds', async () => {
    const sent = await press('/app/partnerships/new', {
      name: 'Wealdham Partnership',
      validFrom: '1 April 2023',
      parent: 'community-safety',
    });
    expect(sent.headers.get('location')).toBe('/app/partnerships/wealdham-partnership?done=1');
    const shown = await seen('/app/partnerships/wealdham-partnership?done=1');
    expect(shown).toContain('Wealdham Partnership formed.');
    expect(shown).toContain('Stands under the Marchfield Community Safety Partnership');
    expect(await seen('/app/partnerships')).toContain('Wealdham Partnership');
    const county = await seen(HERE);
    expect(county).toContain('Partnerships under it Wealdham Partnership');
    expect(county).toContain('Priorities Who leads each');
    expect(county).toContain('Next 1 review for January 2024 Due Saturday 20 January 2024');
  });

  test('has members, authorities, terms and words; a wrong form keeps what was typed', async () => {
    const personId = world.someone('police contact').id;
    const wrong = await press(`${HERE}/member`, { personId, part: 'chair', validFrom: 'soon' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="soon"');
    const right = { personId, part: 'chair', authority: 'police', validFrom: '1 January 2024' };
    expect((await press(`${HERE}/member`, right)).status).toBe(303);
    await press(`${HERE}/authority`, { authority: 'police', part: 'responsible' });
    await press(`${HERE}/terms-change`, { terms: 'It meets each quarter.' });
    await press(`${HERE}/word`, { word: 'CSA', meaning: 'The community safety agreement.' });
    const shown = await seen(HERE);
    expect(shown).toContain('The police contact');
    expect(shown).toContain('Chair Marchfield Police Since 1 January 2024');
    expect(shown).toContain('Marchfield Police Responsible');
    expect(shown).toContain('CSA The community safety agreement.');
    expect(await seen(`${HERE}/terms`)).toContain('It meets each quarter.');
    expect(await seen(`${HERE}/history`)).toContain('In the glossary, CSA means');
  });

  test('who changes it after somebody else sees both texts', async () => {
    const first = await officer.see(`${HERE}/terms-change`);
    await press(`${HERE}/terms-change`, { terms: 'It meets twice a year.' });
    const late = await officer.send(`${HERE}/terms-change`, {
      ...hiddenIn(first.body),
      terms: 'It meets each month.',
    });
    expect(late.status).toBe(409);
    expect(textOf(late.body)).toContain('Terms of reference, as saved now It meets twice a year.');
    expect(late.body).toContain('It meets each month.</textarea>');
  });
});

describe('a concern', () => {
  test('waits visibly, is put on the agenda, and its outcome is shown', async () => {
    const chair = { actor: await world.as('working-group chair'), id: reviewId };
    const concerns = world.app.get(ConcernsService);
    await concerns.raise(chair, { text: 'Nothing moved for a year.' });
    await concerns.escalate(chair, { reason: 'It needs money.' });
    expect(await seen(HERE)).toContain(
      'Waits until a meeting is planned Concern about Road safety, January 2024',
    );
    expect(await seen('/app')).toContain(
      'Plan a meeting of the Marchfield Community Safety Partnership: Concern about Road safety, January 2024 waits for one',
    );
    const planned = { heldOn: '8 January 2024', startsAt: '10:00', place: 'County Hall' };
    expect((await press(`${HERE}/meeting`, planned)).status).toBe(303);
    const meeting = `${HERE}/meetings/2024-01-08`;
    await press(`${meeting}/item`, { title: 'The year ahead', words: '', kind: 'other' });
    expect((await press(`${meeting}/agenda`)).status).toBe(303);
    const agenda = await seen(meeting);
    expect(agenda).toContain('1. Concern about Road safety, January 2024 On the agenda');
    expect(agenda).toMatch(/Sent on 8 January 2024(?!, and)/);
    expect(await seen('/app')).toContain(
      'Meetings of the partnership Monday 8 January 2024, 10:00 Marchfield Community Safety Partnership',
    );
    await press(`${meeting}/item`, { title: 'A late one', words: '', kind: 'other' });
    expect(await seen(meeting)).toContain('and changed since: send it again');
    expect((await press(`${meeting}/agenda`)).status).toBe(303);
    expect(await seen(meeting)).not.toContain('changed since');
    await press(`${meeting}/holding`);
    expect(await seen(meeting)).toContain('No outcome yet');
    for (const part of ['officer', 'working-group chair']) {
      expect(await seen('/app', await world.at(part))).toContain(
        'Record what the Marchfield Community Safety Partnership decided: Concern about Road safety, January 2024',
      );
    }
    const item = `${HERE}/items/1`;
    const outcome = { outcome: 'action agreed', text: 'Fund two crossings.', minute: '12/1' };
    const wrong = await press(`${item}/outcome`, outcome);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#owner"');
    expect(wrong.body).toContain('href="#dueOn"');
    const who = { owner: 'The police', dueOn: '1 June 2024' };
    expect((await press(`${item}/outcome`, { ...outcome, ...who })).status).toBe(303);
    expect(await seen(item)).toContain(
      'Outcome (minute 12/1), an action agreed: Fund two crossings. For The police by 1 June 2024.',
    );
    for (const page of ['', '/reviews/January%202024']) {
      const shown = await seen(`/app/priorities/road-safety${page}`);
      expect(shown).toContain('Before the partnership Concern about Road safety, January 2024');
      expect(shown).toContain('Who does it The police By when 1 June 2024 Minute 12/1');
    }
  });

  test('a member reads the agenda by their link, without an account, until their part ends', async () => {
    const [meeting] = await world.dataSource.query<{ id: string }[]>(
      "SELECT id FROM partnership_meetings WHERE held_on = '2024-01-08'",
    );
    const linkOf = async (part: string) => {
      const order = {
        personId: world.someone(part).id,
        purpose: 'agenda',
        subjectKind: 'partnership meeting',
        subjectId: meeting?.id ?? '',
        expiresOn: localDate('2024-02-08'),
      } as const;
      const links = world.app.get(SignedLinksService);
      return `/l/${await world.app.get(Recorder).write((tx) => links.tokenFor(tx, order))}`;
    };
    const link = await linkOf('police contact');
    const stranger = world.stranger();
    expect((await stranger.see(link)).headers.get('location')).toBe(`${link}/agenda`);
    const text = await seen(`${link}/agenda`, stranger);
    expect(text).toContain('1. Concern about Road safety, January 2024 Nothing moved for a year.');
    expect(text).toContain('This page is for The police contact.');
    const gone = await linkOf('fire contact');
    expect((await stranger.see(`${gone}/agenda`)).status).not.toBe(200);
  });

  test('the meeting is a calendar file, and the API says the same', async () => {
    const file = await officer.see(`${HERE}/meetings/2024-01-08/meeting.ics`);
    expect(file.body).toContain('SUMMARY:Marchfield Community Safety Partnership');
    expect((await officer.see(`${HERE}/meetings.ics`)).body).toContain('BEGIN:VEVENT');
    const api = '/api/v1/partnerships/community-safety';
    const { partnerships } = JSON.parse((await officer.see('/api/v1/partnerships')).body);
    expect(partnerships).toHaveLength(2);
    expect(JSON.parse((await officer.see(api)).body)).toMatchObject({
      slug: 'community-safety',
      members: [{ part: 'chair' }],
      meetings: [{ heldOn: '2024-01-08', state: 'held', items: 3, undecided: 2 }],
    });
    expect(JSON.parse((await officer.see(`${api}/items/1`)).body)).toMatchObject({
      state: 'decided',
      outcome: 'action agreed',
      owner: 'The police',
      dueOn: '2024-06-01',
    });
    const meeting = JSON.parse((await officer.see(`${api}/meetings/2024-01-08`)).body);
    expect(meeting.items.map(({ title }: { title: string }) => title)).toEqual([
      'Concern about Road safety, January 2024',
      'The year ahead',
      'A late one',
    ]);
  });
});

describe('a working group', () => {
  test('is formed and meets, told what is due to it', async () => {
    await press(`${HERE}/group`, { name: 'Delivery Group', validFrom: '1 April 2023' });
    const group = `${HERE}/groups/delivery-group`;
    const planned = { heldOn: '9 January 2024', startsAt: '2pm', place: 'Room 2' };
    await press(`${group}/meeting`, planned);
    expect(await seen(`${group}?planned=yes`)).toContain('The meeting is planned.');
    expect(await seen(`${group}/meetings/2024-01-09`)).not.toContain('Record that it was held');
    const cancelled = await press(`${group}/meetings/2024-01-09/cancellation`, { reason: 'Snow' });
    expect(cancelled.status).toBe(303);
    expect(await seen(`${group}/meetings/2024-01-09`)).toContain('Cancelled: Snow');
    const lead = await world.at('road-safety lead');
    expect((await lead.see(group)).status).toBe(200);
    expect((await lead.see(`${group}/meeting`)).status).toBe(404);
  });
});
