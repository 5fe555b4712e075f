const MEETING = '/app/committees/crime-and-disorder/meetings/2023-07-19';

/** Answers as they really look, for the documentation of the API. */
export const CHECK_EXAMPLE = {
  lastLawfulDay: '2023-07-11',
  problems: [
    {
      level: 'caution',
      sentence: 'Item 1 has no time planned for it.',
      href: `${MEETING}/items/1`,
    },
  ],
  items: [
    {
      number: 1,
      title: 'Community Safety Agreement',
      kept: null,
      report: 'Community Safety Agreement',
      isReportOut: true,
      toFollow: null,
      documents: 2,
    },
  ],
  late: [{ number: 4, title: 'A flood', isNew: true, brings: [] }],
};

export const PAPERS_EXAMPLE = {
  committee: 'Crime and Disorder Committee',
  heldOn: '2023-07-19',
  startsAt: '10:00',
  venue: 'Council Chamber',
  publishedOn: '2023-07-11',
  access: { papersUntil: '2029-07-18', backgroundPapersUntil: '2027-07-18' },
  items: [{ number: 1, title: 'Community Safety Agreement', kept: null, documents: [] }],
};

export const WITHDRAWAL_EXAMPLE = {
  withdrawn: 'document 2f0b1c1e-58b8-4f0c-9a53-0c2a3f0f4c11',
  reason: 'It shows a home address.',
};
