/** What an item of an agenda says. Left out is empty; `minutes` is how long it is planned to take. */
export interface ItemWords {
  readonly title: string;
  readonly purpose: 'decide' | 'note' | 'comment' | 'recommend';
  readonly reportBy?: string | null;
  readonly summary?: string | null;
  readonly minutes?: number | null;
  /** A topic of the committee's work programme. */
  readonly topicId?: string | null;
  /** A report written for this committee. */
  readonly reportId?: string | null;
}

/** One more item: at the end, or at a place counted from 1. */
export interface AddedItem extends ItemWords {
  readonly position?: number;
}

/** An item taken although it was not open to the public five clear days, because the chair says why. */
export interface UrgentItem extends ItemWords {
  readonly reason: string;
  /** Who accepted it as urgent: the chair, by name. */
  readonly acceptedBy: string;
}

/** New words of an item, and the version of it the person read. */
export interface ChangedItem extends ItemWords {
  readonly itemId: string;
  readonly seen?: number;
}

/** Where an item goes: one up, one down, or to a place counted from 1. */
export interface MovedItem {
  readonly itemId: string;
  readonly to: 'up' | 'down' | number;
}

export interface RemovedItem {
  readonly itemId: string;
  /** Needed once the meeting is convened. */
  readonly reason: string | null;
}
