import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, signedListInCanonicalForm } from '#rules';
import { sha256 } from '#platform';
import {
  fingerprintOf,
  HandOversQueries,
  HandOversService,
  itemsOf,
  type HandOverForm,
} from '#records/hand-overs';
import { HomeQueries } from '#records/home';
import { leftWithNobody, LeftWithNobodyService } from '#records/left-with-nobody';
import { PeopleService } from '#records/people';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';
import { lettersOf } from './hand-over-letters.js';
import { actionLedBy, clockRunning, latestSentence, linkOf } from './hand-over-steps.js';

let world: World;
let addresseeId = '';
let fireAddresseeId = '';
let actionId = '';
beforeAll(async () => {
  world = await aWorld();
  const { to } = await world.recommendation([world.police, world.fire]);
  addresseeId = to(world.police);
  fireAddresseeId = to(world.fire);
  await world.send(addresseeId);
  await world.send(fireAddresseeId);
  actionId = await actionLedBy(world, 'fire');
});
afterAll(() => world?.end());

const EMAIL = 'ada@police.example';
const NEW = { personId: null, name: 'Ada Okoro', post: 'Superintendent', email: EMAIL };
const queries = () => world.app.get(HandOversQueries);
const service = () => world.app.get(HandOversService);

async function prepared(
  key: string,
  to: HandOverForm['to'],
  leaves = false,
): Promise<HandOverForm> {
  const from = await queries().holder(await world.as('officer'), key);
  const items = itemsOf(await queries().held(from));
  return { from, to, leaves, reason: 'Moved to another force', fingerprint: fingerprintOf(items) };
}

const openLink = (personId: string) => linkOf(world, personId, addresseeId);
const clockOf = (id: string) => clockRunning(world, id);
const latest = (id: string) => latestSentence(world, id);

describe('A person who holds the last part of something open', () => {
  it('is not disabled before it is handed over', async () => {
    const people = world.app.get(PeopleService);
    const { id } = world.someone('police signatory');
    await expect(people.disable(id)).rejects.toThrow(
      'Nobody else is signatory of Marchfield Police: hand over to somebody first.',
    );
    expect(await people.actor(id)).not.toBeNull();
  });
});

