import type { RecordedItem } from './recorded.js';
import type { RecordedMotion } from './recorded-motion.js';

/** The motions on an item that are minuted apart from the public. */
export const exemptMotions = (item: RecordedItem): readonly RecordedMotion[] =>
  item.motions.filter((one) => isKept(item, one));

/** The motions on an item that everybody may read of. */
export const publicMotions = (item: RecordedItem): readonly RecordedMotion[] =>
  item.motions.filter((one) => !isKept(item, one));

/**
 * What is moved on an item or a report kept from the public is kept too; but a resolution to exclude the public is itself
 * public, for it must say why (Local Government Act 1972 s100A(5)).
 */
const isKept = ({ kept }: RecordedItem, { kind }: RecordedMotion): boolean =>
  kept !== null && kept.what !== 'part' && kind !== 'exclude public';
