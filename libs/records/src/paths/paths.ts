/**
 * Every address the product prints, as values shared by routes, letters and tests. Paths only, beginning with a
 * slash; the public address of the installation goes before them. References and slugs are the record's own words.
 * `paths.recommendation('CDC-2026-3')` is `/app/recommendations/CDC-2026-3`.
 */
export const paths = {
  home: '/app',
  signIn: '/sign-in',
  deadlines: '/deadlines',
  mailbox: '/dev/mailbox',
  mailboxMessage: (id: string) => `/dev/mailbox/${segment(id)}`,
  link: (token: string) => `/l/${segment(token)}`,
  recommendations: '/app/recommendations',
  newTrackerReport: '/app/recommendations/report',
  trackerReport: (committee: string, heldOn: string, number: number) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/tracker-reports/${number}`,
  answering: '/app/answering',
  /** What became of what a committee recommended in a municipal year, as `2025-26`. */
  annualReport: (committee: string, year: string) =>
    `/app/committees/${segment(committee)}/annual-report/${segment(year)}`,
  madeReports: (committee: string, year: string) =>
    `/app/committees/${segment(committee)}/annual-report/${segment(year)}/made`,
  publicAnnualReport: (committee: string, year: string) =>
    `/committees/${segment(committee)}/annual-report/${segment(year)}`,
  publicRecommendations: '/recommendations',
  publicRecommendation: (reference: string) => `/recommendations/${segment(reference)}`,
  publicAuthority: (slug: string) => `/authorities/${segment(slug)}`,
  savedViews: '/app/recommendations/views',
  savedView: (slug: string) => `/app/recommendations/views/${segment(slug)}`,
  recommendation: (reference: string) => `/app/recommendations/${segment(reference)}`,
  addressee: (reference: string, authority: string) =>
    `/app/recommendations/${segment(reference)}/${segment(authority)}`,
  evidence: (reference: string, authority: string) =>
    `/app/recommendations/${segment(reference)}/${segment(authority)}/evidence`,
  /** A whole reply, checked by the officer. */
  replyCheck: (reference: string, authority: string) =>
    `/app/replies/${segment(reference)}/${segment(authority)}`,
  /** The scan of a reply that came on paper. */
  replyScan: (reference: string, authority: string) =>
    `/app/replies/${segment(reference)}/${segment(authority)}/scan`,
  /** Where the chair decides on the more time that was asked for in a reply. */
  moreTimeDecision: (reference: string, authority: string) =>
    `/app/replies/${segment(reference)}/${segment(authority)}/more-time`,
  replyOnPaper: (reference: string, authority: string) =>
    `/app/replies/${segment(reference)}/${segment(authority)}/paper`,
  ownReply: (reference: string, authority: string) =>
    `/app/recommendations/${segment(reference)}/${segment(authority)}/reply`,
  outcomes: '/app/outcomes',
  outcome: (reference: string) => `/app/outcomes/${segment(reference)}`,
  authorities: '/app/authorities',
  authority: (slug: string) => `/app/authorities/${segment(slug)}`,
  handOvers: '/app/hand-overs',
  handOver: (number: number) => `/app/hand-overs/${number}`,
  handOverFrom: (from: string) => `/app/hand-overs/new?from=${encodeURIComponent(from)}`,
  asked: '/app/asked',
  pruning: '/app/recommendations/prune',
  proposedClosures: (committee: string) =>
    `/app/committees/${segment(committee)}/proposed-closures`,
  performanceSummaries: (partnership: string) =>
    `/app/partnerships/${segment(partnership)}/performance-summary`,
  performanceSummary: (partnership: string, number: number) =>
    `/app/partnerships/${segment(partnership)}/performance-summary/${number}`,
  assessments: (partnership: string) => `/app/partnerships/${segment(partnership)}/assessment`,
  assessment: (partnership: string, year: string) =>
    `/app/partnerships/${segment(partnership)}/assessment/${segment(year)}`,
  dataRequest: (partnership: string, year: string, reference: string) =>
    `/app/partnerships/${segment(partnership)}/assessment/${segment(year)}/requests/${segment(reference)}`,
  attendanceRequests: '/app/attendance-requests',
  newAttendanceRequest: (committee: string) =>
    `/app/committees/${segment(committee)}/attendance-requests/new`,
  attendanceRequest: (reference: string) => `/app/attendance-requests/${segment(reference)}`,
  committees: '/app/committees',
  committee: (slug: string) => `/app/committees/${segment(slug)}`,
  committeeSettings: (slug: string) => `/app/committees/${segment(slug)}/settings`,
  members: (slug: string) => `/app/committees/${segment(slug)}/members`,
  programme: (slug: string) => `/app/committees/${segment(slug)}/programme`,
  topic: (committee: string, topic: string) =>
    `/app/committees/${segment(committee)}/programme/${segment(topic)}`,
  topics: (committee: string) => `/app/committees/${segment(committee)}/topics`,
  ownTopics: '/app/topics',
  newTopic: '/app/topics/new',
  planning: (slug: string) => `/app/committees/${segment(slug)}/meetings/new`,
  meeting: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}`,
  agenda: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/agenda`,
  run: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/run`,
  runItem: (committee: string, heldOn: string, number: number) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/run/${number}`,
  attendance: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/attendance`,
  apologies: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/apologies`,
  interests: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/interests`,
  registers: '/app/register-of-interests',
  register: (slug: string) => `/app/register-of-interests/${segment(slug)}`,
  year: (committee: string) => `/app/committees/${segment(committee)}/year`,
  meetingChange: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/change`,
  publicMeetingCalendar: (committee: string, heldOn: string) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}/meeting.ics`,
  publicCommitteeCalendar: (committee: string) => `/committees/${segment(committee)}/meetings.ics`,
  calendar: '/app/calendar',
  calendarFeed: (token: string) => `/calendar/${segment(token)}.ics`,
  meetingLetters: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/letters`,
  authorityLetter: (committee: string, heldOn: string, letter: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/letters/${segment(letter)}`,
  agendaItem: (committee: string, heldOn: string, number: number) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/items/${number}`,
  reports: (committee: string) => `/app/committees/${segment(committee)}/reports`,
  report: (committee: string, slug: string) =>
    `/app/committees/${segment(committee)}/reports/${segment(slug)}`,
  newReport: (committee: string) => `/app/committees/${segment(committee)}/reports/new`,
  reportText: (committee: string, slug: string) =>
    `/app/committees/${segment(committee)}/reports/${segment(slug)}/text`,
  reportVersions: (committee: string, slug: string) =>
    `/app/committees/${segment(committee)}/reports/${segment(slug)}/versions`,
  reportVersion: (committee: string, slug: string, number: number) =>
    `/app/committees/${segment(committee)}/reports/${segment(slug)}/versions/${number}`,
  ownReports: '/app/reports',
  publicPaper: (committee: string, heldOn: string, paper: ItemPaper) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}${paperOf(paper)}`,
  staffPaper: (committee: string, heldOn: string, paper: ItemPaper) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}${paperOf(paper)}`,
  publicMeetings: '/meetings',
  publicCommittees: '/committees',
  publicCommittee: (slug: string) => `/committees/${segment(slug)}`,
  publicMeeting: (committee: string, heldOn: string) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}`,
  publicItem: (committee: string, heldOn: string, number: number) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}/items/${number}`,
  staffPapers: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/papers`,
  minutes: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/minutes`,
  publicMinutes: (committee: string, heldOn: string) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}/minutes`,
  memberMinutes: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/papers/minutes`,
  publicDecisions: (committee: string, heldOn: string) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}/decisions`,
  decisions: '/decisions',
  decision: (reference: string) => `/decisions/${segment(reference)}`,
  decisionsDesk: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/decisions`,
  check: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/check`,
  subscribing: (committee: string) => `/committees/${segment(committee)}/subscription`,
  subscription: (token: string) => `/subscriptions/${segment(token)}`,
  subscriptionEnd: (token: string) => `/subscriptions/${segment(token)}/end`,
  preparing: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/preparing`,
  publicPack: (committee: string, heldOn: string) =>
    `/committees/${segment(committee)}/meetings/${segment(heldOn)}/pack`,
  staffPack: (committee: string, heldOn: string) =>
    `/app/committees/${segment(committee)}/meetings/${segment(heldOn)}/pack`,
  ladders: '/app/ladders',
  ladder: (name: string) => `/app/ladders/${segment(name)}`,
  calendarDays: '/app/calendar-days',
  letters: '/app/letters',
  status: '/app/status',
  away: '/app/away',
  letter: (id: string) => `/app/letters/${segment(id)}`,
  print: (id: string) => `/app/prints/${segment(id)}`,
  job: (id: string) => `/app/jobs/${segment(id)}`,
  imports: '/app/imports',
  earlierRecommendations: (committee: string) =>
    `/app/committees/${segment(committee)}/earlier-recommendations`,
  newImport: '/app/imports/new',
  import: (id: string) => `/app/imports/${segment(id)}`,
  importRow: (id: string, line: number) => `/app/imports/${segment(id)}/rows/${line}`,
  partnerships: '/app/partnerships',
  partnership: (slug: string) => `/app/partnerships/${segment(slug)}`,
  workingGroup: (partnership: string, group: string) =>
    `/app/partnerships/${segment(partnership)}/groups/${segment(group)}`,
  /** A meeting of a partnership, or of one of its working groups. */
  partnershipMeeting: (partnership: string, group: string | null, heldOn: string) =>
    group === null
      ? `/app/partnerships/${segment(partnership)}/meetings/${segment(heldOn)}`
      : `/app/partnerships/${segment(partnership)}/groups/${segment(group)}/meetings/${segment(heldOn)}`,
  partnershipItem: (partnership: string, number: number) =>
    `/app/partnerships/${segment(partnership)}/items/${number}`,
  partnershipMeasures: (slug: string) => `/app/partnerships/${segment(slug)}/measures`,
  partnershipRatings: (slug: string) => `/app/partnerships/${segment(slug)}/ratings`,
  priorityMeasures: (slug: string) => `/app/priorities/${segment(slug)}/measures`,
  measure: (slug: string) => `/app/measures/${segment(slug)}`,
  /** The agreement of a partnership, its editions and what is compared. */
  agreement: (partnership: string) => `/app/partnerships/${segment(partnership)}/agreement`,
  newEdition: (partnership: string) =>
    `/app/partnerships/${segment(partnership)}/agreement/new-edition`,
  edition: (partnership: string, edition: number) =>
    `/app/partnerships/${segment(partnership)}/agreement/editions/${edition}`,
  editionChanges: (partnership: string, edition: number) =>
    `/app/partnerships/${segment(partnership)}/agreement/editions/${edition}/changes`,
  compareEditions: (partnership: string, before: number, after: number) =>
    `/app/partnerships/${segment(partnership)}/agreement/compare?before=${before}&after=${after}`,
  publicEdition: (agreement: string, edition: number) =>
    `/agreements/${segment(agreement)}/editions/${edition}`,
  publicPriorities: '/priorities',
  publicPriority: (slug: string) => `/priorities/${segment(slug)}`,
  leads: (priority: string) => `/app/priorities/${segment(priority)}/leads`,
  priorities: '/app/priorities',
  priority: (slug: string) => `/app/priorities/${segment(slug)}`,
  review: (priority: string, cycle: string) =>
    `/app/priorities/${segment(priority)}/reviews/${segment(cycle)}`,
  plan: (slug: string) => `/app/plans/${segment(slug)}`,
  /** A partnership's year, named by the calendar year it begins in; the present one when left out. */
  cycleYear: (partnership: string, year?: number) =>
    `/app/partnerships/${segment(partnership)}/year${year === undefined ? '' : `?year=${year}`}`,
  cycleCalendar: (partnership: string, year: number) =>
    `/app/partnerships/${segment(partnership)}/year.ics?year=${year}`,
  cyclePattern: (partnership: string) => `/app/partnerships/${segment(partnership)}/pattern`,
  cycleStep: (partnership: string, id: string) =>
    `/app/partnerships/${segment(partnership)}/pattern/steps/${segment(id)}`,
  cyclePlanning: (partnership: string, year?: number) =>
    `/app/partnerships/${segment(partnership)}/planning${year === undefined ? '' : `?year=${year}`}`,
  /** All the reviews of one round, as a working group reads them. */
  groupReviews: (partnership: string, cycle: string) =>
    `/app/partnerships/${segment(partnership)}/reviews/${segment(cycle)}`,
  projects: (partnership: string) => `/app/partnerships/${segment(partnership)}/projects`,
  project: (partnership: string, project: string) =>
    `/app/partnerships/${segment(partnership)}/projects/${segment(project)}`,
  partnershipEvents: (partnership: string) => `/app/partnerships/${segment(partnership)}/events`,
  partnershipEvent: (partnership: string, event: string) =>
    `/app/partnerships/${segment(partnership)}/events/${segment(event)}`,
  publicPartnershipEvents: (partnership: string) => `/partnerships/${segment(partnership)}/events`,
  plans: '/app/plans',
  newPlan: '/app/plans/new',
  action: (plan: string, id: string) => `/app/plans/${segment(plan)}/actions/${segment(id)}`,
  roadmap: (plan: string) => `/app/plans/${segment(plan)}/roadmap`,
} as const;

/** One segment of a path: a reference may hold a slash, as OSC13/16 does. */
function segment(text: string): string {
  return encodeURIComponent(text);
}

/** A paper of an item, by the number of the item and the slug of the paper. */
interface ItemPaper {
  readonly item: number;
  readonly slug: string;
}

const paperOf = ({ item, slug }: ItemPaper): string => `/items/${item}/papers/${segment(slug)}`;
