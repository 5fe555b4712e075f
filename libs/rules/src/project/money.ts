const POUNDS = /^£?\s*(\d{1,3}(?:,\d{3}){1,3}|\d{1,10})(?:\.(\d{1,2}))?$/;

/**
 * A sum as people type it, in whole pence: `£1,250`, `1250.5`. Null when it is none: nothing is rounded, so a third
 * figure behind the point is not read, nor more than a million million pounds.
 */
export function readMoney(typed: string): number | null {
  const found = POUNDS.exec(typed.trim());
  if (found === null) return null;
  const [, pounds = '', pence = ''] = found;
  return Number(pounds.replaceAll(',', '')) * 100 + Number(pence.padEnd(2, '0'));
}

/** Whole pence as people write them: `£1,250`, `£0.05`. */
export function moneyInWords(pence: number): string {
  const pounds = Math.floor(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  const grouped = String(pounds).replace(/\B(?=(\d{3})+$)/g, ',');
  const sum = rest === 0 ? grouped : `${grouped}.${String(rest).padStart(2, '0')}`;
  return `${pence < 0 ? '-' : ''}£${sum}`;
}
