import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Actor } from '#rules';
import { CouncilsService } from '#records/councils';
import {
  BeginningEditionsService,
  EditionsQueries,
  EditionsService,
  LeadsService,
} from '#records/editions';
import { HistoryQueries } from '#records/history';
import { AgreementsService, PartnershipQueries } from '#records/partnership';
import { PartnershipsService } from '#records/partnerships';
import { anAgreement } from '../support/an-agreement.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let officer: Actor;
let ids: Readonly<Record<string, string>> = {};
const get = <Service>(of: new (...given: never[]) => Service): Service => world.app.get(of);
const act = (id: string) => ({ actor: officer, id });

beforeAll(async () => {
  world = await aWorld('2024-04-02T10:00:00Z');
  ids = await anAgreement(world, 'Barrow', ['roads', 'drugs']);
  officer = await world.as('officer');
}, 60_000);
afterAll(() => world?.end());

describe('Who leads a priority', () => {
  it('changes from a day with a reason, and the role ends with the last day', async () => {
    const leads = get(LeadsService);
    const priority = ids['barrow-roads'] ?? '';
    const leaving = world.someone('lead of barrow-roads').id;
    const coming = world.someone('lead of barrow-drugs').id;
    const change = { kind: 'lead', leaving, coming, reason: 'A new post.' } as const;
    await leads.change(act(priority), { ...change, from: localDate('2024-05-01') });
    await expect(
      leads.change(act(priority), { ...change, from: localDate('2024-05-01') }),
    ).rejects.toThrow('Choose the lead who goes from those there are.');
    await leads.settleRoles();
    const holds = async () =>
      (await world.as('lead of barrow-roads')).grants.some(({ scope }) => scope.id === priority);
    expect(await holds()).toBe(true);
    const before = await get(PartnershipQueries).priority(officer, 'barrow-roads');
    expect(before.leads).toMatchObject([{ name: 'The lead of barrow-roads' }]);
    world.time.set('2024-05-01T08:00:00Z');
    expect(await leads.settleRoles()).toBe(1);
    expect(await holds()).toBe(false);
    const after = await get(PartnershipQueries).priority(officer, 'barrow-roads');
    expect(after.leads).toMatchObject([{ name: 'The lead of barrow-drugs' }]);
  });
});

describe('The first agreement of a partnership', () => {
  it('has an address of its own where another partnership’s agreement is called the same', async () => {
    const { councilId } = world;
    const other = { councilId, slug: 'safer-fen', name: 'Safer Fen Partnership' };
    await get(PartnershipsService).add({ ...other, validFrom: localDate('2020-04-01') });
    const startsOn = localDate('2024-04-01');
    const days = { startsOn, endsOn: localDate('2025-03-31') };
    const form = { partnership: 'safer-fen', title: 'Safer Barrow Agreement', ...days };
    await get(BeginningEditionsService).begin({ actor: officer }, form);
    const { editions } = await get(EditionsQueries).series(officer, 'safer-fen');
    expect(editions).toMatchObject([{ edition: 1, agreementSlug: 'safer-barrow-agreement-2' }]);
  });

  it('has one that no other council’s has either, because the public page names no council', async () => {
    const elsewhere = await get(CouncilsService).add({
      slug: 'wold',
      name: 'Wold',
      parentId: null,
    });
    const far = { councilId: elsewhere, slug: 'safer-wold', name: 'Safer Wold Partnership' };
    const near = { councilId: world.councilId, slug: 'safer-dale', name: 'Safer Dale Partnership' };
    const validFrom = localDate('2020-04-01');
    const partnershipId = await get(PartnershipsService).add({ ...far, validFrom });
    await get(PartnershipsService).add({ ...near, validFrom });
    const title = 'Agreement of Wold and Dale';
    const days = { startsOn: localDate('2024-04-01'), endsOn: localDate('2025-03-31') };
    const entered = { councilId: elsewhere, partnershipId, slug: 'agreement-of-wold-and-dale' };
    await get(AgreementsService).add({ ...entered, title, edition: 1, ...days });
    const form = { partnership: 'safer-dale', title, ...days };
    await get(BeginningEditionsService).begin({ actor: officer }, form);
    const { editions } = await get(EditionsQueries).series(officer, 'safer-dale');
    expect(editions).toMatchObject([{ agreementSlug: 'agreement-of-wold-and-dale-2' }]);
  });

  it('is what the next one is begun from, though another was set aside between them', async () => {
    const days = { startsOn: localDate('2024-05-01'), endsOn: localDate('2025-03-31') };
    const form = { partnership: 'safer-barrow', title: 'Safer Barrow Agreement', ...days };
    const { id } = await get(BeginningEditionsService).begin({ actor: officer }, form);
    await get(EditionsService).setAside(act(id), { reason: 'Begun too early.' });
    const next = await get(BeginningEditionsService).begin({ actor: officer }, form);
    const told = await get(HistoryQueries).of({ kinds: ['edition'], ids: [next.id] });
    expect(told.map(({ sentence }) => sentence).join()).toContain('edition 1 of the Safer Barrow');
  });
});
