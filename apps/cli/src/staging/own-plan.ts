import { join } from 'node:path';
import { repositoryRoot } from '#platform/installation';

/** The invented action plan that comes with the product, wherever this runs from. */
export const ownPlan = (): string =>
  join(repositoryRoot(), 'apps/cli/src/staging/safer-district-action-plan.txt');
