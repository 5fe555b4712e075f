import { Controller, Get, Param } from '@nestjs/common';
import { DecisionsQueries, type PublishedDecisions } from '#records/decisions';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import type { MeetingAt } from '../public/meeting-at.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { decisionPresenter } from './decision.presenter.js';

/** What one meeting decided, and each decision by its own address. */
@Controller()
export class PublishedDecisionsPages {
  constructor(private readonly decisions: DecisionsQueries) {}

  @Get('committees/:slug/meetings/:date/decisions')
  @Open(PUBLISHED)
  async meeting(@Param() at: MeetingAt): Promise<Answer> {
    const found = await this.find(at);
    const { decisions, committee, committeeSlug, heldOn, number } = found;
    return page('decisions/views/meeting.njk', {
      title: `Decisions, ${dateInWords(heldOn)}`,
      committee: { name: committee, href: paths.publicCommittee(committeeSlug) },
      decisions: decisions.map((one) => decisionPresenter({ ...found, ...one })),
      meeting: paths.publicMeeting(committeeSlug, heldOn),
      register: paths.decisions,
      data: `${paths.publicDecisions(committeeSlug, heldOn)}.json`,
      published: dateInWords(found.publishedOn),
      isAgain: number > 1,
      hash: found.hash,
    });
  }

  @Get('committees/:slug/meetings/:date/decisions.json')
  @Open(PUBLISHED)
  async json(@Param() at: MeetingAt): Promise<object> {
    const { council, committee, heldOn, partsIn, committeeSlug, ...found } = await this.find(at);
    const { hash, publishedOn, number, decisions } = found;
    const frozen = { council, committee, committeeSlug, heldOn, partsIn, decisions };
    return { number, publishedOn, hash, decisions: frozen };
  }

  @Get('decisions/:reference')
  @Open(PUBLISHED)
  async one(@Param('reference') reference: string): Promise<Answer> {
    const line = await this.decisions.one(reference);
    const source = await this.decisions.sourceOf(line.resolutionId);
    const shown = decisionPresenter(line);
    return page('decisions/views/decision.njk', {
      title: shown.title,
      shown,
      isSourceChanged: shown.source !== null && source?.isChanged === true,
      register: paths.decisions,
    });
  }

  private find({ slug, date }: MeetingAt): Promise<PublishedDecisions> {
    return this.decisions.ofMeeting({ committee: slug, heldOn: date });
  }
}
