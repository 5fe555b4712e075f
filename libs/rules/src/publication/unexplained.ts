/** What is said of a paper whose words are kept apart though no decision keeps it from the public. It names nothing of it. */
export const unexplained = (named: string): string =>
  `${named}: a paper is kept from the public without a decision that says why. Mark it as not for publication, or take it out.`;
