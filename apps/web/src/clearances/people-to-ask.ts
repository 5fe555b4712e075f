import type { GiverChoice } from '#records/clearances';
import type { ReportView } from '#records/reports';
import type { ClearanceDesk } from './clearance-desk.js';

/** Somebody who can be asked for a clearance. */
export interface PersonToAsk {
  readonly id: string;
  readonly called: string;
}

/** Those on the committee's list first, then everybody of the council. One statement. */
export async function peopleToAsk(
  { reports }: Pick<ClearanceDesk, 'reports'>,
  { councilId }: Pick<ReportView, 'councilId'>,
  givers: readonly GiverChoice[],
): Promise<readonly PersonToAsk[]> {
  const people = await reports.people(councilId);
  const listed = new Map(givers.map(({ personId, name }) => [personId, name]));
  const known = new Map(people.map(({ id, name, post }) => [id, `${name}, ${post}`]));
  return [
    ...[...listed].map(([id, name]) => ({ id, called: known.get(id) ?? name })),
    ...[...known].filter(([id]) => !listed.has(id)).map(([id, called]) => ({ id, called })),
  ];
}
