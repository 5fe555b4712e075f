import type { ListedAddressee } from '#records/recommendations';
import type { LocalDate } from '#rules';
import { listedResource } from './listed.resource.js';

/** What a column of the list holds. */
export type ColumnKind = 'text' | 'date' | 'yes or no';

/** The columns of every download of the list, in their order: the names are those of its JSON twin. */
export const LIST_COLUMNS = {
  recommendation: 'text',
  authorityName: 'text',
  committeeName: 'text',
  wording: 'text',
  correctedTo: 'text',
  correctedBy: 'text',
  madeOn: 'date',
  sentOn: 'date',
  state: 'text',
  awaited: 'text',
  due: 'date',
  originalDue: 'date',
  isOverdue: 'yes or no',
  answer: 'text',
  targetOn: 'date',
  overallAnswered: 'text',
  overallAccepted: 'text',
  answeredOn: 'date',
  authorityRating: 'text',
  officerRating: 'text',
  committeeRating: 'text',
  lookedAfterBy: 'text',
  tags: 'text',
  priorities: 'text',
} as const satisfies Record<string, ColumnKind>;

/** A row of the list as a row of a download. */
export function columnsOf(row: ListedAddressee, today: LocalDate) {
  const { tags, priorities, ...columns } = listedResource(row, today);
  return { ...columns, tags: tags.join('; '), priorities: priorities.join('; ') };
}
