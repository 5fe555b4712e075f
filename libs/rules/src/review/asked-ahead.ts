/** A planned review is asked for so many days before the day it is due. */
export const REVIEW_ASKED_AHEAD = 28;
