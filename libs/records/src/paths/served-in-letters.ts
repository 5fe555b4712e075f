import { paths } from './paths.js';

const ANY = '0';

/** One address of each shape a letter may lead to, with a placeholder for whatever is of the thing itself. */
export const SERVED_IN_LETTERS: readonly string[] = [
  '/',
  paths.home,
  paths.link(ANY),
  `${paths.link(ANY)}/approval`,
  `${paths.link(ANY)}/check`,
  paths.subscription(ANY),
  paths.subscriptionEnd(ANY),
  paths.recommendation(ANY),
  paths.priority(ANY),
  paths.action(ANY, ANY),
  paths.report(ANY, ANY),
  paths.meeting(ANY, ANY),
  paths.staffPapers(ANY, ANY),
  `${paths.interests(ANY, ANY)}/${ANY}/registration`,
  paths.register(ANY),
  paths.outcome(ANY),
  paths.attendanceRequest(ANY),
  paths.assessment(ANY, ANY),
  paths.dataRequest(ANY, ANY, ANY),
  paths.publicCommittee(ANY),
  paths.publicMeeting(ANY, ANY),
  paths.publicMinutes(ANY, ANY),
  paths.preparing(ANY, ANY),
  paths.ownTopics,
  paths.authorityLetter(ANY, ANY, ANY),
  paths.memberMinutes(ANY, ANY),
  paths.minutes(ANY, ANY),
  paths.decision(ANY),
  paths.handOver(0),
  paths.handOvers,
  paths.status,
  paths.publicPriority(ANY),
  paths.publicEdition(ANY, 0),
  paths.edition(ANY, 0),
];

const SHAPES = SERVED_IN_LETTERS.map((one) => one.split('/'));

/** Whether a path, without its query, has a shape that a letter may lead to: `/app/recommendations/CDC-2023-1` has. */
export function isServedInLetters(path: string): boolean {
  const segments = path.split('/');
  return SHAPES.some(
    (shape) =>
      shape.length === segments.length &&
      shape.every((one, at) => (one === ANY ? segments[at] !== '' : one === segments[at])),
  );
}
