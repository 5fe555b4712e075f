import type { EntityManager } from 'typeorm';
import {
  composeMinutes,
  londonDate,
  londonTime,
  peopleLists,
  type Instant,
  type LocalDate,
  type MinutesBlock,
  type MinutesDocument,
} from '#rules';
import { corrected, findCorrections } from './corrections.queries.js';
import { findParagraphs, type MinutesPart } from './paragraph-rows.js';
import { recordedMeeting, type MeetingToMinute } from './recorded-meeting.queries.js';

/** Which minutes: of what meeting, for whom, and whether they are confirmed. */
export interface DocumentAsked {
  readonly meetingId: string;
  readonly part: MinutesPart;
  readonly confirmed: MinutesDocument['confirmed'];
}

/**
 * The minutes of a meeting as they are read: drafted and edited, or composed from the record while nobody has drafted them;
 * confirmed ones in their corrected words. Those that are not for publication have the same head.
 */
export async function minutesDocument(
  manager: EntityManager,
  { meetingId, part, confirmed }: DocumentAsked,
): Promise<MinutesDocument> {
  const recorded = await recordedMeeting(manager, meetingId);
  const { head, meeting } = recorded;
  const { startsAt, ...said } = head;
  const blocks = await blocksOf(manager, { meetingId, part, recorded });
  return {
    ...said,
    startedAt: timeOn(meeting.startedAt, head.heldOn) ?? startsAt,
    endedAt: timeOn(meeting.closedAt, head.heldOn),
    status: confirmed === null ? 'draft' : 'confirmed',
    confirmed,
    lists: peopleLists(meeting),
    blocks:
      confirmed === null || part === 'exempt'
        ? blocks
        : corrected(blocks, await findCorrections(manager, meetingId)),
  };
}

async function blocksOf(
  manager: EntityManager,
  asked: {
    readonly meetingId: string;
    readonly part: MinutesPart;
    readonly recorded: MeetingToMinute;
  },
): Promise<readonly MinutesBlock[]> {
  const { meetingId, part, recorded } = asked;
  const kept = await findParagraphs(manager, meetingId, part);
  if (kept.length > 0) {
    return kept
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ key, kind, number, wording, parts }) => ({ key, kind, number, wording, parts }));
  }
  const { blocks, exemptBlocks } = composeMinutes(recorded.meeting);
  return part === 'public' ? blocks : exemptBlocks;
}

/** A time recorded on another day is when the officer wrote it down, not when it happened. */
function timeOn(at: Instant | null, heldOn: LocalDate): string | null {
  return at === null || londonDate(at) !== heldOn ? null : londonTime(at);
}
