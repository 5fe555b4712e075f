import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { FILES, newId, newToken, SCANNER } from '#platform';
import { FileMissing, type FileStore } from '#platform/files';
import type { Scanner } from '#platform/scanner';
import { Recorder } from '../record/index.js';
import { inspectFile } from './inspect-file.js';
import type { Inspected, OfferedFile } from './inspected.js';
import { refuseFile } from './refuse-file.js';

/** A file that was looked into and is kept, under a key that says nothing; `id` is for the row of its document or evidence. */
export interface KeptFile {
  readonly id: string;
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  /** `quarantined` when the scanner did not answer. */
  readonly state: 'clean' | 'quarantined';
  readonly inspected: Inspected;
}

/** Looks into files and keeps them while the record is written. */
@Injectable()
export class FileKeeper {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
    @Inject(SCANNER) private readonly scanner: Scanner,
  ) {}

  /** Whether uploads are scanned. */
  get isScanned(): boolean {
    return this.scanner.isSet;
  }

  /**
   * Keeps a file and writes its document or evidence. Refuses, before anything is kept, a file that cannot be taken or in which the
   * scanner finds something. What the record does not hold afterwards is not kept either.
   */
  async keep<Result>(
    file: OfferedFile,
    write: (kept: KeptFile) => Promise<Result>,
  ): Promise<Result> {
    const inspected = await inspectFile(file);
    const verdict = await this.scanner.scan(file.bytes);
    if (typeof verdict === 'object') {
      refuseFile(
        `The scanner found something harmful in the file (${verdict.found}), so it was not kept.`,
      );
    }
    const kept: KeptFile = {
      id: newId(),
      key: `documents/${newToken()}`,
      fileName: file.fileName,
      bytes: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      state: verdict === 'clean' ? 'clean' : 'quarantined',
      inspected,
    };
    await this.files.put(kept.key, file.bytes);
    try {
      return await write(kept);
    } finally {
      // A lost reply is no refusal: what became of the file is for the record to say.
      if (!(await this.isOnRecord(kept).catch(() => true))) await this.files.remove(kept.key);
    }
  }

  /** Looks once more for what is harmful in a file that is kept; `missing` when the store has it no longer. */
  async scanAgain(key: string): Promise<Awaited<ReturnType<Scanner['scan']>> | 'missing'> {
    try {
      return await this.scanner.scan(await this.files.read(key));
    } catch (fault) {
      if (fault instanceof FileMissing) return 'missing';
      throw fault;
    }
  }

  remove(key: string): Promise<void> {
    return this.files.remove(key);
  }

  private async isOnRecord({ id }: KeptFile): Promise<boolean> {
    const rows = await this.recorder.dataSource.query<unknown[]>(
      'SELECT 1 FROM documents WHERE id = $1 UNION ALL SELECT 1 FROM evidence WHERE id = $1 UNION ALL SELECT 1 FROM data_answers WHERE id = $1',
      [id],
    );
    return rows.length > 0;
  }
}
