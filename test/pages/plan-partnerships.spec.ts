import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anAction } from '../support/an-action.js';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const PLAN = '/app/plans/year-of-knives';
let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-11-08T09:30:00Z');
  await world.priority('plan-knives', 'Knife crime');
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

async function press(who: Visitor, path: string, fields: Record<string, string> = {}) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}
const text = async (who: Visitor, path: string) => textOf((await who.see(path)).body);

describe('A plan of one of several partnerships', () => {
  test('is nobody’s until the officer says whose, and is then listed with it', async () => {
    const at = `${PLAN}-of-a-district`;
    await world.dataSource.query(
      `INSERT INTO partnerships (id, council_id, slug, name, terms_of_reference, valid_from, version)
       VALUES (gen_random_uuid(), $1, 'plan-district', 'A district partnership', '', '2023-04-01', 1)`,
      [world.councilId],
    );
    await anAction(world, 'Year of knives of a district', { group: '' });
    expect(await text(officer, at)).toContain('Nobody has said which partnership’s plan it is');
    expect((await press(officer, `${at}/partnership`)).status).toBe(422);
    const placed = await press(officer, `${at}/partnership`, { partnership: 'plan-district' });
    expect(placed.headers.get('location')).toBe(at);
    const page = await text(officer, at);
    expect(page).toContain('A district partnership, 1 April 2023 to 31 March 2024');
    expect(page).toContain('Said to be the plan of A district partnership.');
    const own = await text(officer, '/app/plans?partnership=plan-district');
    expect(own).toContain('Year of knives of a district 1 action, a draft; A district partnership');
    expect(own).not.toContain('Action Plan 2024/25');
    const asked = await officer.see('/app/plans/new');
    expect(textOf(asked.body)).toContain('Whose plan is it?');
    const api = await postJson(
      world,
      officer,
      `/api/v1${at.replace('/app/plans', '/action-plans')}/partnership`,
      {
        partnership: 'plan-district',
      },
    );
    expect(api.status).toBe(409);
  });
});
