import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const COMMITTEE = '/app/committees/crime-and-disorder';
const MEETING = `${COMMITTEE}/meetings/2023-07-19`;
const ITEM = `${MEETING}/items/1`;
const MOTION = `${ITEM}/motions/1`;
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

/** Opens a page with a form and presses its button, as somebody would. */
async function press(path: string, fields: Record<string, string | readonly string[]> = {}) {
  const asked = await officer.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return officer.send(path, { ...hiddenIn(asked.body), ...fields });
}
/** Presses a button that works, and reads the page it leads to. */
async function done(path: string, fields: Record<string, string | readonly string[]> = {}) {
  const sent = await press(path, fields);
  expect([path, sent.status, textOf(sent.body)]).toEqual([path, 303, '']);
  const shown = await officer.see(sent.headers.get('location') ?? '');
  return textOf(shown.body);
}
const present = () =>
  ['chair', 'member one', 'member two', 'co-optee'].map((part) => world.someone(part).id);

describe('an officer takes a meeting from its plan to its decisions', () => {
  test('a committee without meetings says so, and offers to plan one', async () => {
    const text = textOf((await officer.see(COMMITTEE)).body);
    expect(text).toContain('No meeting is planned.');
    expect(text).toContain('Plan a meeting');
    expect(text).toContain('The member one Member, since 1 January 2020');
  });

  test('a plan that cannot be is sent back with what was typed and a word at each field', async () => {
    const sent = await press(`${COMMITTEE}/meetings/new`, {
      heldOn: '31 June 2023',
      startsAt: 'noonish',
      venue: '',
    });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('<title>Error: Plan a meeting');
    expect(sent.body).toContain('value="31 June 2023"');
    for (const field of ['heldOn', 'startsAt', 'venue']) {
      expect(sent.body).toContain(`href="#${field}"`);
    }
  });

  test('is planned, with the last lawful day to publish and its sum', async () => {
    const plan = { heldOn: '19 July 2023', startsAt: '10am', venue: 'Council Chamber' };
    const text = await done(`${COMMITTEE}/meetings/new`, plan);
    expect(text).toContain('Done Meeting planned on 19 July 2023.');
    expect(text).toContain('Due Tuesday 11 July 2023, in 8 days');
    expect(text).toContain('Tuesday 18 July 2023: clear day 1');
    expect(text).toContain('The agenda has no items yet.');
    const twice = await press(`${COMMITTEE}/meetings/new`, plan);
    expect(twice.status).toBe(409);
    expect(twice.body).toContain('href="#heldOn"');
    expect(textOf(twice.body)).toContain('The committee meets on that day already');
  });

  test('is convened, but cannot publish an agenda without items', async () => {
    expect(await done(`${MEETING}/convening`)).toContain('Meeting convened at Council Chamber.');
    const empty = await press(`${MEETING}/publication`);
    expect(empty.status).toBe(422);
    expect(textOf(empty.body)).toContain('The agenda has no items: add at least one.');
  });

  test('gets an item, and its agenda is published in time without a reason', async () => {
    const item = { title: 'Community Safety Agreement', purpose: 'recommend', reportBy: '' };
    expect(await done(`${MEETING}/items/new`, item)).toContain('Community Safety Agreement');
    const asked = await officer.see(`${MEETING}/publication`);
    expect(textOf(asked.body)).not.toContain('Reason for urgency');
    expect(await done(`${MEETING}/publication`)).toContain('Done Agenda published.');
  });

  test('starts only when it is quorate', async () => {
    world.time.set('2023-07-19T09:00:00Z');
    officer = await world.at('officer');
    const one = await press(`${MEETING}/start`, { present: present().slice(0, 1) });
    expect(one.status).toBe(422);
    expect(one.body).toContain('href="#present"');
    expect(textOf(one.body)).toContain('The meeting is not quorate');
    expect(one.body).toMatch(new RegExp(`value="${present()[0]}" checked`));
    expect(await done(`${MEETING}/start`, { present: present() })).toContain(
      'Meeting started, quorate.',
    );
  });

  test('a motion is drafted, with a recommendation whose dates are seen beforehand', async () => {
    const motion = { kind: 'recommend', wording: 'That the partners be asked to act.' };
    expect(await done(`${ITEM}/motions/new`, motion)).toContain('Done Motion drafted.');
    const address = `${MOTION}/recommendations/new`;
    const nobody = await press(address, { wording: '' });
    expect(nobody.status).toBe(422);
    expect(nobody.body).toContain('href="#wording"');
    expect(nobody.body).toContain('href="#authority"');
    const draft = {
      wording: 'That a plan be published by December.',
      authority: ['police', 'fire'],
      'regime-police': 'CD_S19',
      'regime-fire': 'LOCAL',
      'localN-fire': '',
    };
    const unsure = await officer.send(address, draft);
    expect(unsure.status).toBe(422);
    expect(unsure.body).toContain('href="#localN-fire"');
    expect(unsure.body).toContain('That a plan be published by December.');
    const whole = { ...draft, 'localN-fire': '10', 'localRule-fire': 'WORKING_DAYS' };
    const check = await officer.send(address, whole);
    const text = textOf(check.body);
    expect(text).toContain('If it is sent on Wednesday 19 July 2023.');
    expect(text).toContain('Marchfield Police Wednesday 16 August 2023 . Crime and disorder');
    expect(text).toContain('Marchfield Fire and Rescue Wednesday 2 August 2023');
    const key = hiddenIn(check.body).key;
    const back = await officer.send(address, { ...whole, key, step: 'change' });
    expect(back.body).toContain('That a plan be published by December.');
    const kept = await officer.send(address, { ...whole, key, step: 'draft' });
    expect(kept.status).toBe(303);
    const item = textOf((await officer.see(ITEM)).body);
    expect(item).toContain(
      'CDC-2023-1 to Marchfield Fire and Rescue (local protocol); Marchfield Police',
    );
  });

  test('is moved and seconded by two members, put, and carried by votes that add up', async () => {
    expect(await done(`${MOTION}/moving`, { mover: 'The chair' })).toContain('Moved by The chair.');
    const seconding = await officer.see(`${MOTION}/seconding`);
    expect(seconding.body).not.toContain('<option value="The chair"');
    await done(`${MOTION}/seconding`, { seconder: 'The member one' });
    await done(`${MOTION}/putting`);
    const votes = { for: '3', against: '1', abstained: '0', notVoting: '0' };
    const over = await press(`${MOTION}/vote`, votes);
    expect(over.status).toBe(422);
    expect(textOf(over.body)).toContain(
      '3 for + 1 against + 0 abstained + 0 not voting = 4, but 3 members present may vote: The chair, The member one, The member two.',
    );
    expect(over.body).toContain('href="#for"');
    const text = await done(`${MOTION}/vote`, { ...votes, for: '2' });
    expect(text).toContain('Done Carried (2 for, 1 against, 0 abstained).');
    expect(text).toContain('Minute 1');
  });

  test('a motion once carried is not put again: 409, and it says what it is', async () => {
    const again = await officer.see(`${MOTION}/vote`);
    expect(again.status).toBe(409);
    expect(textOf(again.body)).toContain('This resolution is carried, so this cannot be done now.');
    const late = await officer.see(`${MOTION}/recommendations/new`);
    expect(late.status).toBe(409);
  });

  test('a tie is settled by the casting vote', async () => {
    const second = `${ITEM}/motions/2`;
    await done(`${ITEM}/motions/new`, { kind: 'note', wording: 'That it be noted.' });
    await done(`${second}/moving`, { mover: 'The member one' });
    await done(`${second}/seconding`, { seconder: 'The member two' });
    const amended = {
      mover: 'The chair',
      seconder: 'The member two',
      wording: 'That it be noted with thanks.',
    };
    await done(`${second}/amendment`, amended);
    const votes = { for: '1', against: '1', abstained: '1', notVoting: '0' };
    expect(
      await done(`${second}/amendment-vote`, { ...votes, for: '2', abstained: '0' }),
    ).toContain('That it be noted with thanks.');
    await done(`${second}/putting`);
    expect(await done(`${second}/vote`, votes)).toContain('Tied (1 for, 1 against, 1 abstained).');
    expect((await officer.see(`${second}/vote`)).status).toBe(409);
    expect(await done(`${second}/casting-vote`, { castingVote: 'against' })).toContain(
      'Lost (1 for',
    );
  });

  test('is adjourned, resumed, concluded, and its minutes drafted, published and confirmed', async () => {
    const reasonless = await press(`${MEETING}/adjournment`, { reason: ' ' });
    expect(textOf(reasonless.body)).toContain('Give the reason');
    await done(`${MEETING}/adjournment`, { reason: 'A fire alarm' });
    expect(await done(`${MEETING}/resumption`, { present: present().slice(0, 3) })).toContain(
      'Meeting resumed.',
    );
    await done(`${MEETING}/conclusion`);
    expect(await done(`${MEETING}/minutes-draft`)).toContain('Minutes drafted.');
    await done(`${MEETING}/minutes-submission`);
    await done(`${MEETING}/minutes-approval`, { how: 'by email' });
    await done(`${MEETING}/minutes-publication`);
    const nothing = await press(`${MEETING}/minutes-confirmation`);
    expect(nothing.status).toBe(422);
    expect(nothing.body).toContain('href="#resolutionId"');
    world.time.set('2023-10-11T09:00:00Z');
    officer = await world.at('officer');
    const { itemId } = await world.meetingInSession('2023-10-11');
    const resolutionId = await world.carriedResolution(itemId);
    expect(await done(`${MEETING}/minutes-confirmation`, { resolutionId })).toContain(
      'Minutes confirmed (minute 2).',
    );
    expect(textOf((await officer.see(ITEM)).body)).toContain('Carried, minute confirmed');
  });
});
