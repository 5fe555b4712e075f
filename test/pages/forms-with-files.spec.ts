import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { MOST_BYTES } from '#records/documents';
import { fileOf } from '../../apps/web/src/http/sent-file.js';
import { takeUploads } from '../../apps/web/src/http/uploads.js';

/** What came, as the routes of this door tell it. */
const told = (request: FastifyRequest) => {
  const file = fileOf(request);
  return {
    body: request.body,
    file: file && { name: file.fileName, type: file.mediaType, bytes: file.bytes.length },
  };
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

  beforeAll(async () => {
    door.addHook('onRequest', async (request) => {
      Reflect.set(request, 'session', {});
    });
    await takeUploads(door);
    door.post('/l/paper', { config: { takesFile: true } }, told);
    door.post('/app/paper', { config: { takesFile: true } }, told);
    door.post('/l/answer', told);
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
    expect((await send('/l/paper', form)).said).toEqual({
      body: { title: 'Map of the wards', ward: ['North', 'South'] },
      file: { name: 'Wards – café.pdf', type: 'application/octet-stream', bytes: 3 },
    });
  });

  test('gives no file when none was chosen', async () => {
    const answer = await send('/l/paper', aForm({ title: 'x' }, { name: '', bytes: some(0) }));
    expect(answer.said).toEqual({ body: { title: 'x' }, file: null });
  });

  test('gives a name without folders and without what cannot be shown', async () => {
    const form = aForm({}, { name: '..\\..\\papers/\u0007map\u202e.pdf', bytes: some(1) });
    expect((await send('/l/paper', form)).said).toMatchObject({ file: { name: 'map.pdf' } });
  });

  test('keeps its fields when the file is too large, and no more of the file than tells so', async () => {
    const form = aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(MOST_BYTES + 5000) });
    form.append('after', 'the file');
    expect((await send('/l/paper', form)).said).toMatchObject({
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
    expect((await send('/l/paper', form)).status).toBe(status);
  });

  test('is refused when it is cut off, or has no boundary, or too many fields', async () => {
    const cut = '--x\r\nContent-Dispos';
    const type = (boundary: string) => ({ 'content-type': `multipart/form-data${boundary}` });
    expect((await send('/l/paper', cut, type('; boundary=x'))).status).toBe(400);
    expect((await send('/l/paper', cut, type(''))).status).toBe(400);
    const many = aForm(Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, 'x'])));
    expect((await send('/l/paper', many)).status).toBe(413);
  });

  test('is refused where no file is taken, and not even read of a stranger', async () => {
    const form = () => aForm({ title: 'x' }, { name: 'a.pdf', bytes: some(9) });
    expect((await send('/l/answer', form())).status).toBe(415);
    const answer = await send('/app/paper', form());
    expect(answer.said).toMatchObject({ message: 'Sign in first.' });
  });
});
