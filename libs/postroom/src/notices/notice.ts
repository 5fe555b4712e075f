import type { Audience, Calendar, EventName, LadderName, LetterName, LocalDate } from '#rules';
import type { WaitingMessage } from '#records/deliveries';
import type { LetterCase, ReminderCase } from '#records/letters';

/** What makes a notice go, and to whom: an event of the record, or a letter of a ladder, whose rung says to whom. */
export type Trigger =
  | {
      readonly event: EventName;
      readonly to: readonly Audience[];
      /** What must be so beside the event; always, when left out. */
      readonly when?: (occasion: Occasion) => boolean;
    }
  | { readonly event: 'annual-duty.warned'; readonly to: 'as the warning says' }
  | { readonly letter: LetterName };

/** What a letter's calendar part does (RFC 5546). */
export type Invites = 'REQUEST' | 'CANCEL';

export type About = LetterCase['about'];
export type CaseOf<Subject extends About> = Extract<LetterCase, { about: Subject }>;

/** A message of the outbox with what it is about, as the record has it now. `today` is London's local date. */
export interface Occasion<Case extends LetterCase = LetterCase> {
  readonly message: WaitingMessage;
  readonly case: Case;
  readonly reminder: ReminderCase | null;
  readonly today: LocalDate;
}

/** What a folder of `notices/` says of its letter. */
export interface NoticeSpec<Subject extends About> {
  /** The name of its folder. */
  readonly name: string;
  readonly triggers: readonly Trigger[];
  /** Which ladder the date of its next letter is looked up on; null when it announces none. */
  readonly ladder: LadderName | null;
  /** Whether a calendar part goes with it: an invitation, or taking one back. Left out for none. */
  readonly invites?: Invites;
  /** Whether it goes in quiet hours too: somebody waits for it, or it cannot wait for the morning. Left out for never. */
  readonly isUrgent?: (occasion: Occasion<CaseOf<Subject>>) => boolean;
  /** Why it need not be sent any more; null while it is still true. */
  readonly notNeeded: (occasion: Occasion<CaseOf<Subject>>) => string | null;
  /** What its templates say beside the words every letter of its kind has. */
  readonly words?: (
    occasion: Occasion<CaseOf<Subject>>,
    calendar: Calendar,
  ) => Readonly<Record<string, unknown>>;
}

/** A letter the product can send: its triggers, when it stops being true, and its own words. */
export interface Notice {
  readonly name: string;
  readonly about: About;
  readonly triggers: readonly Trigger[];
  readonly ladder: LadderName | null;
  readonly invites: Invites | null;
  readonly isUrgent: (occasion: Occasion) => boolean;
  readonly notNeeded: (occasion: Occasion) => string | null;
  readonly words: (occasion: Occasion, calendar: Calendar) => Readonly<Record<string, unknown>>;
}

/** A notice about one kind of subject. Throws when it is given a case of another kind: its triggers are wrong then. */
export function noticeAbout<Subject extends About>(
  about: Subject,
  spec: NoticeSpec<Subject>,
): Notice {
  const narrowed = (occasion: Occasion): Occasion<CaseOf<Subject>> => {
    const found = occasion.case;
    if (!isAbout(found, about)) {
      throw new Error(`The notice ${spec.name} is about a ${about}, not about a ${found.about}.`);
    }
    return { ...occasion, case: found };
  };
  return {
    name: spec.name,
    about,
    triggers: spec.triggers,
    ladder: spec.ladder,
    invites: spec.invites ?? null,
    isUrgent: (occasion) => spec.isUrgent?.(narrowed(occasion)) ?? false,
    notNeeded: (occasion) => spec.notNeeded(narrowed(occasion)),
    words: (occasion, calendar) => spec.words?.(narrowed(occasion), calendar) ?? {},
  };
}

function isAbout<Subject extends About>(
  found: LetterCase,
  about: Subject,
): found is CaseOf<Subject> {
  return found.about === about;
}
