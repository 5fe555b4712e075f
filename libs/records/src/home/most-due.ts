/** The most that is read of what is due, over everything that waits for one person. */
export const MOST_DUE = 200;
