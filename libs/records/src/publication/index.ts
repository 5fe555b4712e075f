export { withoutAppendices } from './as-it-stands.js';
export { CheckQueries } from './check.queries.js';
export type { Check, CheckedItem } from './check.queries.js';
export type { FoundProblem } from './found-problem.js';
export type { LatePaper } from './late-papers.js';
export { papersHash } from './papers-hash.js';
export type {
  KeptFromPublic,
  PaperDocument,
  PaperItem,
  PaperReport,
  Papers,
  WithheldDocument,
} from './papers.js';
export { PublicationService } from './publication.service.js';
export type { Publishing } from './publication.service.js';
export { PublishedQueries, withdrawnInWords } from './published.queries.js';
export type { PublishedAsked } from './published.queries.js';
export type {
  GoneDocument,
  MeetingChange,
  PublicationLine,
  PublicPapers,
  PublishedItem,
  PublishedLine,
  PublishedMeeting,
  Withdrawn,
} from './published.js';
export { ToFollowService } from './to-follow.service.js';
export { HELD, WITHDRAWN_OF } from './withdrawn-of.js';