describe('A leaver’s work', () => {
  it('is a list of every part with everything open in it', async () => {
    const officer = await world.as('officer');
    const holder = await queries().holder(
      officer,
      `person:${world.someone('police signatory').id}`,
    );
    expect(itemsOf(await queries().held(holder))).toEqual([
      {
        part: 'signatory',
        of: 'Marchfield Police',
        subjectKind: 'addressee',
        subjectId: addresseeId,
        reference: 'CDC-2023-1',
        state: 'sent',
        dueOn: '2023-08-16',
      },
    ]);
  });

  it('is refused when the list is not the one that was confirmed', async () => {
    const officer = await world.as('officer');
    const form = await prepared(`person:${world.someone('police signatory').id}`, NEW);
    const other = { ...form, fingerprint: fingerprintOf([]) };
    expect(await refusals(service().handOver(officer, other))).toEqual(['stale-version']);
    expect(await refusals(service().handOver(await world.as('chair'), form))).toEqual([
      'not-permitted',
    ]);
  });

  it('goes to the successor in one act: part, role, history, links, and an unchanged clock', async () => {
    const officer = await world.as('officer');
    const leaver = world.someone('police signatory').id;
    const before = await clockOf(addresseeId);
    const { open } = await openLink(leaver);
    await open();

    const done = await service().handOver(officer, await prepared(`person:${leaver}`, NEW, true));
    expect(done.sentence).toBe(
      'The police signatory handed over to Ada Okoro, 1 on the list: Moved to another force.',
    );
    expect(await latest(addresseeId)).toBe(
      'Handed over from The police signatory to Ada Okoro, signatory: Moved to another force.',
    );
    expect(await latest(world.police)).toBe('Ada Okoro named as signatory.');
    expect(await clockOf(addresseeId)).toEqual(before);
    await expect(open()).rejects.toThrow('This link is not valid');
    expect(await world.app.get(PeopleService).actor(leaver)).toBeNull();
    const [signatory] = await world.dataSource.query<{ name: string }[]>(
      `SELECT p.name FROM contacts k JOIN people p ON p.id = k.person_id
       JOIN grants g ON g.person_id = p.id AND g.role = 'signatory' AND g.ended_at IS NULL
       WHERE k.authority_id = $1 AND k.kind = 'signatory' AND k.valid_to IS NULL`,
      [world.police],
    );
    expect(signatory).toEqual({ name: 'Ada Okoro' });
  });

  it('leaves a signed list whose hash anybody can work out, which its receiver signs for once', async () => {
    const officer = await world.as('officer');
    const [line] = await queries().list(officer);
    const list = await queries().find(officer, line?.number ?? 0);
    const { from, to, handedOn: on, handedBy: by, reason, items, id } = list;
    expect(sha256(signedListInCanonicalForm({ from, to, on, by, reason, items }))).toBe(list.hash);
    const [receiver] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM people WHERE email = 'ada@police.example'`,
    );
    const actor = { kind: 'link', id: receiver?.id ?? '', name: 'Ada Okoro', grants: [] } as const;
    expect(await refusals(service().acknowledge({ actor: officer, id }))).toEqual(['not-found']);
    expect((await service().acknowledge({ actor, id })).sentence).toBe(
      'Acknowledged by Ada Okoro on 19 July 2023.',
    );
    expect(await refusals(service().acknowledge({ actor, id }))).toEqual(['already-done']);
  });

  it('may come back to whoever had it before, whose link then opens again', async () => {
    const officer = await world.as('officer');
    const contact = world.someone('police contact').id;
    const ben = { ...NEW, name: 'Ben Achebe', email: 'ben@police.example' };
    await service().handOver(officer, await prepared(`person:${contact}`, ben));
    const [found] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM people WHERE email = 'ben@police.example'`,
    );
    const back = { ...NEW, personId: contact };
    await service().handOver(officer, await prepared(`person:${found?.id ?? ''}`, back));
    const { open } = await openLink(contact);
    expect((await open()).personId).toBe(contact);
  });

  it('takes a priority with its lead and the officer’s own role along', async () => {
    const officer = await world.as('officer');
    const priority = await world.priority('roads', 'Safer roads');
    const lead = world.someone('roads lead').id;
    await world.dataSource.query(
      `UPDATE priority_leads SET valid_to = '2024-06-30' WHERE priority_id = $1 AND person_id = $2`,
      [priority, lead],
    );
    await service().handOver(
      officer,
      await prepared(`person:${lead}`, { ...NEW, email: 'lead@police.example' }),
    );
    const leads = await world.dataSource.query<{ kind: string; name: string }[]>(
      `SELECT d.kind, p.name, d.valid_to AS until FROM priority_leads d JOIN people p ON p.id = d.person_id
       WHERE d.priority_id = $1 AND coalesce(d.valid_to, 'infinity') >= '2023-07-19' ORDER BY d.kind`,
      [priority],
    );
    expect(leads).toEqual([
      { kind: 'deputy', name: 'The roads deputy', until: null },
      { kind: 'lead', name: 'Ada Okoro', until: '2024-06-30' },
    ]);
  });
});

