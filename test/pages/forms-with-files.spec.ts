import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { MOST_BYTES } from '#records/documents';
import type { OpenedLink } from '#records/links';
import { localDate, refuse } from '#rules';
import { fileOf } from '../../apps/web/src/http/sent-file.js';
import { LINK_UPLOAD_LIMIT, limitRates } from '../../apps/web/src/http/rate-limits.js';
import { MOST_AT_ONCE, takeUploads } from '../../apps/web/src/http/uploads.js';

/** What came, as the routes of this door tell it. */
const told = (request: FastifyRequest) => {
  const file = fileOf(request);
  return {
    body: request.body,
    file: file && { name: file.fileName, type: file.mediaType, bytes: file.bytes.length },
  };
};

const LINK: OpenedLink = {
  id: 'l1',
  purpose: 'report',
  subjectId: 'r1',
  personId: 'p1',
  expiresOn: localDate('2024-07-31'),
  actor: { kind: 'link', id: 'p1', name: 'Author', grants: [] },
};
/** The links of this door: `good` is the token of one, any other of none. */
const links = {
  open: async (token: string) =>
    token === 'good' ? LINK : refuse('link-not-valid', 'This link is not valid.'),
};

const aForm = (
  fields: Record<string, string>,
  file?: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file !== undefined) form.append('file', new Blob([file.bytes]), file.name);
  return form;
};

const some = (length: number) => new Uint8Array(length).fill(65);

describe('A form with a file', () => {
  const door: FastifyInstance = fastify();
  let address = '';
  let heard = 0;
  let goOn = () => {};
  const slow = new Promise<void>((resolve) => {
    goOn = resolve;
  });

  beforeAll(async () => {
    door.addHook('onRequest', async (request) => {
      Reflect.set(request, 'session', {});
    });
    await limitRates(door);
    await takeUploads(door, links);
    door.post('/l/:token/paper', { config: { takesFile: true } }, told);
    door.post('/l/:token/slow', { config: { takesFile: true } }, (request) => {
      heard += 1;
      return slow.then(() => told(request));
    });
    door.post('/app/paper', { config: { takesFile: true } }, told);
    door.post('/l/:token/answer', told);
    address = await door.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(() => door.close());

  const send = async (
    url: string,
    body: FormData | string,
    headers: Record<string, string> = {},
  ) => {
    const answer = await fetch(`${address}${url}`, { method: 'POST', body, headers });
    return { status: answer.status, said: await answer.json() };
  };

  test('gives its fields as any other form, a name said twice as a list, and the file beside them', async () => {
    const form = aForm({ title: 'Map of the wards' }, { name: 'Wards – café.pdf', bytes: some(3) });
    form.append('ward', 'North');
    form.append('ward', 'South');
    expect((await send('/l/good/paper', form)).said).toEqual({
      body: { title: 'Map of the wards', ward: ['North', 'South'] },
      file: { name: 'Wards – café.pdf', type: 'application/octet-stream', bytes: 3 },
    });
  });

  test('gives no file when none was chosen', async () => {
    const answer = await send('/l/good/paper', aForm({ title: 'x' }, { name: '', bytes: some(0) }));
    expect(answer.said).toEqual({ body: { title: 'x' }, file: null });
  });

  test('gives a name without folders and without what cannot be shown', async () => {
    const form = aForm({}, { name: '..\\..\\papers/\u0007map\u202e.pdf', bytes: some(1) });
    expect((await send('/l/good/paper', form)).said).toMatchObject({ file: { name: 'map.pdf' } });
  });

  test('keeps its fields when the file is too large, and no more of the file than tells so', async () => {
    const form = aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(MOST_BYTES + 5000) });
    form.append('after', 'the file');
    expect((await send('/l/good/paper', form)).said).toMatchObject({
      body: { title: 'x', after: 'the file' },
      file: { bytes: MOST_BYTES + 1 },
    });
  });

  test.each([
    ['of two files', [aForm({}, { name: 'a', bytes: some(1) })], 413],
    ['of a field without an end', [aForm({ title: 'x'.repeat(100_001) })], 400],
    ['of a name without an end', [aForm({ ['x'.repeat(101)]: 'x' })], 400],
    ['of a name every object has', [aForm({ constructor: 'x' })], 400],
  ])('is refused when it is one %s', async (what, [form = new FormData()], status) => {
    if (what === 'of two files') form.append('file', new Blob([some(1)]), 'b');
    expect((await send('/l/good/paper', form)).status).toBe(status);
  });

  test('is refused when it is cut off, or has no boundary, or too many fields', async () => {
    const cut = '--x\r\nContent-Dispos';
    const type = (boundary: string) => ({ 'content-type': `multipart/form-data${boundary}` });
    expect((await send('/l/good/paper', cut, type('; boundary=x'))).status).toBe(400);
    expect((await send('/l/good/paper', cut, type(''))).status).toBe(400);
    const many = aForm(Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, 'x'])));
    expect((await send('/l/good/paper', many)).status).toBe(413);
  });

  test('is refused where no file is taken, and not even read of a stranger', async () => {
    const form = () => aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(9) });
    expect((await send('/l/good/answer', form())).status).toBe(415);
    const answer = await send('/app/paper', form());
    expect(answer.said).toMatchObject({ message: 'Sign in first.' });
  });

  test('is not read for a link that is not good, and the route says so', async () => {
    const form = aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(9) });
    const answer = await send('/l/guessed/paper', form);
    expect(answer).toEqual({ status: 200, said: { file: null } });
  });

  test('waits its turn when many are held: nobody’s is lost, and one that was given up holds nothing', async () => {
    const form = () => aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(9) });
    const givenUp = new AbortController();
    const first = fetch(`${address}/l/good/slow`, {
      method: 'POST',
      body: form(),
      signal: givenUp.signal,
    }).catch(() => null);
    const others = Array.from({ length: MOST_AT_ONCE - 1 }, () => send('/l/good/slow', form()));
    while (heard < MOST_AT_ONCE) await new Promise((resolve) => setTimeout(resolve, 5));
    givenUp.abort();
    await first;
    expect((await send('/l/good/paper', form())).status).toBe(503);
    goOn();
    expect((await Promise.all(others)).map(({ status }) => status)).not.toContain(503);
    const after = Array.from({ length: MOST_AT_ONCE }, () => send('/l/good/paper', form()));
    expect((await Promise.all(after)).map(({ status }) => status)).not.toContain(503);
  });

  test('that is broken off half way holds nothing', async () => {
    const { port } = new URL(address);
    for (let tried = 0; tried <= MOST_AT_ONCE; tried += 1) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(
        'POST /l/good/paper HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 9000\r\n\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nhalf',
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      socket.destroy();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    const form = aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(9) });
    expect((await send('/l/good/paper', form)).status).toBe(200);
  });

  test('is refused by links, good or not, when there were too many', async () => {
    const form = () => aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(9) });
    const statuses: number[] = [];
    for (let tried = 0; tried < LINK_UPLOAD_LIMIT.max; tried += 1) {
      statuses.push((await send('/l/guessed/paper', form())).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});
