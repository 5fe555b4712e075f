/** A number of days in words: 1 day, 28 days. */
export const inDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;
