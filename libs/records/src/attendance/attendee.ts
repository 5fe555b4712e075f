/** In which capacity somebody attends a meeting. Partners are those invited under the crime and disorder regulations. */
export const CAPACITIES = {
  member: 'member',
  substitute: 'substitute',
  'co-optee': 'co-opted member',
  councillor: 'other councillor',
  officer: 'officer in attendance',
  partner: 'invited partner',
  public: 'member of the public',
} as const;

export type Capacity = keyof typeof CAPACITIES;

/** Somebody with a seat on the committee that day, by person. */
export interface SeatedAttendee {
  readonly as: 'seat';
  readonly personId: string;
}

/** A named substitute of the committee, and the member they stand in for, by person. */
export interface SubstituteAttendee {
  readonly as: 'substitute';
  readonly personId: string;
  readonly insteadOfId: string;
}

/** Somebody known by name alone; a partner comes from an authority of the directory. */
export interface NamedAttendee {
  readonly as: 'councillor' | 'officer' | 'partner' | 'public';
  readonly name: string;
  readonly post: string | null;
  readonly authorityId: string | null;
}

export type Attendee = SeatedAttendee | SubstituteAttendee | NamedAttendee;

/** When somebody came, and why it is recorded only now. */
export interface Arrival {
  /** The item during which they came; null for those there before the first. */
  readonly agendaItemId: string | null;
  /** Needed once the meeting has ended. */
  readonly reason: string | null;
}
