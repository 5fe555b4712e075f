/** Answers as they really look, for the documentation of the API. */
export const MEETING_LINE_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19',
  committee: { slug: 'crime-and-disorder', name: 'Crime and Disorder Committee' },
  heldOn: '2023-07-19',
  startsAt: '10:00',
  startsAfter: null,
  venue: 'Council Chamber',
  constitutedAs: 'crime and disorder committee',
  state: 'in session',
  items: 1,
};

export const MEETING_EXAMPLE = {
  ...MEETING_LINE_EXAMPLE,
  version: 4,
  quorum: 3,
  quorate: true,
  agenda: {
    publishedOn: '2023-07-11',
    lastDayToPublish: '2023-07-11',
    isLate: false,
    urgencyReason: null,
    minutes: 45,
    ends: '10:45',
    items: [
      {
        href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/items/1',
        number: 1,
        kind: 'ordinary',
        title: 'Community Safety Agreement',
        purpose: 'recommend',
        reportBy: 'Scrutiny research officer',
        summary: null,
        minutes: 45,
        starts: '10:00',
        topic: 'community-safety',
        report: null,
        urgent: null,
        version: 1,
        motions: [],
      },
    ],
  },
  members: [
    {
      id: '2f0b1c1e-58b8-4f0c-9a53-0c2a3f0f4c11',
      name: 'The chair',
      kind: 'chair',
      isVoting: true,
      present: true,
    },
  ],
  actions: [
    {
      action: 'conclusion',
      label: 'Conclude the meeting',
      href: '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/conclusion',
    },
  ],
};
