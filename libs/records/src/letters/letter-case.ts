import type { ActionCase } from './action-case.js';
import type { AssessmentCase } from './assessment-case.js';
import type { AttendanceCase } from './attendance-case.js';
import type { AuthorityLetterCase } from './authority-letter-case.js';
import type { ClearanceCase } from './clearance-case.js';
import type { ContributionCase } from './contribution-case.js';
import type { DataRequestCase } from './data-request-case.js';
import type { DutyCase } from './duty-case.js';
import type { EditionCase } from './edition-case.js';
import type { HandOverCase } from './hand-over-case.js';
import type { InterestCase } from './interest-case.js';
import type { LeadCase } from './lead-case.js';
import type { LeftWorkCase } from './left-work-case.js';
import type { MailOutageCase } from './mail-outage-case.js';
import type { MeetingCase } from './meeting-case.js';
import type { OutcomeCase } from './outcome-case.js';
import type { PartnershipMeetingCase } from './partnership-meeting-case.js';
import type { QuestionCase } from './question-case.js';
import type { RecommendationCase } from './recommendation-case.js';
import type { RegisterCase } from './register-case.js';
import type { ReplyCase } from './reply-case.js';
import type { ReportCase } from './report-case.js';
import type { ReviewCase } from './review-case.js';
import type { SubscriptionCase } from './subscription-case.js';
import type { TopicCase } from './topic-case.js';

/** What a letter is about. */
export type LetterCase =
  | RecommendationCase
  | ReviewCase
  | ContributionCase
  | ActionCase
  | DutyCase
  | ReportCase
  | ClearanceCase
  | OutcomeCase
  | AttendanceCase
  | AssessmentCase
  | DataRequestCase
  | MeetingCase
  | PartnershipMeetingCase
  | InterestCase
  | RegisterCase
  | QuestionCase
  | SubscriptionCase
  | TopicCase
  | HandOverCase
  | EditionCase
  | LeadCase
  | LeftWorkCase
  | MailOutageCase
  | AuthorityLetterCase
  | ReplyCase;

/** An outbox message, as far as a letter's case is found by it. */
export interface CaseAsked {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
}
