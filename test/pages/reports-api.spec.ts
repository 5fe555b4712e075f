import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#platform/ids';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const REPORTS = '/api/v1/committees/crime-and-disorder/reports';
const REPORT = `${REPORTS}/road-safety`;
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-06-01T09:30:00Z');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

async function post(path: string, body: object, headers: Record<string, string> = {}) {
  const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${world.web.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: JSON.parse(await answer.text()) };
}
const read = async (path: string) => JSON.parse((await officer.see(path)).body);

describe('reports as JSON', () => {
  test('are proposed once, however often the request is sent', async () => {
    const keyed = { 'idempotency-key': 'propose-road-safety' };
    const first = await post(REPORTS, { title: 'Road safety' }, keyed);
    const again = await post(REPORTS, { title: 'Road safety' }, keyed);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toMatchObject({ href: REPORT, state: 'proposed', form: 'scrutiny' });
    expect((await read(REPORTS)).items).toMatchObject([{ href: REPORT, state: 'proposed' }]);
  });

  test('say what they lack and what may be done with them', async () => {
    const report = await read(REPORT);
    expect(report.missing).toContain('Summary');
    expect(report.boxes).toMatchObject({ title: 'Road safety', 'field.by': '' });
    expect(report.actions[0]).toEqual({
      action: 'commission',
      label: 'Commission it',
      href: `${REPORT}/commission`,
    });
  });

  test('are written box by box from the version they were read at', async () => {
    const boxes = { 'field.by': 'An officer', 'section.recommendation': 'It may note it.' };
    const first = await post(`${REPORT}/versions`, { from: 0, boxes, why: null });
    expect([first.status, first.json.current]).toEqual([200, 1]);
    expect(first.json).toMatchObject({ done: 'Version 1 written.', boxes });
    const stale = await post(`${REPORT}/versions`, { from: 0, boxes: { title: 'Late' } });
    expect([stale.status, stale.json.code]).toEqual([409, 'stale-version']);
    const { items } = await read(`${REPORT}/versions`);
    expect(items).toMatchObject([{ number: 1, writtenBy: 'The officer' }]);
    expect(JSON.stringify(items)).not.toContain('It may note it.');
  });

  test('are refused by the name of the box', async () => {
    const wrong = await post(`${REPORT}/versions`, {
      from: 1,
      boxes: { 'field.nothing': 'x', 'section.recommendation': 'x'.repeat(100_001) },
    });
    expect(wrong.status).toBe(422);
    expect(wrong.json.errors.map((one: { field: string }) => one.field).toSorted()).toEqual([
      'field.nothing',
      'section.recommendation',
    ]);
    const shapeless = await post(`${REPORT}/versions`, { from: 'one', boxes: { title: 3 } });
    expect([shapeless.status, shapeless.json.code]).toEqual([422, 'form-invalid']);
  });

  test('say for which meeting they are meant, unless they changed meanwhile', async () => {
    const { id } = await world.app.get(MeetingsService).plan(await world.as('officer'), {
      committeeId: world.committeeId,
      heldOn: localDate('2023-07-19'),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    const elsewhere = await post(`${REPORT}/meeting`, { meetingId: newId() });
    expect([elsewhere.status, elsewhere.json.errors[0].field]).toEqual([422, 'meetingId']);
    const stale = await post(`${REPORT}/meeting`, { meetingId: id }, { 'if-match': '"v1"' });
    expect([stale.status, stale.json.code]).toEqual([409, 'stale-version']);
    const { status, json } = await post(`${REPORT}/meeting`, { meetingId: id });
    expect([status, json.heldOn]).toEqual([200, '2023-07-19']);
    expect(json.done).toBe('Meant for the meeting of 19 July 2023.');
  });

  test('are commissioned, with every wrong field named at once', async () => {
    const wrong = await post(`${REPORT}/commission`, { name: 'Nora', email: 'x', due: 'soon' });
    expect(wrong.status).toBe(422);
    expect(wrong.json.errors.map((one: { field: string }) => one.field).toSorted()).toEqual([
      'due',
      'email',
    ]);
    const { status, json } = await post(`${REPORT}/commission`, {
      personId: world.someone('member one').id,
      due: '2023-06-21',
    });
    expect([status, json.state, json.dueOn]).toEqual([200, 'commissioned', '2023-06-21']);
    expect(json.done).toBe('Report commissioned from The member one, due by 21 June 2023.');
  });
});
