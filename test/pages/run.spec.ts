import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aSitting } from '../support/a-sitting.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';
const RUN = `${MEETING}/run`;
const API = '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/run';
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-19T09:00:00Z');
  await aSitting(world);
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const seen = async (path: string) => {
  const { status, body } = await officer.see(path);
  expect([path, status]).toEqual([path, 200]);
  return textOf(body);
};
/** Presses the button of one form of the page of an item, and reads where it leads. */
async function press(number: number, noun: string, fields: Record<string, string> = {}) {
  await officer.see(`${RUN}/${number}`);
  return officer.send(`${RUN}/${number}/${noun}`, fields);
}
async function done(number: number, noun: string, fields: Record<string, string> = {}) {
  const sent = await press(number, noun, fields);
  expect([noun, sent.status, textOf(sent.body)]).toEqual([noun, 303, '']);
  const to = (sent.headers.get('location') ?? '').split('#', 1)[0] ?? '';
  return seen(to);
}
/** One step of the first motion of item 3, which leads back to the run of the item. */
async function step(noun: string, fields: Record<string, string> = {}) {
  const path = `${MEETING}/items/3/motions/1/${noun}`;
  const asked = await officer.see(path);
  const sent = await officer.send(path, { ...hiddenIn(asked.body), ...fields });
  expect([noun, sent.status, textOf(sent.body)]).toEqual([noun, 303, '']);
  const to = sent.headers.get('location') ?? '';
  expect(to).toContain(`${RUN}/3`);
  return seen(to.split('#', 1)[0] ?? '');
}

