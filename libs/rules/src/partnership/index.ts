export { AUTHORITY_PARTS, MEMBER_PARTS, roleOfPart } from './member-parts.js';
export type { AuthorityPart, MemberPart } from './member-parts.js';
export { PARTNERSHIP_ITEM } from './partnership-item-machine.js';
export type { PartnershipItemCommand, PartnershipItemState } from './partnership-item-machine.js';
export { PARTNERSHIP_MEETING } from './partnership-meeting-machine.js';
export type {
  PartnershipMeetingCommand,
  PartnershipMeetingState,
} from './partnership-meeting-machine.js';
export {
  outcomesFor,
  PARTNERSHIP_ITEM_KINDS,
  PARTNERSHIP_OUTCOMES,
} from './partnership-outcomes.js';
export type { PartnershipItemKind, PartnershipOutcome } from './partnership-outcomes.js';
