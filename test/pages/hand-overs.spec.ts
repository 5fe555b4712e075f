import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let addresseeId = '';
let receiverId = '';
beforeAll(async () => {
  world = await WebWorld.begin();
  const { to } = await world.recommendation([world.police]);
  addresseeId = to(world.police);
  await world.send(addresseeId);
  officer = await world.at('officer');
});
afterAll(() => world?.end());

const leaver = () => `person:${world.someone('police signatory').id}`;
const fingerprintIn = (body: string) =>
  /name="fingerprint" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';
const asked = (more: Record<string, string> = {}) => ({
  from: leaver(),
  personId: '',
  name: 'Ada Okoro',
  post: 'Superintendent',
  email: 'ada@police.example',
  reason: 'Moved to another force',
  leaves: 'yes',
  ...more,
});

describe('Handing over', () => {
  it('begins with everybody who holds a part, and shows the whole list before anything moves', async () => {
    const list = await officer.see('/app/hand-overs');
    expect(list.body).toContain('Somebody stands behind everything that is open.');
    expect(list.body).toContain('The police signatory: police signatory');
    const { body } = await officer.see(`/app/hand-overs/new?from=${leaver()}`);
    expect(body).toContain('What The police signatory hands over');
    expect(body).toContain('CDC-2023-1');
    expect(body).toContain('Signatory, Marchfield Police');
    expect(body).toContain('16 August 2023');
    expect(body).toContain('All of it moves at once: 1 open thing');
    expect((await officer.see('/app/hand-overs/new?from=nobody')).status).toBe(422);
  });

  it('is for the officer alone', async () => {
    const chair = await world.at('chair');
    expect((await chair.see('/app/hand-overs')).status).toBe(403);
    const contact = await world.at('police contact');
    expect((await contact.see('/app/hand-overs')).status).toBe(404);
  });

  it('keeps every word when the list changed meanwhile, and shows the list as it is now', async () => {
    await officer.see(`/app/hand-overs/new?from=${leaver()}`);
    const fingerprint = 'a'.repeat(64);
    const { status, body } = await officer.send('/app/hand-overs/new', asked({ fingerprint }));
    expect(status).toBe(409);
    expect(body).toContain('The list changed while you were looking at it.');
    expect(body).toContain('Moved to another force');
    expect(fingerprintIn(body)).not.toBe(fingerprint);
  });

  it('names the field that is missing', async () => {
    const { body } = await officer.see(`/app/hand-overs/new?from=${leaver()}`);
    const fingerprint = fingerprintIn(body);
    const refused = await officer.send('/app/hand-overs/new', asked({ fingerprint, reason: '' }));
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Give the reason');
    expect(refused.body).toContain('ada@police.example');
  });

  it('moves exactly the list that was confirmed, and leaves it signed', async () => {
    const { body } = await officer.see(`/app/hand-overs/new?from=${leaver()}`);
    const fingerprint = fingerprintIn(body);
    const sent = await officer.send('/app/hand-overs/new', asked({ fingerprint }));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/app/hand-overs/1?done=1']);
    const shown = (await officer.see('/app/hand-overs/1?done=1')).body;
    expect(shown).toContain('The police signatory handed over to Ada Okoro, 1 on the list');
    expect(shown).toMatch(/Fingerprint of the list \(SHA-256\)[\s\S]*[0-9a-f]{64}/);
    const download = await officer.see('/app/hand-overs/1/list.csv');
    expect(download.body).toContain(
      'signatory,Marchfield Police,addressee,CDC-2023-1,sent,2023-08-16',
    );
    const home = await officer.see('/app');
    expect(home.body).toContain(
      'Ada Okoro has not acknowledged what The police signatory handed over',
    );
  });

  it('is acknowledged in one press behind the link of the letter, and reading it changes nothing', async () => {
    const [receiver] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM people WHERE email = 'ada@police.example'`,
    );
    receiverId = receiver?.id ?? '';
    const [handOver] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM hand_overs');
    const token = await world.app.get(Recorder).write((tx) =>
      world.app.get(SignedLinksService).tokenFor(tx, {
        personId: receiverId,
        purpose: 'hand-over',
        subjectKind: 'hand-over',
        subjectId: handOver?.id ?? '',
        expiresOn: localDate('2023-08-31'),
      }),
    );
    const stranger = world.stranger();
    const first = await stranger.see(`/l/${token}`);
    expect(first.headers.get('location')).toBe(`/l/${token}/hand-over`);
    const page = await stranger.see(`/l/${token}/hand-over`);
    expect(page.body).toContain('I have taken this over');
    expect((await officer.see('/app/hand-overs/1')).body).toContain('Not yet');
    for (const _ of ['once', 'twice']) {
      const done = await stranger.send(`/l/${token}/hand-over/acknowledgement`, {});
      expect(done.status).toBe(303);
    }
    expect((await stranger.see(`/l/${token}/hand-over`)).body).toContain(
      'The hand-over is acknowledged.',
    );
    expect((await officer.see('/app/hand-overs/1')).body).toContain(
      'Acknowledged by Ada Okoro on 19 July 2023.',
    );
    expect((await stranger.see(`/l/${token}/response`)).status).toBe(404);
  });

  it('has a twin for machines, for a dissolved authority too', async () => {
    await world.authority('rescue', 'Marchfield Rescue');
    const preview = await officer.see('/api/v1/hand-overs/preview?from=authority:police');
    const { fingerprint, list } = JSON.parse(preview.body) as {
      fingerprint: string;
      list: object[];
    };
    expect(list).toMatchObject([{ part: 'authority', reference: 'CDC-2023-1', due: '2023-08-16' }]);
    const said = { from: 'authority:police', reason: 'Merged', fingerprint };
    const unsaid = await postJson(world, officer, '/api/v1/hand-overs', said);
    expect([unsaid.status, JSON.stringify(unsaid.body)]).toEqual([
      422,
      expect.stringContaining('Choose which authority takes over.'),
    ]);
    const done = await postJson(world, officer, '/api/v1/hand-overs', { ...said, to: 'rescue' });
    expect(done.status).toBe(201);
    expect(done.body).toMatchObject({
      number: 2,
      from: 'Marchfield Police',
      to: 'Marchfield Rescue',
    });
    const { body } = await officer.see('/app/recommendations/CDC-2023-1');
    expect(body).toContain('Marchfield Rescue');
    expect(body).toContain('Marchfield Police; Marchfield Rescue answers for it now');
  });
});
