export { MEMBER_PARTS } from './member-parts.js';
export type { MemberPart } from './member-parts.js';
