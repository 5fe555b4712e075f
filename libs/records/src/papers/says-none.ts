/** A line that only says that there is nothing to list. */
export const SAYS_NONE = /^(?:none|nil|n\/a|not applicable|no)\.?$/i;
