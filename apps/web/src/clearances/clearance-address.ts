import { paths } from '#records/paths';
import { CLEARANCES, refuse, type ClearanceKind } from '#rules';
import type { ReportAddress } from '../reports/report-desk.js';

/** How a clearance is named by an address: its report, and its kind with a hyphen for a space. */
export interface ClearanceAddress extends ReportAddress {
  readonly kind: string;
}

/** Where the clearances of a report are. */
export const clearancesAt = (committee: string, report: string): string =>
  `${paths.report(committee, report)}/clearances`;

export const kindInAddress = (kind: ClearanceKind): string => kind.replace(' ', '-');

/** The kind an address names. Refuses what is none. */
export function kindOf({ kind }: Pick<ClearanceAddress, 'kind'>): ClearanceKind {
  const kinds = Object.keys(CLEARANCES) as ClearanceKind[];
  const found = kinds.find((one) => kindInAddress(one) === kind);
  return found ?? refuse('not-found', 'There is no such clearance.');
}
