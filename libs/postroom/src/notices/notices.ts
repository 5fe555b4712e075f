import type { Notice } from './notice.js';
import { actionLookDue } from './action-look-due/notice.js';
import { agendaPublished } from './agenda-published/notice.js';
import { annualDutyAtRisk } from './annual-duty-at-risk/notice.js';
import { annualDutyWarning } from './annual-duty-warning/notice.js';
import { attendanceAnswered } from './attendance-answered/notice.js';
import { attendanceAsked } from './attendance-asked/notice.js';
import { attendanceDue } from './attendance-due/notice.js';
import { attendanceUnanswered } from './attendance-unanswered/notice.js';
import { attendanceWithdrawn } from './attendance-withdrawn/notice.js';
import { dataAsked } from './data-asked/notice.js';
import { dataDue } from './data-due/notice.js';
import { dataOverdue } from './data-overdue/notice.js';
import { dataUnanswered } from './data-unanswered/notice.js';
import { dataGiven } from './data-given/notice.js';
import { dataReceipt } from './data-receipt/notice.js';
import { dataMoreTimeAsked } from './data-more-time-asked/notice.js';
import { dataMoreTimeDecided } from './data-more-time-decided/notice.js';
import { dataWithdrawn } from './data-withdrawn/notice.js';
import { workshopCalled } from './workshop-called/notice.js';
import { workshopCancelled } from './workshop-cancelled/notice.js';
import { recheckDue } from './recheck-due/notice.js';
import { targetDateAsked } from './target-date-asked/notice.js';
import { targetDateDecided } from './target-date-decided/notice.js';
import { clearanceAsked } from './clearance-asked/notice.js';
import { clearanceDue } from './clearance-due/notice.js';
import { clearanceOverdue } from './clearance-overdue/notice.js';
import { clearanceReturned } from './clearance-returned/notice.js';
import { completionClaimed } from './completion-claimed/notice.js';
import { extensionAsked } from './extension-asked/notice.js';
import { dateMoved } from './date-moved/notice.js';
import { extensionDecided } from './extension-decided/notice.js';
import { letterToApprove } from './letter-to-approve/notice.js';
import { letterReturned } from './letter-returned/notice.js';
import { letterApproved } from './letter-approved/notice.js';
import { letterSent } from './letter-sent/notice.js';
import { recommendationsCopied } from './recommendations-copied/notice.js';
import { recommendationCorrected } from './recommendation-corrected/notice.js';
import { editionCopied } from './edition-copied/notice.js';
import { editionProposed } from './edition-proposed/notice.js';
import { editionPublished } from './edition-published/notice.js';
import { editionSentBack } from './edition-sent-back/notice.js';
import { leadEnded } from './lead-ended/notice.js';
import { leadNamed } from './lead-named/notice.js';
import { handOverMade } from './hand-over-made/notice.js';
import { interestRegistrationDue } from './interest-registration-due/notice.js';
import { interestRegistrationOverdue } from './interest-registration-overdue/notice.js';
import { interestToRegister } from './interest-to-register/notice.js';
import { meetingCancelled } from './meeting-cancelled/notice.js';
import { meetingChanged } from './meeting-changed/notice.js';
import { meetingConvened } from './meeting-convened/notice.js';
import { meetingPostponed } from './meeting-postponed/notice.js';
import { outcomeAnswered } from './outcome-answered/notice.js';
import { outcomeDue } from './outcome-due/notice.js';
import { outcomeOverdue } from './outcome-overdue/notice.js';
import { outcomeSent } from './outcome-sent/notice.js';
import { minutesApproved } from './minutes-approved/notice.js';
import { minutesPublished } from './minutes-published/notice.js';
import { minutesReturned } from './minutes-returned/notice.js';
import { minutesToApprove } from './minutes-to-approve/notice.js';
import { concernOutcome } from './concern-outcome/notice.js';
import { concernRaised } from './concern-raised/notice.js';
import { partnershipAgendaSent } from './partnership-agenda-sent/notice.js';
import { partnershipMeetingCancelled } from './partnership-meeting-cancelled/notice.js';
import { partnershipMeetingChanged } from './partnership-meeting-changed/notice.js';
import { progressDue } from './progress-due/notice.js';
import { publishedMeetingChanged } from './published-meeting-changed/notice.js';
import { questionAnswered } from './question-answered/notice.js';
import { questionPassedOn } from './question-passed-on/notice.js';
import { recommendationChased } from './recommendation-chased/notice.js';
import { recommendationClosed } from './recommendation-closed/notice.js';
import { recommendationEscalated } from './recommendation-escalated/notice.js';
import { recommendationNotAcknowledged } from './recommendation-not-acknowledged/notice.js';
import { recommendationSent } from './recommendation-sent/notice.js';
import { registerReviewDue } from './register-review-due/notice.js';
import { reportCommissioned } from './report-commissioned/notice.js';
import { reportCompleted } from './report-completed/notice.js';
import { reportDeferred } from './report-deferred/notice.js';
import { reportMoreTimeAsked } from './report-more-time-asked/notice.js';
import { reportMoreTimeDecided } from './report-more-time-decided/notice.js';
import { reportReturned } from './report-returned/notice.js';
import { reportWithdrawn } from './report-withdrawn/notice.js';
import { reportDue } from './report-due/notice.js';
import { reportOverdue } from './report-overdue/notice.js';
import { replyApproved } from './reply-approved/notice.js';
import { replyChangesWanted } from './reply-changes-wanted/notice.js';
import { replyCode } from './reply-code/notice.js';
import { replyHeld } from './reply-held/notice.js';
import { replyNewColleague } from './reply-new-colleague/notice.js';
import { replyPassedOn } from './reply-passed-on/notice.js';
import { replyReturned } from './reply-returned/notice.js';
import { replyToApprove } from './reply-to-approve/notice.js';
import { replyReceipt } from './reply-receipt/notice.js';
import { responseConsidered } from './response-considered/notice.js';
import { responseDueSoon } from './response-due-soon/notice.js';
import { responseDueToday } from './response-due-today/notice.js';
import { responseOverdue } from './response-overdue/notice.js';
import { responseReceipt } from './response-receipt/notice.js';
import { responseReceived } from './response-received/notice.js';
import { responseReturned } from './response-returned/notice.js';
import { topicAnswered } from './topic-answered/notice.js';
import { reviewDue } from './review-due/notice.js';
import { reviewEscalated } from './review-escalated/notice.js';
import { reviewOverdue } from './review-overdue/notice.js';
import { reviewQueried } from './review-queried/notice.js';
import { contributionAsked } from './contribution-asked/notice.js';
import { contributionDue } from './contribution-due/notice.js';
import { contributionOverdue } from './contribution-overdue/notice.js';
import { contributionAnswered } from './contribution-answered/notice.js';
import { contributionWithdrawn } from './contribution-withdrawn/notice.js';
import { reviewHandedOver } from './review-handed-over/notice.js';
import { reviewRequested } from './review-requested/notice.js';
import { reviewReturned } from './review-returned/notice.js';
import { subscriptionConfirmation } from './subscription-confirmation/notice.js';
import { supplementPublished } from './supplement-published/notice.js';
import { mailRecovered } from './mail-recovered/notice.js';
import { workLeftWithNobody } from './work-left-with-nobody/notice.js';

