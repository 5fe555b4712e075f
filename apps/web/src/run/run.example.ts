/** An item of a meeting in session as it really looks, for the documentation. */
export const RUN_ITEM_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2026-06-17/run/items/2',
  number: 2,
  title: 'Road safety outside schools',
  minutes: 45,
  state: 'being taken',
  usedSeconds: 720,
  beganAt: '2026-06-17T09:12:00.000Z',
  isKept: false,
  isCovered: false,
  isPublicExcluded: false,
  discussion: {
    wording: 'Members asked when the third crossing would open.',
    version: 3,
    changedAt: '2026-06-17T09:20:00.000Z',
    changedBy: 'Scrutiny officer',
  },
  exemptDiscussion: { wording: '', version: 0, changedAt: null, changedBy: null },
};

const { discussion: _, exemptDiscussion: __, isPublicExcluded: ___, ...LINE } = RUN_ITEM_EXAMPLE;

export const RUN_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2026-06-17/run',
  state: 'in session',
  version: 12,
  constitutedAs: 'crime and disorder committee',
  startedAt: '2026-06-17T09:00:00.000Z',
  attendance: { voting: 5, quorum: 3, isQuorate: true },
  isPublicExcluded: false,
  exclusions: [],
  items: [LINE],
};
