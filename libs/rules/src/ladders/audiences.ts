/** To whom a rung may speak; who stands behind each word is known by the records. */
export const AUDIENCES = [
  'contact',
  'signatory',
  'officer',
  'chair',
  'senior officer',
  'chief officer',
  'monitoring officer',
  'priority lead',
  'deputy',
  'working-group chair',
  'partnership chair',
  'partnership member',
  'report author',
  'clearing officer',
  'committee member',
  'declaring member',
  'subscriber',
  'topic suggester',
  'copied authority',
  'question asker',
  'receiver',
  'colleague',
  'data provider',
  'workshop invitee',
] as const;

export type Audience = (typeof AUDIENCES)[number];
