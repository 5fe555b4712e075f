/** What would move, as the documentation shows it. */
export const MOVES_EXAMPLE = {
  clocks: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      ladder: 'clearance',
      subjectKind: 'clearance',
      subjectId: '01890a5d-ac96-774b-bcce-b302099a8058',
      about: 'Road safety, finance',
      from: '2027-05-04',
      to: '2027-05-05',
      isAgreed: false,
      start: { from: '2027-04-27', to: '2027-04-27' },
      rungs: [{ rung: 'remind D', from: '2027-05-04', to: '2027-05-05' }],
    },
  ],
  meetings: [],
  unmoved: 12,
  fingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};
