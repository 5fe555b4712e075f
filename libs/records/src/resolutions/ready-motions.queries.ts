import { Injectable } from '@nestjs/common';
import { sha256 } from '#platform';
import {
  readyMotions,
  refuse,
  type ItemToDecide,
  type MotionSource,
  type ReadyMotion,
} from '#rules';
import { Recorder } from '../record/index.js';

/** A ready motion as it is drafted: with where its words come from. */
export interface ReadyToDraft extends Omit<ReadyMotion, 'from'> {
  readonly source: MotionSource | null;
}

/** An item of an agenda, and the committee it is before. */
export interface ItemAsked extends Omit<ItemToDecide, 'report'> {
  readonly id: string;
  readonly reportId: string | null;
}

interface Found {
  readonly slug: string;
  readonly version: number;
  readonly template: 'cabinet' | 'scrutiny';
  readonly content: NonNullable<ItemToDecide['report']>['content'];
}

/** The motions an item suggests: of its report as it stands, or by its purpose. */
@Injectable()
export class ReadyMotionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Every motion ready to be drafted. Nothing is taken from a report that is kept from the public. One statement. */
  async of(item: ItemAsked): Promise<readonly ReadyToDraft[]> {
    const report = await this.reportOf(item);
    return readyMotions({ ...item, report }).map(({ from, ...ready }) => ({
      ...ready,
      source: from === null || report === null ? null : sourceIn(item, { report, from }),
    }));
  }

  /** One of them by its key; `field-wrong` when there is none such. One statement. */
  async one(item: ItemAsked, key: string): Promise<ReadyToDraft> {
    const found = (await this.of(item)).find((ready) => ready.key === key);
    return found ?? refuse('field-wrong', 'Choose one of the motions offered.', 'ready');
  }

  private async reportOf({ id, reportId }: ItemAsked): Promise<Found | null> {
    if (reportId === null) return null;
    const [found] = await this.recorder.dataSource.query<Found[]>(
      `SELECT w.slug, w.template, v.number AS version, v.content
       FROM reports w JOIN report_versions v ON v.report_id = w.id AND v.number = w.current_version
       WHERE w.id = $1 AND NOT EXISTS (
         SELECT FROM exemptions e WHERE e.lifted_on IS NULL AND e.subject_id IN (w.id, $2))`,
      [reportId, id],
    );
    return found ?? null;
  }
}

function sourceIn(
  { reportId }: ItemAsked,
  { report, from }: { readonly report: Found; readonly from: NonNullable<ReadyMotion['from']> },
): MotionSource {
  const { slug, version } = report;
  const { part, partId, words } = from;
  return { reportId: reportId ?? '', slug, version, part, partId, sha256: sha256(words) };
}
