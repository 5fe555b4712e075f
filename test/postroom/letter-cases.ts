import { localDate } from '#rules';
import type {
  ContributionCase,
  DutyCase,
  InterestCase,
  MeetingCase,
  QuestionCase,
  RecommendationCase,
  RegisterCase,
  ReviewCase,
  SubscriptionCase,
  TopicCase,
} from '#records/letters';
import { aReportCase } from './report-cases.js';

/** A recommendation sent to the police on 19 July 2023, its answer due on 16 August. */
export function aRecommendationCase(more: Partial<RecommendationCase> = {}): RecommendationCase {
  return {
    about: 'recommendation',
    id: 'addressee',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    authorityId: 'police',
    authority: 'Marchfield Police',
    authoritySlug: 'police',
    authorityKind: 'responsible',
    reference: 'CDC-2023-1',
    isKept: false,
    wording: 'That a joint plan for road safety outside schools be published by December.',
    regime: 'CD_S19',
    minute: '14',
    madeOn: localDate('2023-07-19'),
    sentOn: localDate('2023-07-19'),
    acknowledgedOn: null,
    owner: null,
    state: 'sent',
    response: {
      kind: 'response',
      startedOn: localDate('2023-07-19'),
      dueOn: localDate('2023-08-16'),
      originalDueOn: localDate('2023-08-16'),
      isRunning: true,
      citation: 'Police and Justice Act 2006, sections 19 and 20; SI 2009/942',
    },
    progress: null,
    recheck: null,
    laterDate: null,
    answer: null,
    extension: null,
    consideration: null,
    further: null,
    claim: null,
    closure: null,
    escalation: null,
    askedOf: ['police'],
    correction: null,
    ...more,
  };
}

/** The October review of one priority, asked for on 18 September 2023 and due on 16 October. */
export function aReviewCase(more: Partial<ReviewCase> = {}): ReviewCase {
  return {
    about: 'review',
    id: 'review',
    councilId: 'council',
    council: 'Marchfield County Council',
    partnership: 'Marchfield Community Safety Partnership',
    agreement: 'Community Safety Agreement 2023-24',
    priorityId: 'priority',
    priority: 'Youth violence',
    prioritySlug: 'youth-violence',
    cycle: 'October 2023',
    dueOn: localDate('2023-10-16'),
    state: 'requested',
    review: {
      kind: 'review',
      startedOn: localDate('2023-09-18'),
      dueOn: localDate('2023-10-16'),
      originalDueOn: localDate('2023-10-16'),
      isRunning: true,
      citation: "The partnership's review cycle",
    },
    rating: null,
    whatChanged: null,
    action: null,
    returnedOn: null,
    returnedBy: null,
    handedToId: null,
    handedBy: null,
    handedBecause: null,
    concernOutcome: null,
    concern: null,
    escalatedBecause: null,
    concernEnded: null,
    queriedBecause: null,
    ...more,
  };
}

/** What the lead of a priority asked the schools for on 18 September 2023, by 2 October. */
export function aContributionCase(more: Partial<ContributionCase> = {}): ContributionCase {
  return {
    about: 'contribution',
    id: 'contribution',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: null,
    partnership: 'Marchfield Community Safety Partnership',
    reviewId: 'review',
    reviewState: 'requested',
    priorityId: 'priority',
    priority: 'Youth violence',
    prioritySlug: 'youth-violence',
    cycle: 'October 2023',
    state: 'asked',
    who: 'Una Frost',
    question: 'How many pupils were excluded for violence since July?',
    askedBy: 'Joan Bell',
    dueOn: localDate('2023-10-02'),
    words: null,
    figures: null,
    wasWrittenTo: true,
    withdrawnBecause: null,
    contribution: {
      kind: 'contribution',
      startedOn: localDate('2023-09-18'),
      dueOn: localDate('2023-10-02'),
      originalDueOn: localDate('2023-10-02'),
      isRunning: true,
      citation: 'Asked by the priority lead',
    },
    ...more,
  };
}

