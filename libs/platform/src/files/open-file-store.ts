import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Config } from '../config/index.js';
import { FileMissing, type FileStore } from './file-store.js';

/** Its store is the folder `files` in `dataDir`, unless `filesUrl` is `s3://bucket?region=eu-west-2&endpoint=https://…`. */
export type FileSettings = Pick<Config, 'filesUrl' | 'dataDir'>;

/** Opens the store of an installation. Throws, saying what to install, when S3 is asked for and its driver is not there. */
export async function openFileStore({ filesUrl, dataDir }: FileSettings): Promise<FileStore> {
  const place = filesUrl ?? join(dataDir, 'files');
  const disk = filesUrl === null ? folderAt(place) : await bucketAt(new URL(filesUrl));
  return {
    place,
    put: (key, bytes) => (filesUrl === null ? putWhole(disk, key, bytes) : disk.put(key, bytes)),
    room: () => (filesUrl === null ? freeAt(place) : Promise.resolve(null)),
    remove: (key) => disk.delete(key),
    exists: (key) => disk.exists(key),
    read: async (key) => {
      try {
        return await disk.getBytes(key);
      } catch (cause) {
        if (await disk.exists(key)) throw cause;
        throw new FileMissing(key, { cause });
      }
    },
  };
}

/** A folder keeps what was written of a file until the disk was full; a bucket does not. */
async function putWhole(disk: Disk, key: string, bytes: Uint8Array): Promise<void> {
  const part = `${key}.part`;
  try {
    await disk.put(part, bytes);
    await disk.move(part, key);
  } catch (fault) {
    await disk.delete(part).catch(() => undefined);
    throw fault;
  }
}

async function freeAt(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

const folderAt = (location: string): Disk =>
  new Disk(new FSDriver({ location, visibility: 'private' }));

/** Credentials are not in the address: they come from where the S3 client always looks, such as the environment. */
async function bucketAt(url: URL): Promise<Disk> {
  const { S3Driver } = await s3Driver();
  const endpoint = url.searchParams.get('endpoint');
  return new Disk(
    new S3Driver({
      bucket: url.hostname,
      region: url.searchParams.get('region') ?? 'eu-west-2',
      visibility: 'private',
      supportsACL: false,
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    }),
  );
}

async function s3Driver() {
  try {
    return await import('flydrive/drivers/s3');
  } catch (cause) {
    const needs = '@aws-sdk/client-s3 and @aws-sdk/s3-request-presigner';
    throw new Error(`FILES_URL is set to S3, which needs the packages ${needs} beside this one.`, {
      cause,
    });
  }
}
