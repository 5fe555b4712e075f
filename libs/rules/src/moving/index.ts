export { publicationMove, type MeetingAhead, type PublicationMove } from './publication-move.js';
export {
  whatWouldMove,
  type CountedBy,
  type MoveAsked,
  type RungMove,
  type WouldMove,
} from './what-would-move.js';
