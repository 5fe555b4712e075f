export const listQuery = (authority: string): string =>
  `?authority=${authority}&group=awaiting-answer`;
