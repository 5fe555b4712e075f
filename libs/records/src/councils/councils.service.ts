import { Injectable } from '@nestjs/common';
import type { QuietHours } from '#rules';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { Council } from './council.entity.js';

interface NewCouncil {
  readonly slug: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly quiet?: QuietHours | null;
}

/** Councils of this installation. Set up by an operator, not from a page. */
@Injectable()
export class CouncilsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Adds a council; a district names its county as `parentId`. Its letters are quiet from 20:00 to 07:00 unless it
   * says other hours, or null for none. Returns its id.
   */
  async add({ quiet, ...council }: NewCouncil): Promise<string> {
    const id = newId();
    const hours =
      quiet === undefined ? {} : { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
    await this.recorder.write((tx) => tx.insert(Council, { id, ...council, ...hours }));
    return id;
  }

  /** Every council, by name. */
  all(): Promise<Council[]> {
    return this.recorder.dataSource.getRepository(Council).find({ order: { name: 'ASC' } });
  }
}
