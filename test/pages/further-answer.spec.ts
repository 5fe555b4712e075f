import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClosingService, FollowingService } from '#records/following';
import { ResponsesService } from '#records/responses';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let link: string;
let reference: string;
let id: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police]);
  reference = made.reference;
  id = made.to(world.police);
  await world.send(id);
  world.time.set('2023-08-14T10:00:00Z');
  await answer('We know of no such school.');
  world.time.set('2023-10-11T09:30:00Z');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

const answer = async (reason: string) =>
  world.app.get(ResponsesService).respond(
    { actor: await world.as('police signatory'), id },
    {
      decision: 'not accepted',
      reason,
      action: null,
      owner: null,
      targetDate: null,
      how: 'online',
    },
  );
const consider = async (outcome: 'satisfied' | 'more information', resolutionId: string) =>
  world.app
    .get(FollowingService)
    .consider({ actor: await world.as('officer'), id }, { outcome, resolutionId, remark: null });
const at = (noun: string) => `/app/recommendations/${reference}/police/${noun}`;
const seen = async (path: string) => textOf((await officer.see(path)).body);
async function ask(fields: Record<string, string>) {
  const { body } = await officer.see(at('further-request'));
  return officer.send(at('further-request'), { ...hiddenIn(body), ...fields });
}

describe('an answer the committee wants more of', () => {
  let minute: string;
  const page = () => seen(`/app/recommendations/${reference}`);

  test('is not asked for while the committee is satisfied', async () => {
    const { itemId } = await world.meetingInSession('2023-10-11');
    minute = await world.carriedResolution(itemId);
    await consider('satisfied', minute);
    expect(await page()).not.toContain('Ask for a further answer');
    const refused = await ask({ wanted: 'Figures.', due: '8 November 2023' });
    expect(refused.status).toBe(422);
    expect(textOf(refused.body)).toContain('did not ask for more when it last considered');
  });

  test('is asked for by a date that is shown with its working, and not as the law’s', async () => {
    await consider('more information', minute);
    expect(await page()).toContain('Ask for a further answer');
    const early = await ask({ wanted: '', due: '11 October 2023' });
    expect(textOf(early.body)).toContain('Say what the committee wants to know');
    const today = await ask({ wanted: 'Figures by ward.', due: '11 October 2023' });
    expect(textOf(today.body)).toContain('must be after today, Wednesday 11 October 2023');
    const asked = await ask({ wanted: 'Figures by ward.', due: '8 November 2023' });
    expect(asked.status).toBe(303);
    const text = await page();
    expect(text).toContain('Asked again');
    expect(text).toContain('Due Wednesday 8 November 2023');
    expect(text).toContain('Asked for by the committee; no duty in law');
    expect(text).toContain('What is wanted Figures by ward.');
    expect(text).toContain(
      'The committee asked Marchfield Police to answer again by 8 November 2023: Figures by ward.',
    );
  });

  test('is given by the link, with the number two; the first one stays', async () => {
    link = await world.link('police signatory', id);
    const chair = { actor: await world.as('chair'), id };
    await world.app.get(ClosingService).escalate(chair, { reason: 'It is urgent.' });
    const someone = world.stranger();
    const opened = textOf((await someone.see(link)).body);
    expect(opened).toContain('The committee asks for more');
    const task = `${link}/answers/${reference}`;
    const { body } = await someone.see(task);
    expect(textOf(body)).toContain('asks for more Figures by ward.');
    const fields = { ...hiddenIn(body), decision: 'not accepted', reason: 'Twelve in Ward A.' };
    const saved = await someone.send(task, fields);
    const checked = await someone.see(saved.headers.get('location') ?? '');
    const sent = await someone.send(`${link}/submission`, hiddenIn(checked.body));
    expect(sent.status).toBe(303);
    const text = await page();
    expect(text).toContain('Twelve in Ward A.');
    expect(text).toContain('Answer 1, of 14 August 2023');
    expect(text).toContain('We know of no such school.');
    const json = JSON.parse(
      (await officer.see(`/api/v1/recommendations/${reference}/addressees/police`)).body,
    );
    expect(json.responses.map((one: { number: number }) => one.number)).toEqual([1, 2]);
    expect(json.furtherRequests).toMatchObject([
      { number: 1, wanted: 'Figures by ward.', dueOn: '2023-11-08' },
    ]);
    expect(json.clocks.map((one: { state: string }) => one.state)).toEqual(['met', 'met']);
  });

  test('is considered anew, and the latest word of the committee is the one that counts', async () => {
    await consider('satisfied', minute);
    expect(await page()).not.toContain('Ask for a further answer');
  });
});
