/** A page of the register of decisions as it really looks. */
export const DECISIONS_EXAMPLE = {
  items: [
    {
      address: 'https://scrutiny.example/decisions/crime-and-disorder-CDC-47',
      reference: 'crime-and-disorder-CDC-47',
      committee: 'Crime and Disorder Committee',
      heldOn: '2023-07-19',
      minute: 'CDC/47',
      kind: 'recommend',
      item: 5,
      itemTitle: 'The night-time economy',
      words: 'RESOLVED that it be recommended to Marchfield Police that it report on lighting.',
      keptFromPublic: null,
      votedHow: 'show of hands',
      for: 3,
      against: 1,
      abstained: 0,
      recommendations: [
        {
          reference: 'CDC-2023-4',
          wording: 'It report on lighting.',
          to: ['Marchfield Police'],
        },
      ],
      publishedOn: '2023-07-20',
    },
  ],
  next: null,
} as const;

/** What becomes of publishing the decisions of a meeting. */
export const PUBLISHED_EXAMPLE = {
  number: 1,
  on: '2023-07-20',
  decisions: 4,
  address: 'https://scrutiny.example/committees/crime-and-disorder/meetings/2023-07-19/decisions',
} as const;
