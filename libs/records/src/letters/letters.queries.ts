import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';
import { councilCounting, type CouncilCounting } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { letterById } from '../authority-letters/index.js';
import { findActionCase } from './action-case.queries.js';
import { findAssessmentCase } from './assessment-case.queries.js';
import { findDataRequestCase } from './data-request-case.queries.js';
import { findAttendanceCase } from './attendance-case.queries.js';
import { audienceOf, type AudienceMember, type AudiencePlace } from './audience.queries.js';
import { findContributionCase } from './contribution-case.queries.js';
import { findClearanceCase } from './clearance-case.queries.js';
import { findDutyCase } from './duty-case.queries.js';
import { findEditionCase } from './edition-case.queries.js';
import { findLeadCase } from './lead-case.queries.js';
import { findHandOverCase } from './hand-over-case.queries.js';
import { findInterestCase } from './interest-case.queries.js';
import { findLeftWorkCase } from './left-work-case.queries.js';
import { findMailOutageCase } from './mail-outage-case.queries.js';
import { findMeetingCase } from './meeting-case.queries.js';
import { findPartnershipMeetingCase } from './partnership-meeting-case.queries.js';
import { findQuestionCase } from './question-case.queries.js';
import { findOutcomeCase } from './outcome-case.queries.js';
import { caseOfClosure, findRecommendationCase } from './recommendation-case.queries.js';
import { findRegisterCase } from './register-case.queries.js';
import { findReminderCase, type ReminderCase } from './reminder-case.queries.js';
import { replyById } from '../replies/index.js';
import { replyCaseOf } from './reply-case.js';
import { toldOfReply } from './told-of-reply.queries.js';
import { findReportCase } from './report-case.queries.js';
import { findReviewCase } from './review-case.queries.js';
import { findSubscriptionCase } from './subscription-case.queries.js';
import { findTopicCase } from './topic-case.queries.js';
import type { CaseAsked, LetterCase } from './letter-case.js';
import { withoutKeptWords } from './without-kept-words.js';

/** What a letter must know, read again each time: the case, its reminder, who is concerned, and today. */
@Injectable()
export class LettersQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /**
   * The case of a message, without the words of what is kept from the public; null when its subject has no letters.
   * `manager` lets a transaction see its own writes.
   */
  async case(asked: CaseAsked, manager = this.manager): Promise<LetterCase | null> {
    const found = await this.found(asked, manager);
    return found === null ? null : withoutKeptWords(found);
  }

  private async found(asked: CaseAsked, manager: EntityManager): Promise<LetterCase | null> {
    const { subjectKind, subjectId, payload } = asked;
    if (subjectKind === 'action') return findActionCase(manager, subjectId);
    if (subjectKind === 'review') return findReviewCase(manager, subjectId);
    if (subjectKind === 'contribution') return findContributionCase(manager, subjectId);
    if (subjectKind === 'committee') return findDutyCase(manager, subjectId);
    if (subjectKind === 'clearance') return findClearanceCase(manager, subjectId);
    if (subjectKind === 'attendance request') return findAttendanceCase(manager, subjectId);
    if (subjectKind === 'assessment') return findAssessmentCase(manager, subjectId);
    if (subjectKind === 'data request') return findDataRequestCase(manager, subjectId);
    if (subjectKind === 'outcome') return findOutcomeCase(manager, subjectId);
    if (subjectKind === 'report') {
      const moreTimeId = idIn(payload['moreTime']);
      return findReportCase(manager, { reportId: subjectId, moreTimeId });
    }
    if (subjectKind === 'meeting') {
      const publicationId = idIn(payload['publication']);
      const version = Number(payload['version'] ?? 0);
      return findMeetingCase(manager, { meetingId: subjectId, publicationId, version });
    }
    if (subjectKind === 'partnership meeting') {
      const version = Number(payload['version'] ?? 0);
      return findPartnershipMeetingCase(manager, { meetingId: subjectId, version });
    }
    if (subjectKind === 'hand-over') return findHandOverCase(manager, subjectId);
    if (subjectKind === 'edition') {
      return findEditionCase(manager, { editionId: subjectId, copyId: idIn(payload['copy']) });
    }
    if (subjectKind === 'priority') {
      const leadId = idIn(payload['lead']);
      return leadId === null ? null : findLeadCase(manager, leadId);
    }
    if (subjectKind === 'council') return findLeftWorkCase(manager, subjectId, this.today());
    if (subjectKind === 'mail outage') return findMailOutageCase(manager, subjectId);
    if (subjectKind === 'interest') return findInterestCase(manager, subjectId);
    if (subjectKind === 'register') return findRegisterCase(manager, subjectId);
    if (subjectKind === 'subscription') return findSubscriptionCase(manager, subjectId);
    if (subjectKind === 'question') return findQuestionCase(manager, subjectId);
    if (subjectKind === 'letter') {
      const found = await letterById(manager, subjectId, this.today());
      return found === null ? null : { about: 'authority letter', ...found };
    }
    if (subjectKind === 'reply') {
      const told = await toldOfReply(manager, subjectId, payload);
      return replyCaseOf(await replyById(manager, subjectId, this.today()), told);
    }
    if (subjectKind === 'topic') return findTopicCase(manager, subjectId);
    if (subjectKind === 'closure') return caseOfClosure(manager, subjectId);
    if (subjectKind !== 'addressee') return null;
    return findRecommendationCase(manager, {
      addresseeId: subjectId,
      responseId: idIn(payload['response']),
      extensionId: idIn(payload['extension']),
      laterDateId: idIn(payload['laterDate']),
    });
  }

  /** The reminder a message was put in the outbox for; null when it was not for one. */
  async reminder(asked: CaseAsked, manager = this.manager): Promise<ReminderCase | null> {
    const id = idIn(asked.payload['reminder']);
    return id === null ? null : findReminderCase(manager, id);
  }

  /** Who stands behind each audience of a place today. */
  audience(place: AudiencePlace, manager = this.manager): Promise<AudienceMember[]> {
    return audienceOf(manager, place, this.today());
  }

  /** The calendar and the ladders of a council. One statement. */
  counting(councilId: string): Promise<CouncilCounting> {
    return councilCounting(this.manager, councilId);
  }

  private get manager(): EntityManager {
    return this.recorder.dataSource.manager;
  }
}

function idIn(value: string | number | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
