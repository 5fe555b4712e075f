export { ApprovalsService } from './approvals.service.js';
export type { AskingApproval } from './approvals.service.js';
export type { Bundle, BundleMember } from './bundle.js';
export { CheckedQueries } from './checked.queries.js';
export type { BesideAnswer } from './checked.queries.js';
export { CheckingService } from './checking.service.js';
export type { CheckedAnswer } from './checking.service.js';
export { CODE_MINUTES, CodesService } from './codes.service.js';
export { HandingsQueries } from './handings.queries.js';
export type { Approval, Handings, Passing } from './handings.queries.js';
export { MoreTimeDecisionsService } from './more-time-decisions.service.js';
export type {
  MoreTimeDecided,
  MoreTimeToDecide,
  MoreTimeWaiting,
} from './more-time-decisions.service.js';
export { MoreTimeService } from './more-time.service.js';
export { PaperRepliesService } from './paper-replies.service.js';
export type { PaperReply } from './paper-replies.service.js';
export { PassingOnService } from './passing-on.service.js';
export type { PassingOn } from './passing-on.service.js';
export { sixDigitCode } from './six-digit-code.js';
export type { CodeFor } from './six-digit-code.js';
export { RepliesQueries } from './replies.queries.js';
export type { ReplyAsked } from './replies.queries.js';
export { RepliesService } from './replies.service.js';
export type { SavedAnswer } from './reply-drafts.js';
export { replyById } from './reply-rows.js';
export type { ReplyHolder, ReplyTask, ReplyView } from './reply-views.js';
