import { Injectable } from '@nestjs/common';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { Council } from './council.entity.js';

/** Councils of this installation. Set up by an operator, not from a page. */
@Injectable()
export class CouncilsService {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a council; a district names its county as `parentId`. Returns its id. */
  async add(council: { slug: string; name: string; parentId: string | null }): Promise<string> {
    const id = newId();
    await this.recorder.write((tx) => tx.insert(Council, { id, ...council }));
    return id;
  }

  /** Every council, by name. */
  all(): Promise<Council[]> {
    return this.recorder.dataSource.getRepository(Council).find({ order: { name: 'ASC' } });
  }
}
