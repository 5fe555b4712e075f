/** The most bytes one uploaded paper may have: 20 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;
