import type { LocalDate, MeetingState } from '#rules';
import type { Capacity } from './attendee.js';

/** Somebody came in or went out. */
export interface MovementLine {
  readonly kind: 'arrived' | 'left' | 'returned';
  /** The item being taken; null before the first, or between two. */
  readonly item: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly because: 'interest' | 'other' | null;
  /** The instant it was written down. */
  readonly at: string;
}

/** Somebody who attends, with their comings and goings in the order they were recorded. */
export interface AttendanceLine {
  readonly attendanceId: string;
  /** Null for somebody known by name alone. */
  readonly personId: string | null;
  readonly name: string;
  readonly post: string | null;
  readonly capacity: Capacity;
  /** The seat they hold on the committee that day; null for everybody else. */
  readonly seat: 'chair' | 'vice-chair' | 'member' | 'co-optee' | null;
  readonly isVoting: boolean;
  readonly isPresent: boolean;
  /** The authority a partner comes from. */
  readonly authority: string | null;
  /** The member a substitute stands in for. */
  readonly insteadOf: string | null;
  readonly movements: readonly MovementLine[];
}

/** Somebody who sits on the committee and is not recorded as present. */
export interface AwayLine {
  readonly personId: string;
  readonly name: string;
  readonly seat: 'chair' | 'vice-chair' | 'member' | 'co-optee';
  readonly isVoting: boolean;
  /** The substitute recorded in their place. */
  readonly substitute: string | null;
}

/** A member who said that they cannot come. */
export interface ApologyLine extends AwayLine {
  readonly reason: string | null;
  readonly sentHow: 'online' | 'told the officer';
  /** Whom they suggested to come instead. */
  readonly suggested: string | null;
}

/** Everybody at a meeting by capacity, chair first and then by name, and who is away. */
export interface AttendanceLists {
  readonly state: MeetingState;
  readonly heldOn: LocalDate;
  readonly constitutedAs: string | null;
  readonly quorum: number;
  /** The number of the item being taken; null between two. */
  readonly itemNow: number | null;
  /** Those with a vote who are in the room now. */
  readonly voting: number;
  readonly members: readonly AttendanceLine[];
  readonly substitutes: readonly AttendanceLine[];
  readonly coOptees: readonly AttendanceLine[];
  readonly councillors: readonly AttendanceLine[];
  readonly officers: readonly AttendanceLine[];
  readonly partners: readonly AttendanceLine[];
  readonly public: readonly AttendanceLine[];
  /** How many of the public came beside those named; null when nobody counted. */
  readonly publicCount: number | null;
  readonly apologies: readonly ApologyLine[];
  /** Members away without apologies, co-optees too. */
  readonly absent: readonly AwayLine[];
}