describe('A dissolved authority', () => {
  it('is not merged where its successor is asked the same', async () => {
    const officer = await world.as('officer');
    const to = await queries().holder(officer, 'authority:police');
    const form = await prepared('authority:fire', to);
    await expect(service().handOver(officer, form)).rejects.toThrow(
      'Marchfield Police is asked the same already by CDC-2023-1',
    );
  });

  it('leaves what was made to it with its successor, who answers by the same date', async () => {
    const officer = await world.as('officer');
    const rescue = await world.authority('rescue', 'Marchfield Rescue');
    const before = await clockOf(fireAddresseeId);
    const to = await queries().holder(officer, 'authority:rescue');
    const form = await prepared('authority:fire', to);
    await world.dataSource.query('UPDATE authorities SET valid_to = $2 WHERE id = $1', [
      rescue,
      '2023-07-18',
    ]);
    expect(await refusals(service().handOver(officer, form))).toEqual(['field-wrong to']);
    await world.dataSource.query('UPDATE authorities SET valid_to = NULL WHERE id = $1', [rescue]);
    await service().handOver(officer, form);
    const [row] = await world.dataSource.query<{ authority_id: string; made_to_id: string }[]>(
      'SELECT authority_id, made_to_id FROM addressees WHERE id = $1',
      [fireAddresseeId],
    );
    expect(row).toEqual({ authority_id: rescue, made_to_id: world.fire });
    expect(await clockOf(fireAddresseeId)).toEqual({ ...before, authority_id: rescue });
    const [action] = await world.dataSource.query<object[]>(
      'SELECT authority_id FROM actions WHERE id = $1',
      [actionId],
    );
    expect(action).toEqual({ authority_id: rescue });
    const [fire] = await world.dataSource.query<{ valid_to: string; successor_id: string }[]>(
      'SELECT valid_to, successor_id FROM authorities WHERE id = $1',
      [world.fire],
    );
    expect(fire).toEqual({ valid_to: '2023-07-18', successor_id: rescue });
    const left = await world.app.get(PeopleService).actor(world.someone('fire signatory').id);
    expect(left).toMatchObject({ grants: [] });
  });
});

describe('A person who was disabled without a hand-over', () => {
  it('hands over all the same, once for a key that is sent twice', async () => {
    const officer = await world.as('officer');
    const deputy = world.someone('roads deputy').id;
    await world.dataSource.query('UPDATE people SET disabled_at = $2 WHERE id = $1', [
      deputy,
      world.time.now(),
    ]);
    const form = await prepared(`person:${deputy}`, { ...NEW, email: 'deputy@police.example' });
    const first = await service().handOver(officer, form, 'a-key-of-its-own');
    expect(await service().handOver(officer, form, 'a-key-of-its-own')).toEqual(first);
    const again = await prepared(`person:${deputy}`, NEW);
    expect(await refusals(service().handOver(officer, again))).toEqual(['not-ready']);
  });
});

describe('The letter of a hand-over', () => {
  it('goes to whoever took over, and to both who answer for an authority that did', async () => {
    expect(await lettersOf(world, 1)).toEqual(['Ada Okoro']);
    const officer = await world.as('officer');
    const merged = (await queries().list(officer)).find(({ to }) => to === 'Marchfield Rescue');
    expect(await lettersOf(world, merged?.number ?? 0)).toEqual([
      'The rescue contact',
      'The rescue signatory',
    ]);
  });
});

describe('Work that is with nobody', () => {
  it('is found, told once, and told no more when somebody stands behind it', async () => {
    const council = world.councilId;
    const check = () => world.app.get(LeftWithNobodyService).check();
    const left = () => leftWithNobody(world.dataSource.manager, council, localDate('2023-07-19'));
    const disabled = (at: string | null) =>
      world.dataSource.query('UPDATE people SET disabled_at = $2 WHERE id = ANY($1)', [
        ['rescue contact', 'rescue signatory'].map((part) => world.someone(part).id),
        at,
      ]);
    expect([await left(), await check()]).toEqual([[], 0]);
    await disabled('2023-07-18T09:00:00Z');
    expect(await left()).toEqual([
      {
        subjectKind: 'action',
        subjectId: actionId,
        reference: 'Action 1.1',
        of: 'Marchfield Rescue',
        part: 'contact or signatory',
      },
      {
        subjectKind: 'addressee',
        subjectId: fireAddresseeId,
        reference: 'CDC-2023-1',
        of: 'Marchfield Rescue',
        part: 'contact or signatory',
      },
    ]);
    expect([await check(), await check()]).toEqual([1, 0]);
    const due = await world.app.get(HomeQueries).due(await world.as('officer'));
    expect(due.filter(({ kind }) => kind === 'left with nobody')).toMatchObject([
      { reference: '2', person: 'Marchfield Rescue' },
    ]);
    await disabled(null);
    expect([await left(), await check()]).toEqual([[], 0]);
    await disabled('2023-07-18T09:00:00Z');
    expect(await check()).toBe(1);
    await disabled(null);
  });
});
