import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { DecisionsQueries } from '#records/decisions';
import { paths } from '#records/paths';
import { PublishedMinutesQueries } from '#records/published-minutes';
import { dateInWords } from '#rules';
import type { FeedEntry } from './atom.js';

const FEW = 20;

/** What came of meetings, for the feeds: decisions and minutes as they were published, of one committee or of all. */
@Injectable()
export class Afterwards {
  constructor(
    private readonly minutes: PublishedMinutesQueries,
    private readonly decisions: DecisionsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Two statements. */
  async entries(committee: string | null): Promise<readonly FeedEntry[]> {
    const { baseUrl } = this.config;
    const minutes = await this.minutes.recent(committee, FEW);
    const decisions = await this.decisions.recent(committee, FEW);
    return [
      ...minutes.map((line) => ({
        address: `${baseUrl}${paths.publicMinutes(line.committeeSlug, line.heldOn)}?edition=${line.status}`,
        title: `${line.committee}, ${dateInWords(line.heldOn)}: minutes`,
        summary:
          line.status === 'draft' ? 'Draft minutes, to be confirmed.' : 'Minutes, confirmed.',
        updated: line.publishedAt,
      })),
      ...decisions.map((line) => ({
        address: `${baseUrl}${paths.publicDecisions(line.committeeSlug, line.heldOn)}`,
        title: `${line.committee}, ${dateInWords(line.heldOn)}: decisions`,
        summary: `Decisions of the meeting: ${line.count}.`,
        updated: line.publishedAt,
      })),
    ];
  }
}
