export { GlossaryService } from './glossary.service.js';
export { handOnMember } from './hand-on-member.js';
export { MembersService } from './members.service.js';
export type { EndedMember, NewMember } from './members.service.js';
export { PartnershipKeepingService } from './partnership-keeping.service.js';
export type { PartnershipForm } from './partnership-keeping.service.js';
export { NextDueQueries } from './next-due.queries.js';
export type { NextDue } from './next-due.queries.js';
export { MAY_READ, partnershipScope } from './partnership-scope.js';
export type {
  AuthorityOfPartnership,
  MeetingLine,
  MemberLine,
  PartnershipLine,
  PartnershipView,
  RelatedPartnership,
  TermsVersion,
  WorkingGroupView,
} from './partnership-views.js';
export { PartnershipsQueries } from './partnerships.queries.js';
export { PartnershipsService } from './partnerships.service.js';
export type { NewPartnership } from './partnerships.service.js';
export { TermsService } from './terms.service.js';
export { WorkingGroupsService } from './working-groups.service.js';
export type { WorkingGroupForm } from './working-groups.service.js';