/** Every letter the product can send, in the order in which a recommendation, a review and a year meet them. */
export const NOTICES: readonly Notice[] = [
  subscriptionConfirmation,
  meetingConvened,
  meetingChanged,
  meetingPostponed,
  meetingCancelled,
  agendaPublished,
  supplementPublished,
  publishedMeetingChanged,
  minutesToApprove,
  minutesReturned,
  minutesApproved,
  minutesPublished,
  letterToApprove,
  letterReturned,
  letterApproved,
  letterSent,
  recommendationsCopied,
  recommendationSent,
  recommendationCorrected,
  recommendationNotAcknowledged,
  responseDueSoon,
  responseDueToday,
  responseOverdue,
  recommendationEscalated,
  recommendationChased,
  extensionAsked,
  dateMoved,
  extensionDecided,
  responseReceived,
  responseReceipt,
  replyPassedOn,
  replyNewColleague,
  replyHeld,
  replyToApprove,
  replyApproved,
  replyChangesWanted,
  replyCode,
  replyReceipt,
  replyReturned,
  responseReturned,
  responseConsidered,
  concernOutcome,
  concernRaised,
  partnershipAgendaSent,
  partnershipMeetingCancelled,
  partnershipMeetingChanged,
  progressDue,
  targetDateAsked,
  targetDateDecided,
  completionClaimed,
  questionAnswered,
  questionPassedOn,
  recommendationClosed,
  recheckDue,
  attendanceAsked,
  attendanceDue,
  attendanceUnanswered,
  attendanceAnswered,
  attendanceWithdrawn,
  dataAsked,
  dataDue,
  dataOverdue,
  dataUnanswered,
  dataGiven,
  dataReceipt,
  dataMoreTimeAsked,
  dataMoreTimeDecided,
  dataWithdrawn,
  workshopCalled,
  workshopCancelled,
  outcomeSent,
  outcomeDue,
  outcomeOverdue,
  outcomeAnswered,
  reviewRequested,
  reviewHandedOver,
  contributionAsked,
  contributionDue,
  contributionOverdue,
  contributionAnswered,
  contributionWithdrawn,
  reviewDue,
  reviewOverdue,
  reviewEscalated,
  reviewReturned,
  reviewQueried,
  actionLookDue,
  topicAnswered,
  annualDutyWarning,
  annualDutyAtRisk,
  editionProposed,
  editionSentBack,
  editionPublished,
  editionCopied,
  leadNamed,
  leadEnded,
  handOverMade,
  mailRecovered,
  workLeftWithNobody,
  interestToRegister,
  interestRegistrationDue,
  interestRegistrationOverdue,
  registerReviewDue,
  reportCommissioned,
  reportDue,
  reportOverdue,
  reportMoreTimeAsked,
  reportMoreTimeDecided,
  reportCompleted,
  reportReturned,
  reportDeferred,
  reportWithdrawn,
  clearanceAsked,
  clearanceDue,
  clearanceOverdue,
  clearanceReturned,
];

/** The notice of a name. Throws on a name that has none: a delivery is older than its notice. */
export function noticeNamed(name: string): Notice {
  const found = NOTICES.find((notice) => notice.name === name);
  if (found === undefined) throw new Error(`There is no notice called ${name}.`);
  return found;
}
