import { Buffer } from 'node:buffer';
import type { Entry, ZipFile } from 'yauzl';
import yauzl from 'yauzl';
import { refuseFile } from './refuse-file.js';

/** One file inside an office file, unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const MOST_ENTRIES = 5_000;
const MOST_UNPACKED = 200 * 1024 * 1024;
/** An entry larger than this may not have been packed to less than one two-hundredth: no office file is. */
const SUSPECT_FROM = 5 * 1024 * 1024;
const MOST_RATIO = 200;

const DAMAGED =
  'The file is damaged or cut short: it cannot be opened. Save it again, then choose it again.';
const BOMB =
  'The file unpacks to far more than it should, so it was not opened. Save it again under a new name.';

/**
 * Unpacks an office file entry by entry, giving each to `look`; at most one of them is in memory at a time. Refuses one
 * that is damaged, encrypted, names files outside itself, or unpacks to more than an office file ever does.
 */
export async function eachEntry(bytes: Uint8Array, look: (entry: ZipEntry) => void): Promise<void> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (zip.entryCount > MOST_ENTRIES) refuseFile(BOMB);
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      unpacked += entry.uncompressedSize;
      refuseSuspect(entry, unpacked);
      look({ name: entry.fileName, bytes: await contentOf(zip, entry) });
    }
  } catch (fault) {
    throw isOurs(fault) ? fault : asRefusal(fault);
  }
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (fault, zip) => {
      if (fault === null) resolve(zip);
      else reject(asRefusal(fault));
    });
  });
}

function refuseSuspect(entry: Entry, unpacked: number): void {
  const { uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) {
    refuseFile('The file is protected with a password. Save it without one, then choose it again.');
  }
  const ratio = uncompressedSize / Math.max(compressedSize, 1);
  if (unpacked > MOST_UNPACKED || (uncompressedSize > SUSPECT_FROM && ratio > MOST_RATIO)) {
    refuseFile(BOMB);
  }
}

/** The bytes of one entry; the reader stops when there are more or fewer than its header says. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const isOurs = (fault: unknown): boolean => fault instanceof Error && fault.name === 'Refused';

function asRefusal(fault: unknown): unknown {
  const said = fault instanceof Error ? fault.message : '';
  try {
    const isOutside = /absolute path|relative path|invalid characters/.test(said);
    refuseFile(
      isOutside
        ? 'The file names places outside itself, as no office program does, so it was not opened. Save it again from Word, Excel or PowerPoint.'
        : DAMAGED,
    );
  } catch (refused) {
    return refused;
  }
}
