import { Inject, Injectable } from '@nestjs/common';
import { FILES } from '#platform';
import { isNoRoom, type FileStore } from '#platform/files';
import { MOST_BYTES } from '../documents/index.js';
import { Recorder } from '../record/index.js';
import type { HealthCheck } from './health.queries.js';

/** Written and taken back, to see whether the database has room again. */
const A_MEGABYTE = `INSERT INTO room SELECT repeat(md5(n::text), 32) FROM generate_series(1, 1024) n`;

/** Watches for a disk that is full, the store's by what is free, the database's by what this process met. */
@Injectable()
export class RoomWatch {
  private wasShort = false;

  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Takes note of a fault: when it says that a disk is full, the database is tried at each look until it has room again. */
  note(fault: unknown): void {
    if (isNoRoom(fault)) this.wasShort = true;
  }

  /** Bytes that are free where files are kept; null where nobody can say. */
  forFiles(): Promise<number | null> {
    return this.files.room().catch(() => null);
  }

  /** What is wrong, in a sentence each; empty while there is room for the largest file and for the record. */
  async checks(): Promise<readonly HealthCheck[]> {
    const checks = await this.filesChecks();
    if (this.wasShort) this.wasShort = !(await this.hasDatabaseRoom());
    if (this.wasShort) {
      const says = 'There is no room on the disk of the database: nothing can be kept.';
      checks.push({ name: 'database disk', ok: false, says });
    }
    return checks;
  }

  private async filesChecks(): Promise<HealthCheck[]> {
    try {
      const free = await this.files.room();
      if (free === null || free >= MOST_BYTES) return [];
      const says = `There is no room for files: ${Math.floor(free / 1024)} kB are free where they are kept.`;
      return [{ name: 'files', ok: false, says }];
    } catch {
      const says = 'Nothing can be kept where files should be kept.';
      return [{ name: 'files', ok: false, says }];
    }
  }

  private async hasDatabaseRoom(): Promise<boolean> {
    const runner = this.recorder.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('CREATE TEMPORARY TABLE room (words text) ON COMMIT DROP');
      await runner.query(A_MEGABYTE);
      return true;
    } catch (fault) {
      return !isNoRoom(fault);
    } finally {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}
