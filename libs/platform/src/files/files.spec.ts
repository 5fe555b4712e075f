import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { FileMissing } from './file-store.js';
import { openFileStore } from './open-file-store.js';

describe('the store of files', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'critical-friend-files-'));
  const key = 'documents/3f2a';
  const bytes = new Uint8Array([0, 1, 2, 255]);

  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('is the folder files of DATA_DIR when nothing else is said', async () => {
    const store = await openFileStore({ filesUrl: null, dataDir });
    expect(store.place).toBe(join(dataDir, 'files'));
  });

  test('gives back the very bytes that were put, also to another process', async () => {
    await (await openFileStore({ filesUrl: null, dataDir })).put(key, bytes);
    const read = await (await openFileStore({ filesUrl: null, dataDir })).read(key);
    expect([...read]).toEqual([...bytes]);
  });

  test('says that a file is missing, and forgets one that is removed, however often', async () => {
    const store = await openFileStore({ filesUrl: null, dataDir });
    await store.remove(key);
    await store.remove(key);
    expect(await store.exists(key)).toBe(false);
    await expect(store.read(key)).rejects.toBeInstanceOf(FileMissing);
  });

  test('says how much room there is, and keeps no part of what it could not keep', async () => {
    const store = await openFileStore({ filesUrl: null, dataDir });
    expect(await store.room()).toBeGreaterThan(0);
    mkdirSync(join(store.place, 'packs/taken'), { recursive: true });
    await expect(store.put('packs/taken', bytes)).rejects.toThrow();
    expect(readdirSync(join(store.place, 'packs'))).toEqual(['taken']);
  });

  test('keeps to its folder', async () => {
    const store = await openFileStore({ filesUrl: null, dataDir });
    await expect(store.put('../outside', bytes)).rejects.toThrow('Path traversal');
  });

  test('says what S3 needs that is not installed', async () => {
    const filesUrl = 's3://papers?region=eu-west-2';
    await expect(openFileStore({ filesUrl, dataDir })).rejects.toThrow(
      'FILES_URL is set to S3, which needs the packages @aws-sdk/client-s3',
    );
  });
});
