import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { restoreBackup, takeBackup, type Manifest } from '#records/backups';
import { DocumentsService } from '#records/documents';
import { FILES } from '#platform';
import { openFileStore, type FileStore } from '#platform/files';
import { aPdf } from '../support/files/a-pdf.js';
import { aConvenedMeeting } from '../support/papers.js';
import { aDatabase, type TestDatabase } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';

describe('A backup of files', () => {
  let world: World;
  let store: FileStore;
  let folder: string;
  let manifest: Manifest;
  let second: string;
  const made: TestDatabase[] = [];

  const anEmptyStore = async (name: string) =>
    openFileStore({ filesUrl: null, dataDir: join(folder, name) });
  const anEmptyRecord = async () => {
    const database = await aDatabase();
    made.push(database);
    return database.url;
  };
  const take = (name: string) =>
    takeBackup({
      url: world.databaseUrl,
      folder: join(folder, name),
      product: '0.1.0',
      files: store,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'critical-friend-backup-'));
    world = await aWorld('2023-07-03T09:30:00Z');
    store = world.app.get<FileStore>(FILES);
    const { itemIds } = await aConvenedMeeting(world, [['Rural crime', null]]);
    const documents = world.app.get(DocumentsService);
    const by = { actor: await world.as('officer') };
    const add = (title: string, words: string) =>
      documents.add(by, {
        on: { itemId: itemIds[0] ?? '' },
        title,
        file: { fileName: 'a.pdf', bytes: aPdf({ pages: [words] }) },
      });
    const first = await add('One', 'The same words in both of them.');
    second = (await add('Two', 'The same words in both of them.')).id;
    const file = { fileName: 'b.pdf', bytes: aPdf({ pages: ['Other words in this one.'] }) };
    await documents.replace(by, { documentId: first.id, file, title: null, reason: null });
    const gone = await add('Three', 'These words are removed.');
    await documents.remove(by, { documentId: gone.id, reason: null });
    manifest = await take('tonight');
  });
  afterAll(async () => {
    await world.end();
    for (const database of made) await database.drop();
    await rm(folder, { recursive: true });
  });

  it('holds each once, by its hash, for its owner alone: also what was replaced, not what was removed', async () => {
    expect(manifest.files).toHaveLength(3);
    expect(manifest.missing).toEqual([]);
    const files = join(folder, 'tonight', 'files');
    const hashes = [...new Set(manifest.files.map(({ sha256 }) => sha256))];
    expect((await readdir(files)).toSorted()).toEqual(hashes.toSorted());
    expect(hashes).toHaveLength(2);
    expect((await stat(join(files, hashes[0] ?? ''))).mode & 0o077).toBe(0);
  });

  it('is restored byte for byte, beside the record that names them', async () => {
    const url = await anEmptyRecord();
    const files = await anEmptyStore('restored');
    await restoreBackup({ url, folder: join(folder, 'tonight'), files });
    const restored = await new DataSource({ type: 'postgres', url }).initialize();
    const rows = await restored.query<{ key: string }[]>(
      'SELECT storage_key AS key FROM documents WHERE is_kept',
    );
    await restored.destroy();
    expect(rows).toHaveLength(3);
    for (const { key } of rows) {
      expect(Buffer.from(await files.read(key)).equals(Buffer.from(await store.read(key)))).toBe(
        true,
      );
    }
    const again = await takeBackup({ url, folder: join(folder, 'again'), product: '0.1.0', files });
    expect(again.files).toEqual(manifest.files);
  });

  it('is not restored with a damaged or a missing file, and then nothing is', async () => {
    const [{ sha256 } = { sha256: '' }] = manifest.files;
    const file = join(folder, 'tonight', 'files', sha256);
    const kept = await readFile(file);
    const url = await anEmptyRecord();
    const restore = async (name: string) =>
      restoreBackup({ url, folder: join(folder, 'tonight'), files: await anEmptyStore(name) });
    await writeFile(file, 'spoilt');
    await expect(restore('spoilt')).rejects.toThrow(`The file ${sha256} of the backup is damaged.`);
    await rm(file);
    await expect(restore('lost')).rejects.toThrow(`The backup has no file ${sha256}`);
    await writeFile(file, kept);
    await expect(restore('mended')).resolves.toMatchObject({ product: '0.1.0' });
  });

  it('names the files that are not in the store, and holds all the rest', async () => {
    const [row] = await world.dataSource.query<{ key: string }[]>(
      'SELECT storage_key AS key FROM documents WHERE id = $1',
      [second],
    );
    await store.remove(row?.key ?? '');
    const { files, missing } = await take('short');
    expect(missing).toMatchObject([{ key: row?.key }]);
    expect(files).toHaveLength(2);
  });
});
