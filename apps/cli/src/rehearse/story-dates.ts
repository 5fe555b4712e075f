import { localDate } from '#rules';

/** The days the story hangs on. */
export const STORY_BEGINS = localDate('2023-07-01');

export const SITTINGS = {
  /** The committee sits as the crime and disorder committee. */
  yearly: localDate('2023-07-19'),
  autumn: localDate('2023-10-11'),
  spring: localDate('2024-04-24'),
  nextYearly: localDate('2024-07-17'),
} as const;

/** The days on which it sat as the crime and disorder committee: what the yearly duty counts from. */
export const YEARLY_SITTINGS = [SITTINGS.yearly, SITTINGS.nextYearly] as const;

export const REVIEW_CYCLES = [
  { cycle: 'October 2023', dueOn: localDate('2023-10-20'), acceptedOn: localDate('2023-10-25') },
  { cycle: 'January 2024', dueOn: localDate('2024-01-19'), acceptedOn: localDate('2024-01-24') },
] as const;
