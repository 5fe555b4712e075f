/** A number with its unit, which is given in the plural: `1 clear day`, `28 days`. */
export function quantity(n: number, units: string): string {
  return `${n} ${n === 1 ? units.slice(0, -1) : units}`;
}
