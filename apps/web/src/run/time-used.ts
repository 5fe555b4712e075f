/** The time of an item in words: "12 of 45 minutes used", "50 of 45 minutes used, 5 over", "3 minutes used, none planned". */
export function timeUsed(usedSeconds: number, planned: number | null): string {
  const used = Math.floor(usedSeconds / 60);
  if (planned === null) return `${minutes(used)} used, none planned`;
  const over = used - planned;
  return `${used} of ${minutes(planned)} used${over > 0 ? `, ${over} over` : ''}`;
}

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);
