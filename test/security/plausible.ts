const REASON = { reason: 'Because the committee said so.' };
const VOTES = { for: 3, against: 0, abstained: 0, notVoting: 0 };
const MEMBER = '11111111-1111-4111-8111-111111111111';

/** What somebody would fill in, by the last words of a route's address: right in form, whoever sends it. */
const BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'sign-in': { email: 'nobody@marchfield.example', password: 'a wrong password', onward: '/app' },
  'sign-out': {},
  'meetings/new': { heldOn: '2024-02-06', startsAt: '10:00', venue: 'Council Chamber' },
  meetings: { heldOn: '2024-02-06', startsAt: '10:00', venue: 'Council Chamber' },
  'items/new': { title: 'One more', purpose: 'note', reportBy: 'An officer', summary: 'Short.' },
  items: { title: 'One more', purpose: 'note', reportBy: 'An officer', summary: 'Short.' },
  address: {},
  revocation: {},
  calendar: {},
  change: { heldOn: '2024-02-07', startsAt: '10:00', venue: 'Council Chamber', ...REASON },
  position: { to: 'down' },
  removal: REASON,
  urgent: { title: 'A flood', purpose: 'note', acceptedBy: 'The chair', ...REASON },
  'urgent-items': { title: 'A flood', purpose: 'note', acceptedBy: 'The chair', ...REASON },
  'motions/new': { kind: 'note', wording: 'That it be noted.' },
  motions: { kind: 'note', wording: 'That it be noted.' },
  'recommendations/new': {
    wording: 'That more be done.',
    sourceParagraph: '4.1',
    authority: 'fire',
    'regime-fire': 'CD_S19',
    step: 'draft',
  },
  recommendations: {
    wording: 'That more be done.',
    sourceParagraph: '4.1',
    addressees: [{ authority: 'fire', regime: 'CD_S19' }],
  },
  convening: {},
  publication: REASON,
  supplement: REASON,
  start: { present: [MEMBER] },
  adjournment: REASON,
  'meeting resumption': { present: [MEMBER] },
  conclusion: {},
  'minutes-draft': {},
  'minutes-publication': {},
  'minutes-confirmation': { resolutionId: MEMBER },
  postponement: REASON,
  cancellation: REASON,
  moving: { mover: 'Councillor A' },
  seconding: { seconder: 'Councillor B' },
  putting: {},
  vote: VOTES,
  'casting-vote': { castingVote: 'for' },
  amendment: { mover: 'Councillor A', wording: 'That it be noted with thanks.' },
  'amendment-vote': VOTES,
  withdrawal: REASON,
  sending: { on: '2023-07-19', how: 'email' },
  acknowledgement: { on: '2023-07-19' },
  response: {
    decision: 'accepted in part',
    reason: 'Half of it is ours.',
    action: 'Publish a plan.',
    owner: 'Head of Roads',
    targetDate: '2023-12-01',
    how: 'email',
  },
  extension: { newDue: '2023-09-15', reason: 'Summer leave.' },
  'extension-decision': { decision: 'refuse', reason: 'There is time enough.' },
  consideration: { outcome: 'satisfied', minute: '1', remark: 'Noted.' },
  'further-request': { wanted: 'Figures by ward.', due: '2023-11-08' },
  following: {},
  progress: { rating: 'on track', text: 'A plan is drafted.' },
  rating: { rating: 'at risk', reason: 'It is late.' },
  completion: { text: 'It is done.', evidence: 'On our pages.' },
  'recommendation return': { missing: 'The reasons.' },
  'review return': { rating: 'at risk', whatChanged: 'A crossing.', action: 'Another by May.' },
  closure: { kind: 'withdrawn', minute: '1', successor: 'CDC-2023-1', ...REASON },
  reopening: { minute: '1', ...REASON },
  escalation: REASON,
  pause: REASON,
  resumption: REASON,
  request: {},
  acceptance: {},
  query: REASON,
  concern: { text: 'It goes too slowly.' },
  settlement: REASON,
  'reports/new': { title: 'One more report', brief: 'What was done.', template: 'scrutiny' },
  reports: { title: 'One more report', brief: 'What was done.', template: 'scrutiny' },
  commission: { personId: MEMBER, due: '2023-12-01', brief: 'What was done.' },
  drafting: {},
  text: { from: '0', title: 'Another title' },
  versions: { from: 0, boxes: { title: 'Another title' }, why: 'A better title' },
  'more-time': { newDue: '2023-12-15', reason: 'Figures come late.' },
  'more-time-decision': { decision: 'refuse', reason: 'The agenda goes out.' },
  'sign-off': {},
  clearing: {},
  'settings/terms': {
    termsOfReference: 'To scrutinise.',
    quorum: 3,
    minutePattern: '{n}',
    reportTemplate: 'scrutiny',
    usualVenue: 'Council Chamber',
    usualStart: '10:00',
    constitutedAs: 'crime and disorder committee',
  },
  'settings/standing-items': { items: [{ title: 'Apologies', purpose: 'note', minutes: 5 }] },
  'settings/timetable': { steps: [{ name: 'Draft', kind: 'draft', workingDaysBefore: 20 }] },
  'settings/questions': { questions: [{ wording: 'Does it matter?', weight: 3 }] },
  'settings/clearances': { kind: 'finance', needed: 'yes', personId: MEMBER },
  'members/seat': { personId: MEMBER, kind: 'member', votes: 'yes', from: '2023-07-19' },
  'members/chair': { personId: MEMBER, from: '2023-07-20', staysMember: 'yes' },
  'members/ending': { membershipId: MEMBER, lastDay: '2023-07-19', reason: 'Resigned.' },
  'members/substitute': { personId: MEMBER, from: '2023-07-19' },
  'members/substitute-ending': { substituteId: MEMBER, lastDay: '2023-07-19' },
  'topics/new': { committee: 'crime-and-disorder', title: 'Shop theft', reason: 'It grows.' },
  topics: { committee: 'crime-and-disorder', title: 'Shop theft', reason: 'It grows.' },
  'taking-up': {},
  placing: { meeting: '2023-12-05', purpose: 'note' },
  'carrying-forward': REASON,
  declining: REASON,
  'second-look': REASON,
  words: { title: 'Shop theft', reason: 'It grows.' },
  scores: { scores: [{ question: MEMBER, score: 3 }] },
  'report completion': {},
  'report return': REASON,
  deferral: REASON,
  'report resumption': { due: '2023-12-01' },
};

/** A body somebody would really send to a route. Throws for a route nobody has thought about yet. */
export function plausibleBody(path: string): Readonly<Record<string, unknown>> {
  const words = path.split('/').filter((word) => !word.startsWith(':'));
  const last = words.at(-1) ?? '';
  const noun = path.includes('/motions/:motion') ? 'motion' : nounOf(path);
  const found =
    BODIES[`${noun} ${last}`] ?? BODIES[words.slice(-2).join('/')] ?? BODIES[last] ?? undefined;
  if (found === undefined) throw new Error(`${path}: say in plausible.ts what is sent there`);
  return found;
}

function nounOf(path: string): string {
  if (path.includes('/reports/:report')) return 'report';
  if (path.includes('review')) return 'review';
  return path.includes(':authority') ? 'recommendation' : 'meeting';
}