describe('An officer runs a meeting', () => {
  test('and sees as what it sits, its quorum, its time and what waits', async () => {
    const text = await seen(RUN);
    expect(text).toContain('Sits as the crime and disorder committee');
    expect(text).toContain('Quorum Quorate: 3 in the room with a vote, 3 needed');
    expect(text).toContain('Time Started at 10:00; 0 of 80 minutes used');
    expect(text).toContain('Item 3 is exempt or has exempt papers, and the public has not been');
    expect(text).toContain('Item 4 is confidential, and the public must leave for it');
    expect(text).toMatch(/Item 5: Work programme Not taken 0 minutes used, none planned/);
    expect(text).toContain('Adjourn');
    const ends = await seen(`${MEETING}/conclusion`);
    expect(ends).toContain(
      'Item 2 has not been taken. Its minute will say that it was not reached.',
    );
    expect(text).toContain('Conclude the meeting');
  });

  test('item by item, in any order, with the time each has taken', async () => {
    let text = await done(2, 'taking');
    expect(text).toContain('Road safety outside schools Being taken');
    expect(text).toContain('Finish this item');
    expect(await seen(`${MEETING}/conclusion`)).toContain(
      'Item 2 is being taken. This finishes it.',
    );
    expect(text).toContain('Previous : Item 1: Apologies for absence');
    expect(text).toContain('Next: Item 3: Bids for the night bus');
    world.time.set('2023-07-19T09:50:00Z');
    officer = await world.at('officer');
    text = await done(2, 'finishing');
    expect(text).toContain('Taken 50 of 45 minutes used, 5 over.');
    expect(text).toContain('Take this item again');
    const twice = await press(2, 'finishing');
    expect(twice.status).toBe(409);
    expect(textOf(twice.body)).toContain('Item 2 is not being taken.');
  });

  test('with notes; of two clerks the second sees both texts and loses neither', async () => {
    const page = (await officer.see(`${RUN}/2`)).body;
    expect(textOf(page)).not.toContain('Notes that are kept from the public');
    const { key } = hiddenIn(page);
    const first = { wording: 'Two crossings\r\nare open.', version: '0', key };
    const text = await done(2, 'discussion', first);
    expect(text).toContain('Two crossings are open.');
    expect(text).toContain('Saved 19 July 2023, 10:50 by The officer');
    expect((await press(2, 'discussion', first)).status).toBe(303);
    const late = await press(2, 'discussion', { wording: 'The third is late.', version: '0' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('href="#discussion"');
    const both = textOf(late.body);
    expect(both).toContain('The officer changed these notes while you were writing.');
    expect(both).toContain('As saved now Two crossings are open.');
    expect(late.body).toContain('The third is late.</textarea>');
    const whole = 'Two crossings are open. The third is late.';
    expect(await done(2, 'discussion', { wording: whole, version: '1' })).toContain(whole);
  });

  test('and what is in the box when the item is finished is saved with that', async () => {
    await done(2, 'taking');
    const typed = { discussion: 'A third opens in May.', 'discussion-version': '1' };
    const late = await press(2, 'finishing', typed);
    expect([late.status, late.body.includes('href="#discussion"')]).toEqual([409, true]);
    expect(late.body).toContain('A third opens in May.</textarea>');
    expect(textOf(late.body)).toContain('As saved now Two crossings are open. The third is late.');
    expect(await seen(`${RUN}/2`)).toContain('Finish this item');
    const page = (await officer.see(`${RUN}/2`)).body;
    expect(page).toMatch(/<button[^>]*form="notes"[^>]*formaction="[^"]*finishing"/);
    const text = await done(2, 'finishing', {
      ...hiddenIn(page),
      ...typed,
      'discussion-version': '2',
    });
    expect(text).toContain('Take this item again');
    expect(text).toContain('A third opens in May.');
  });

  test('an exempt item only when the public is excluded, or for a reason', async () => {
    const text = await seen(`${RUN}/3`);
    expect(text).toContain('This item is exempt under paragraph 3 of Schedule 12A.');
    expect(text).toContain('Why is it taken in public?');
    const bare = await press(3, 'taking');
    expect(bare.status).toBe(422);
    expect(bare.body).toContain('href="#doors"');
    expect(textOf(bare.body)).toContain('carry a motion to exclude the public');
    const page = (await officer.see(`${RUN}/3`)).body;
    expect(textOf(page)).toContain('Draft the motion to exclude the public');
    const wording = /name="wording" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const ready = { kind: 'exclude public', step: 'details', items: '3', wording };
    const draft = `${MEETING}/items/3/motions/new`;
    const own = await officer.send(draft, { ...ready, wording: 'That the public be excluded.' });
    expect([own.status, own.body.includes('href="#wording"')]).toEqual([422, true]);
    expect(textOf(own.body)).toContain('It can read: “That under section 100A(4)');
    const open = await officer.send(draft, { ...ready, items: '2' });
    expect([open.status, open.body.includes('href="#items"')]).toEqual([422, true]);
    expect(textOf(open.body)).toContain(
      'Nothing in item 2, Road safety outside schools, is exempt',
    );
    const { step: _, ...first } = ready;
    const asked = textOf((await officer.send(draft, { ...first, wording: '' })).body);
    expect(asked).toContain('Leave it empty: the words are made from the items');
    const sent = await officer.send(draft, { ...ready, wording: '' });
    expect(sent.headers.get('location')).toBe(`${RUN}/3?done=1.1#motion-1`);
    const drafted = await seen(`${RUN}/3?done=1.1`);
    expect(drafted).toContain('Done Motion drafted.');
    expect(drafted).toContain(`Drafted ${wording}`);
    const elsewhere = 'No item is being taken. Take item 3 first, or go on if the committee';
    expect(drafted).toContain(elsewhere);
    expect(await seen(`${MEETING}/items/3/motions/1/moving`)).toContain(elsewhere);
    await step('moving', { mover: 'The chair' });
    expect(await seen(RUN)).toContain(
      'Item 3, motion 1, to exclude the public: waits for a seconder',
    );
    await step('seconding', { seconder: 'The member one' });
    await step('putting');
    expect(await step('affirmation')).toContain('Carried');
    expect(await seen(`${RUN}/1`)).toContain(
      'The public is in the room Excluded for item 3 by minute 1: exempt under paragraph 3 of Schedule 12A.',
    );
    expect(await done(3, 'taking')).toContain('The public is excluded Excluded for item 3');
    expect(await seen(RUN)).toContain('The public is excluded');
  });

  test('with the notes of an exempt item in a box of its own', async () => {
    const page = (await officer.see(`${RUN}/3`)).body;
    expect(page).not.toContain('id="discussion"');
    expect(page).toMatch(/<textarea[^>]*id="exempt-discussion"[^>]*data-not-kept/);
    const wrong = await press(3, 'discussion', { wording: 'quetzalcoatl', version: '0' });
    expect(wrong.status).toBe(422);
    const kept = { 'exempt-discussion': 'quetzalcoatl', 'exempt-discussion-version': '0' };
    expect(await done(3, 'exempt-discussion', kept)).toContain('quetzalcoatl');
    expect(await seen(MEETING)).not.toContain('quetzalcoatl');
  });

  test('and brings the public back by a button, from the page of the item', async () => {
    await officer.see(`${RUN}/3`);
    const sent = await officer.send(`${RUN}/readmission`, { item: '3' });
    expect(sent.headers.get('location')).toBe(`${RUN}/3`);
    expect(await seen(`${RUN}/3`)).not.toContain('The public is');
    expect((await officer.send(`${RUN}/readmission`, { item: '3' })).status).toBe(409);
  });

  test('and nobody else does', async () => {
    const member = await world.at('member one');
    for (const path of [RUN, `${RUN}/2`]) expect((await member.see(path)).status).toBe(403);
    expect((await officer.see(`${RUN}/9`)).status).toBe(404);
  });

  test('and comes back to the run from adjourning and resuming', async () => {
    const asked = await officer.see(`${MEETING}/adjournment`);
    const sent = await officer.send(`${MEETING}/adjournment`, {
      ...hiddenIn(asked.body),
      reason: 'the fire alarm',
    });
    const to = sent.headers.get('location') ?? '';
    expect(to).toMatch(new RegExp(`^${RUN}\\?done=\\d+$`));
    const text = await seen(to);
    expect(text).toContain('Meeting adjourned: the fire alarm.');
    expect(text).toContain('Item 3: Bids for the night bus Adjourned');
    expect(await seen(`${RUN}/3`)).toContain('The meeting is adjourned. See what can be done now');
    const resume = hiddenIn((await officer.see(`${MEETING}/resumption`)).body);
    const present = ['chair', 'member one', 'member two'].map((part) => world.someone(part).id);
    const resumed = await officer.send(`${MEETING}/resumption`, { ...resume, present });
    expect(await seen(resumed.headers.get('location') ?? '')).toContain('Meeting resumed.');
  });
});

describe('A machine runs a meeting', () => {
  const json = async (method: string, path: string, body?: object) => {
    const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await fetch(`${world.web.address}${API}${path}`, init);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  test('by the same rules', async () => {
    expect((await json('GET', '')).body).toMatchObject({
      state: 'in session',
      isPublicExcluded: false,
      attendance: { voting: 3, quorum: 3, isQuorate: true },
    });
    const barred = await json('POST', '/items/4/taking', {});
    expect([barred.status, barred.body.errors[0].field]).toEqual([422, 'doors']);
    const taken = await json('POST', '/items/4/taking', { doors: 'left' });
    expect(taken.body).toMatchObject({ state: 'being taken', isCovered: true });
    expect((await json('POST', '/readmission', {})).body.isPublicExcluded).toBe(false);
    const notes = { wording: 'Agreed.', version: 0 };
    const noted = await json('POST', '/items/5/discussion', notes);
    expect(noted.body.discussion).toMatchObject({ wording: 'Agreed.', version: 1 });
    const late = await json('POST', '/items/5/discussion', { ...notes, wording: 'Not agreed.' });
    expect(late.status).toBe(409);
    const kept = await json('POST', '/items/4/exempt-discussion', { wording: 'An address.' });
    expect(kept.body.exemptDiscussion.wording).toBe('An address.');
    expect((await json('POST', '/items/4/finishing', {})).body.state).toBe('taken');
    expect((await json('GET', '/items/4')).body.usedSeconds).toBe(0);
  });
});

describe('A meeting that has not begun', () => {
  const OTHER = MEETING.replace('2023-07-19', '2023-09-20');

  test('is started from its run page, and the clerk goes on there', async () => {
    world.time.set('2023-09-20T09:00:00Z');
    officer = await world.at('officer');
    const { present } = await aSitting(world, { isLeft: true });
    expect(textOf((await officer.see(OTHER)).body)).toContain('Run the meeting');
    const before = await seen(`${OTHER}/run`);
    expect(before).toContain('Time Not started');
    expect(before).toContain('Start the meeting');
    const early = await seen(`${OTHER}/run/1`);
    expect(early).toContain('The meeting is called, with its agenda published.');
    const hidden = hiddenIn((await officer.see(`${OTHER}/start`)).body);
    const sent = await officer.send(`${OTHER}/start`, { ...hidden, present });
    const text = await seen(sent.headers.get('location') ?? '');
    expect(text).toContain('Done Meeting started, quorate.');
    expect(text).toContain('Time Started at 10:00');
  });
});
