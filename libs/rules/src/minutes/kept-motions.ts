import type { RecordedItem } from './recorded.js';
import type { RecordedMotion } from './recorded-motion.js';

/**
 * Whether a motion is minuted apart from the public. What is moved on an item or a report kept from the public is kept too;
 * but a resolution to exclude the public is itself public, for it must say why (Local Government Act 1972 s100A(5)).
 */
export const isExemptMotion = ({ kept }: RecordedItem, { kind }: RecordedMotion): boolean =>
  kept !== null && kept.what !== 'part' && kind !== 'exclude public';
