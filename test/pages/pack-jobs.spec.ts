import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPackWorker, publish, type PackWorker } from '../packs/pack-world.js';
import { papers } from '../support/published-papers.js';
import { WebWorld } from '../support/web-world.js';

const AT = '/committees/crime-and-disorder/meetings/2023-07-19';
let world: WebWorld;
let worker: PackWorker;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-11T09:00:00Z');
  worker = await aPackWorker(world);
  await publish(world, papers());
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await world.end();
});

describe('A job', () => {
  test('is asked for by a button, shows how far it is, and is cancelled and tried again', async () => {
    const officer = await world.at('officer');
    await officer.see(`/app${AT}/pack`);
    const sent = await officer.send(`/app${AT}/pack`, { audience: 'members', number: '0' });
    const address = sent.headers.get('location') ?? '';
    expect(address).toMatch(/^\/app\/jobs\/[0-9a-f-]+$/);
    expect((await officer.see(address)).body).toContain('You can leave this page');
    await officer.send(`${address}/cancellation`, {});
    expect((await officer.see(address)).body).toContain('Cancelled');
    const again = await officer.send(`${address}/cancellation`, {});
    expect(again.status).toBe(409);
    await officer.see(address);
    await officer.send(`${address}/retry`, {});
    await worker.packs.build(address.split('/').at(-1) ?? '');
    expect((await officer.see(address)).body).toContain('Read the pack');
  });

  test('is 202 with Location and Retry-After as JSON until it has ended', async () => {
    const chair = await world.at('chair');
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': 'a pack, please'.replaceAll(' ', '-'),
      'sec-fetch-site': 'same-origin',
      cookie: [...chair.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    };
    const post = () =>
      fetch(`${world.web.address}/api/v1${AT}/packs`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ audience: 'public', number: 0 }),
      });
    const first = await post();
    expect(first.status).toBe(202);
    expect(first.headers.get('retry-after')).toBe('2');
    const location = first.headers.get('location') ?? '';
    expect((await post()).headers.get('location')).toBe(location);
    expect(await (await post()).json()).toMatchObject({ state: 'waiting', number: 0 });
    await worker.packs.build(location.split('/').at(-1) ?? '');
    const done = await fetch(`${world.web.address}${location}`, { headers });
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({
      state: 'done',
      pack: `${AT}/pack.pdf`,
      actions: [],
    });
  });

  test('is not there for who may not build packs, and for a word that is no job', async () => {
    const officer = await world.at('officer');
    expect((await officer.see('/app/jobs/none')).status).toBe(404);
    const outsider = await world.at('police contact');
    expect((await outsider.see('/app/jobs/none')).status).toBe(404);
  });

  test('that stopped waits on Home of who publishes, until it is done', async () => {
    const officer = await world.at('officer');
    await officer.see(`/app${AT}/pack`);
    const sent = await officer.send(`/app${AT}/pack`, { audience: 'public', number: '0' });
    const id = (sent.headers.get('location') ?? '').split('/').at(-1) ?? '';
    await world.dataSource.query(`UPDATE jobs SET state = 'failed' WHERE id = $1`, [id]);
    expect((await officer.see('/app')).body).toContain(
      'The public pack of the Crime and Disorder Committee',
    );
    expect((await (await world.at('member one')).see('/app')).body).not.toContain(
      'The public pack',
    );
    await officer.see(`/app/jobs/${id}`);
    await officer.send(`/app/jobs/${id}/retry`, {});
    expect(await worker.packs.build(id)).toBe('done');
    expect((await officer.see('/app')).body).not.toContain('The public pack of');
  });

  test('without saying for whom is told so', async () => {
    const officer = await world.at('officer');
    await officer.see(`/app${AT}/pack`);
    const { status, body } = await officer.send(`/app${AT}/pack`, { number: '0' });
    expect(status).toBe(422);
    expect(body).toContain('Choose public or members');
  });

  test('is counted by kind and outcome', async () => {
    const { body } = await world.stranger().see('/metrics');
    expect(body).toMatch(/jobs_total\{kind="pack",outcome="done"\} \d+/);
  });
});
