import { Injectable } from '@nestjs/common';
import {
  ConcernsService,
  PartnershipQueries,
  ReviewHandOverService,
  ReviewsService,
} from '#records/partnership';
import type { Actor } from '#rules';
import { reviewSubject, type ReviewSubject } from './review.subject.js';

/** How a review is named by an address: its priority and the cycle it belongs to. */
export interface ReviewAddress {
  readonly slug: string;
  readonly cycle: string;
}

/** The services behind reviews, and a review for one person. */
@Injectable()
export class ReviewDesk {
  constructor(
    readonly queries: PartnershipQueries,
    readonly reviews: ReviewsService,
    readonly concerns: ConcernsService,
    readonly handOvers: ReviewHandOverService,
  ) {}

  /** One statement. */
  async find(actor: Actor, { slug, cycle }: ReviewAddress): Promise<ReviewSubject> {
    return reviewSubject(actor, await this.queries.review(actor, { priority: slug, cycle }));
  }

  /** The same by its id, as a signed link and the API name it. One statement. */
  async findById(actor: Actor, id: string): Promise<ReviewSubject> {
    return reviewSubject(actor, await this.queries.review(actor, { id }));
  }
}
