import type { PlanPartnership } from '#records/plans';
import type { Field } from '../transitions/field.js';

/** The choice of the partnership whose plan a plan is; nothing is chosen before somebody says. */
export const partnershipField = (
  partnerships: readonly PlanPartnership[],
  saved: string | null,
): Field => ({
  kind: 'one of',
  name: 'partnership',
  label: 'Whose plan is it?',
  value: saved ?? '',
  choices: partnerships.map(({ slug, name }) => ({ value: slug, text: name })),
});
