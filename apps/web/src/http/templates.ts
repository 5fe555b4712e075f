import { join } from 'node:path';
import view from '@fastify/view';
import type { FastifyInstance } from 'fastify';
import nunjucks, { type Environment } from 'nunjucks';
import { repositoryRoot } from '#platform/installation';
import { londonDateTime } from '../layout/london-date-time.js';
import { dateInWords, shortDate } from '#rules';

const ROOT = repositoryRoot();
const FOLDERS = [
  join(ROOT, 'apps/web/src'),
  join(ROOT, 'node_modules/govuk-frontend/dist'),
  join(ROOT, 'node_modules/@ministryofjustice/frontend'),
];

/** Nunjucks over the rooms' own views, GOV.UK's and MOJ's. A name that is not there is a fault, except in production. */
export async function useTemplates(fastify: FastifyInstance, production: boolean): Promise<void> {
  await fastify.register(view, {
    engine: { nunjucks },
    templates: FOLDERS,
    options: {
      autoescape: true,
      throwOnUndefined: !production,
      trimBlocks: true,
      lstripBlocks: true,
      onConfigure: addFilters,
    },
  });
}

/** Dates reach a page through these three and no other way. */
function addFilters(templates: Environment): void {
  templates.addFilter('dateInWords', dateInWords);
  templates.addFilter('shortDate', shortDate);
  templates.addFilter('londonDateTime', londonDateTime);
}
