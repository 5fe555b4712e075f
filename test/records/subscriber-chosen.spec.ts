import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ClearanceListService, CommitteeSettingsQueries } from '#records/committees';
import { SubscriptionsService } from '#records/subscriptions';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

const EMAIL = 'rosa@marchfield.example';
let world: World;

beforeAll(async () => {
  world = await aWorld('2023-07-03T09:30:00Z');
  await world.app
    .get(SubscriptionsService)
    .ask({ committee: 'crime-and-disorder', email: 'Rosa@marchfield.example' });
}, 60_000);
afterAll(() => world.end());

const offered = async () =>
  (await world.app.get(CommitteeSettingsQueries).people(world.councilId)).map(({ name }) => name);

it('Somebody who only subscribed to papers can be given a part, under the name that is entered', async () => {
  expect(await offered()).not.toContain('Subscriber');
  const list = world.app.get(ClearanceListService);
  const act = { actor: await world.as('officer'), id: world.committeeId };
  const who = { personId: null, name: 'Rosa Field', post: 'Solicitor', email: EMAIL };
  await list.name(act, { kind: 'legal', who });
  expect(await offered()).toContain('Rosa Field');
  const people = await world.dataSource.query(
    `SELECT p.name, p.post, count(s.id)::int AS subscriptions
     FROM people p LEFT JOIN subscriptions s ON s.person_id = p.id WHERE p.email = $1 GROUP BY p.id`,
    [EMAIL],
  );
  expect(people).toEqual([{ name: 'Rosa Field', post: 'Solicitor', subscriptions: 1 }]);
  const again = { ...who, name: 'Somebody Else' };
  expect(await refusals(list.name(act, { kind: 'finance', who: again }))).toEqual([
    'already-done email',
  ]);
});
