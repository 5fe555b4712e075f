/** What an update says that was given in one press: looked at, and nothing changed. */
export const NO_CHANGE = 'No change.';