/** A committee that last sat as the crime and disorder committee on 19 July 2023. */
export function aDutyCase(more: Partial<DutyCase> = {}): DutyCase {
  return {
    about: 'annual duty',
    id: 'committee',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    lastHeld: localDate('2023-07-19'),
    nextSitting: null,
    ...more,
  };
}

/** A pecuniary interest declared on 19 July 2023 that is on no register. */
export function anInterestCase(more: Partial<InterestCase> = {}): InterestCase {
  const { councilId, council, committeeId, committee, committeeSlug } = aReportCase();
  const dueOn = localDate('2023-08-15');
  return {
    about: 'interest',
    id: 'interest',
    councilId,
    council,
    committeeId,
    committee,
    committeeSlug,
    personId: 'declaring member',
    member: 'Councillor Max Reed',
    heldOn: localDate('2023-07-19'),
    declaredOn: localDate('2023-07-19'),
    number: 1,
    item: 'Lorry park at Ashcombe',
    state: 'to be registered',
    registration: {
      kind: 'registration',
      startedOn: localDate('2023-07-19'),
      dueOn,
      originalDueOn: dueOn,
      isRunning: true,
      citation: 'Localism Act 2011',
    },
    ...more,
  };
}

/** The register of a member who is asked to look through it. */
export function aRegisterCase(more: Partial<RegisterCase> = {}): RegisterCase {
  const { councilId, council, committeeId, committee } = aReportCase();
  return {
    about: 'register',
    id: 'register',
    councilId,
    council,
    committeeId,
    committee,
    personId: 'declaring member',
    slug: 'councillor-max-reed',
    entries: 3,
    dueOn: localDate('2023-08-17'),
    confirmedOn: null,
    ...more,
  };
}

/** The meeting of 19 July 2023, its agenda published on 11 July with an exempt item. */
export function aMeetingCase(more: Partial<MeetingCase> = {}): MeetingCase {
  return {
    about: 'meeting',
    id: 'meeting',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    heldOn: localDate('2023-07-19'),
    startsAt: '10:00',
    venue: 'Council Chamber',
    constitutedAs: null,
    startsAfter: null,
    calendarSequence: 1,
    minutes: null,
    state: 'agenda published',
    publication: {
      number: 0,
      publishedOn: localDate('2023-07-11'),
      reason: null,
      isWithdrawn: false,
      items: [
        { number: 1, title: 'Community Safety Agreement', isExempt: false, isToFollow: false },
        { number: 2, title: 'A contract', isExempt: true, isToFollow: false },
      ],
    },
    change: null,
    ...more,
  };
}

/** Somebody's request to be written to about the papers of the committee. */
export function aSubscriptionCase(more: Partial<SubscriptionCase> = {}): SubscriptionCase {
  return {
    about: 'subscription',
    id: 'subscription',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    isConfirmed: false,
    isEnded: false,
    ...more,
  };
}

/** A question a member asked of the police before the meeting. */
export function aQuestionCase(more: Partial<QuestionCase> = {}): QuestionCase {
  return {
    about: 'question',
    id: 'question',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    heldOn: localDate('2023-07-19'),
    meetingState: 'agenda published',
    authorityId: 'police',
    authority: 'Marchfield Police',
    item: 'Community Safety Agreement',
    itemNumber: 4,
    isKept: false,
    wording: 'How many officers are there?',
    askedById: 'question asker',
    askedBy: 'Councillor Eve Rook',
    answer: null,
    answeredBy: null,
    ...more,
  };
}

/** A topic a member suggested, taken into the work programme. */
export function aTopicCase(more: Partial<TopicCase> = {}): TopicCase {
  return {
    about: 'topic',
    id: 'topic',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: 'committee',
    committee: 'Crime and Disorder Committee',
    title: 'Shop theft in the town centres',
    state: 'in the work programme',
    suggestedBy: 'topic suggester',
    heldOn: null,
    because: null,
    ...more,
  };
}
