import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  fingerprintOf,
  HandOversQueries,
  HandOversService,
  itemsOf,
  type HandOverForm,
} from '#records/hand-overs';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let addresseeId = '';
beforeAll(async () => {
  world = await aWorld();
  addresseeId = (await world.recommendation([world.police])).to(world.police);
  await world.send(addresseeId);
});
afterAll(() => world?.end());

const NEW = { personId: null, name: 'Ada Okoro', post: 'Officer', email: 'ada@council.example' };
const queries = () => world.app.get(HandOversQueries);
const service = () => world.app.get(HandOversService);

async function prepared(key: string, to: HandOverForm['to']): Promise<HandOverForm> {
  const from = await queries().holder(await world.as('officer'), key);
  const fingerprint = fingerprintOf(itemsOf(await queries().held(from)));
  return { from, to, leaves: false, reason: 'Moved to another council', fingerprint };
}

describe('An officer', () => {
  it('does not make themselves monitoring officer', async () => {
    const officer = await world.as('officer');
    const { id } = world.someone('monitoring officer');
    const form = await prepared(`person:${id}`, { ...NEW, personId: officer.id });
    expect(await refusals(service().handOver(officer, form))).toEqual(['field-wrong personId']);
  });

  it('who leaves hands over by name what they looked after, as a note of the desk', async () => {
    const { id: leaver } = world.someone('officer');
    const put = 'INSERT INTO addressee_officers (addressee_id, person_id) VALUES ($1, $2)';
    await world.dataSource.query(put, [addresseeId, leaver]);
    const form = await prepared(`person:${leaver}`, { ...NEW, email: 'eve@council.example' });
    const officer = await world.as('officer');
    const held = itemsOf(await queries().held(form.from));
    expect(held).toMatchObject([{ part: 'officer', subjectId: addresseeId }]);
    await service().handOver(officer, form);
    const [row] = await world.dataSource.query<{ name: string; told: string; moves: number }[]>(
      `SELECT p.name, (SELECT h.sentence FROM history h WHERE h.subject_kind = 'tracking' AND h.subject_id = $1) AS told,
         (SELECT count(*)::int FROM history h WHERE h.subject_id = $1 AND h.sentence LIKE '%from The officer%') AS moves
       FROM addressee_officers f JOIN people p ON p.id = f.person_id WHERE f.addressee_id = $1`,
      [addresseeId],
    );
    const told = 'Ada Okoro looks after it, and The officer no longer.';
    expect(row).toEqual({ name: 'Ada Okoro', told, moves: 0 });
  });
});
