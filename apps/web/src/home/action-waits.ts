import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** An ongoing action whose quarterly update is asked for. */
export const actionToLookAt = (row: DueRow): Told => ({
  words: `Update on the ongoing action ${row.about}${by(row)}`,
  href: paths.action(row.part, row.reference),
  due: row.due,
});

/** A dated action that is late. */
export const actionOverdue = (row: DueRow): Told => ({
  words: `Update on the overdue action ${row.about}${by(row)}`,
  href: paths.action(row.part, row.reference),
  due: row.due,
});

/** The late actions of a plan, by how many they are: the reference is the plan's slug, the part the number. */
export const actionsOverdue = ({ about, reference, part, due }: DueRow): Told => ({
  words: `${part === '1' ? '1 action' : `${part} actions`} of ${about} ${part === '1' ? 'is' : 'are'} overdue`,
  href: `${paths.plan(reference)}?overdue=yes`,
  due,
});

/** An action that is claimed complete. */
export const actionToVerify = (row: DueRow): Told => ({
  words: `Verify the action ${row.about}${by(row)}`,
  href: paths.action(row.part, row.reference),
  due: null,
  why: `Claimed complete${row.since === null ? '' : ` on ${shortDate(row.since)}`}.`,
});

const by = ({ person }: DueRow): string => (person === null ? '' : ` of ${person}`);
