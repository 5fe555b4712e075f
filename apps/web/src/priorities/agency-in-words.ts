import type { ActionLine } from '#records/plans';

/** A lead or partner as pages say it: by its name, and whether nobody confirmed it or it stands only as printed. */
export function agencyInWords({
  name,
  isConfirmed,
  isInDirectory,
}: Omit<ActionLine['agencies'][number], 'part' | 'isAccountable'>): string {
  if (isConfirmed) return name;
  return isInDirectory ? `${name} (not confirmed)` : `${name} (as printed)`;
}
