import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import type { ContributionView } from './contribution-view.js';

const VIEW = `SELECT c.id, c.version, c.state, c.council_id AS "councilId", c.review_id AS "reviewId",
    r.state AS "reviewState", r.returned_on AS "reviewReturnedOn",
    c.priority_id AS "priorityId", p.name AS priority, p.slug AS "prioritySlug", r.cycle, n.name AS partnership,
    w.name AS who, w.email, c.question, c.asked_by AS "askedBy", c.asked_on AS "askedOn", c.due_on AS "dueOn",
    c.words, c.figures, c.answered_on AS "answeredOn"
  FROM contributions c
  JOIN reviews r ON r.id = c.review_id
  JOIN priorities p ON p.id = c.priority_id
  JOIN agreements a ON a.id = p.agreement_id
  JOIN partnerships n ON n.id = a.partnership_id
  JOIN people w ON w.id = c.person_id`;

/** What partners were asked for reviews: for whoever asked, and for whoever holds the link of one. */
@Injectable()
export class ContributionsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Those of one review, the first asked first; none for whoever may not ask for one. One statement. */
  async ofReview(actor: Actor, reviewId: string): Promise<readonly ContributionView[]> {
    const found = await this.recorder.dataSource.query<ContributionView[]>(
      `${VIEW} WHERE c.review_id::text = $1 AND c.state <> 'drafted' ORDER BY c.asked_on, w.name, c.id`,
      [reviewId],
    );
    return found.filter((one) => may(actor, 'ask contribution', one));
  }

  /** Those answered and not taken in, the first asked first. The caller has found the review, and may read it. One statement. */
  notTakenIn(reviewId: string): Promise<readonly ContributionView[]> {
    return this.recorder.dataSource.query<ContributionView[]>(
      `${VIEW} WHERE c.review_id = $1 AND c.state = 'answered' ORDER BY c.asked_on, w.name, c.id`,
      [reviewId],
    );
  }

  /** The one a signed link was made for. One statement. */
  async ofLink(id: string): Promise<ContributionView> {
    const [found] = await this.recorder.dataSource.query<ContributionView[]>(
      `${VIEW} WHERE c.id = $1`,
      [id],
    );
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}
