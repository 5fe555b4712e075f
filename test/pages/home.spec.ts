import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReviewsService } from '#records/partnership';
import { ExtensionsService, ResponsesService } from '#records/responses';
import { localDate } from '#rules';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { textOf } from '../support/seen-text.js';
import { WebWorld } from '../support/web-world.js';

const STRANGER = 'officer@anyshire.example';
let world: WebWorld;
let toPolice: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  await aPersonWho(world.web.app, { role: 'officer', email: STRANGER });
}, 60_000);
afterAll(() => world.end());

async function homeOf(part: string): Promise<string> {
  const visitor = await world.at(part);
  return textOf((await visitor.see('/app')).body);
}

describe('Home tells each what waits for them', () => {
  test('when nothing does, it says so', async () => {
    const text = await homeOf('officer');
    expect(text).toContain('Nothing is due in the next 4 weeks.');
    expect(text).toContain('Nothing has happened yet in what you may see.');
    expect(text).toContain('The officer, Scrutiny research officer');
  });

  test('the officer has five working days to send what was made', async () => {
    const made = await world.recommendation([world.police, world.fire]);
    toPolice = made.to(world.police);
    const text = await homeOf('officer');
    expect(text).toContain('Send CDC-2023-1 to Marchfield Police');
    expect(text).toContain('Due Wednesday 26 July 2023, in 7 days');
    expect(text).toContain('Policy: within 5 working days after it was made, on 19 July 2023.');
    expect(await homeOf('chair')).not.toContain('Send CDC-2023-1');
    expect(await homeOf('police contact')).not.toContain('CDC-2023-1');
  });

  test('an authority sees its own answer awaited, and nothing from before it was sent', async () => {
    await world.send(toPolice);
    const police = await homeOf('police contact');
    expect(police).toContain('Answer from Marchfield Police to CDC-2023-1');
    expect(police).toContain('Due Wednesday 16 August 2023, in 28 days');
    expect(police).toContain('Sent to Marchfield Police by email on 19 July 2023');
    expect(police).not.toContain('drafted');
    expect(police).not.toContain('Meeting started');
    expect(await homeOf('fire contact')).not.toContain('CDC-2023-1');
  });

  test('the chair decides on more time', async () => {
    const act = { actor: await world.as('police contact'), id: toPolice };
    const asked = { newDue: localDate('2023-09-29'), reason: 'Summer leave.' };
    await world.app.get(ExtensionsService).ask(act, asked);
    const decide = 'Decide whether Marchfield Police gets more time for CDC-2023-1';
    expect(await homeOf('chair')).toContain(decide);
    expect(await homeOf('officer')).not.toContain(decide);
    await world.app.get(ExtensionsService).agree({ actor: await world.as('chair'), id: toPolice });
    expect(await homeOf('chair')).not.toContain(decide);
    expect(await homeOf('chair')).toContain(
      'Nothing is due in the next 4 weeks. The next date is Friday 29 September 2023: Answer from Marchfield Police to CDC-2023-1.',
    );
  });

  test('what is late is told first, in words', async () => {
    world.time.set('2023-10-02T09:00:00Z');
    expect(await homeOf('officer')).toMatch(
      /Overdue: 3 Publish the decisions of the Crime and Disorder Committee, 19 July 2023 Overdue by 74 days.*Send CDC-2023-1 to Marchfield Fire and Rescue Overdue by 68 days.*Answer from Marchfield Police to CDC-2023-1 Overdue by 3 days: was due Friday 29 September 2023/,
    );
  });

  test('an answer that came is checked within three working days', async () => {
    const act = { actor: await world.as('police signatory'), id: toPolice };
    await world.app.get(ResponsesService).respond(act, {
      decision: 'not accepted',
      reason: 'The duty lies with the county.',
      action: null,
      owner: null,
      targetDate: null,
      how: 'online',
    });
    const text = await homeOf('officer');
    expect(text).toContain('Check the answer of Marchfield Police to CDC-2023-1');
    expect(text).toContain('Due Thursday 5 October 2023, in 3 days');
  });

  test('a lead returns the review asked for, and the working-group chair reads it', async () => {
    const priorityId = await world.priority('road-safety', 'Road safety');
    const reviews = world.app.get(ReviewsService);
    const plan = { priorityId, cycle: 'October 2023', dueOn: localDate('2023-10-20') };
    const id = (await reviews.plan(await world.as('officer'), plan)) ?? '';
    await reviews.request({ actor: await world.as('officer'), id });
    const lead = await homeOf('road-safety lead');
    expect(lead).toContain('Return the review of Road safety for October 2023');
    expect(lead).toContain('Due Friday 20 October 2023, in 18 days');
    expect(lead).not.toContain('CDC-2023-1');
    const act = { actor: await world.as('road-safety lead'), id };
    const form = {
      rating: 'on track',
      whatChanged: 'Two crossings opened.',
      action: null,
    } as const;
    await reviews.return(act, form);
    const judge = await homeOf('working-group chair');
    expect(judge).toContain('Waiting for you, with no date: 1');
    expect(judge).toContain('Returned by The road-safety lead on 2 October 2023.');
  });

  test('the yearly duty warns from nine months on, and says why', async () => {
    expect(await homeOf('monitoring officer')).not.toContain('must meet as');
    world.time.set('2024-06-20T09:00:00Z');
    const text = await homeOf('monitoring officer');
    expect(text).toContain(
      'The Crime and Disorder Committee must meet as the crime and disorder committee',
    );
    expect(text).toContain('Due Friday 19 July 2024, in 29 days');
    expect(text).toContain('Later, to plan for now: 1');
    expect(text).not.toContain('In the next 4 weeks');
    expect(text).toContain('Last held on Wednesday 19 July 2023');
  });

  test('another council has a Home of its own', async () => {
    const stranger = world.stranger();
    await stranger.signIn(STRANGER, PASSWORD);
    const text = textOf((await stranger.see('/app')).body);
    expect(text).toContain('Nothing is due in the next 4 weeks.');
    expect(text).not.toContain('CDC-2023-1');
  });

  test('the public start page names meetings whose agenda is public, and no others', async () => {
    world.time.set('2023-07-19T09:30:00Z');
    const { body } = await world.stranger().see('/');
    expect(textOf(body)).toContain('No agenda is published at the moment.');
    world.time.set('2023-07-20T09:30:00Z');
    await world.meetingInSession('2023-07-20');
    const shown = textOf((await world.stranger().see('/')).body);
    expect(shown).toContain(
      'Crime and Disorder Committee, Thursday 20 July 2023, 10:00 Council Chamber. 1 item',
    );
  });
});
