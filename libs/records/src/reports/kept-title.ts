/** What the text of a report says in place of the title of an appendix that is kept from the public. */
export const KEPT_TITLE = 'Not for publication';
