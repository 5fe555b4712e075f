import { PriorityLineageQueries } from '../editions/index.js';
import {
  AgreementsService,
  ConcernsService,
  PartnershipQueries,
  ReviewsService,
} from '../partnership/index.js';
import { PartnershipsService } from '../partnerships/index.js';
import { PlansQueries, PlansService } from '../plans/index.js';

/** Services of the partnership's year: who it is, what it agreed, its reviews and its plans. */
export const PARTNERSHIP_SERVICES = [
  PriorityLineageQueries,
  AgreementsService,
  ConcernsService,
  PartnershipQueries,
  ReviewsService,
  PartnershipsService,
  PlansQueries,
  PlansService,
];
