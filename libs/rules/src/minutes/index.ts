export { composeMinutes } from './compose.js';
export type { Composed } from './compose.js';
export type { MinutesBlock, MinutesDocument, MinutesList } from './minutes-document.js';
export { namesInWords } from './names-in-words.js';
export { partMark } from './part-mark.js';
export { peopleLists } from './people-lists.js';
export type {
  Happening,
  KeptFromPublic,
  RecordedInterest,
  RecordedItem,
  RecordedMeeting,
  RecordedPerson,
} from './recorded.js';
export type {
  NamedVote,
  RecordedAmendment,
  RecordedMotion,
  RecordedVote,
} from './recorded-motion.js';
export { OF_THE_RECORD, redraft } from './redraft.js';
export type { MinutesParagraph } from './redraft.js';
export { resolvedBlock, wordsOfBlock } from './resolved.js';
export { countsInWords, voteInWords } from './vote-in-words.js';
