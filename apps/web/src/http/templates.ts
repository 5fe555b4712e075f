import { join } from 'node:path';
import view from '@fastify/view';
import type { FastifyInstance } from 'fastify';
import nunjucks, { type Environment } from 'nunjucks';
import { repositoryRoot } from '#platform/installation';
import { londonDateTime } from '../layout/london-date-time.js';
import { quickenTemplates } from './quick-templates.js';
import { dateInWords, shortDate } from '#rules';

const ROOT = repositoryRoot();
const FOLDERS = [
  join(ROOT, 'apps/web/src'),
  join(ROOT, 'node_modules/govuk-frontend/dist'),
  join(ROOT, 'node_modules/@ministryofjustice/frontend'),
];

/** Nunjucks over the rooms' own views, GOV.UK's and MOJ's. A name that is not there is a fault, except in production. */
export async function useTemplates(fastify: FastifyInstance, production: boolean): Promise<void> {
  quickenTemplates();
  await fastify.register(view, {
    engine: { nunjucks },
    templates: FOLDERS,
    options: {
      autoescape: true,
      throwOnUndefined: !production,
      trimBlocks: true,
      lstripBlocks: true,
      onConfigure: (templates: Environment) => {
        addFilters(templates);
        rememberPlaces(templates);
      },
    },
  });
}

/** Dates reach a page through these three and no other way. */
function addFilters(templates: Environment): void {
  templates.addFilter('dateInWords', dateInWords);
  templates.addFilter('shortDate', shortDate);
  templates.addFilter('londonDateTime', londonDateTime);
}

interface Loader {
  resolve?: (from: string, to: string) => string;
}

/** Where a template's neighbour lies does not change; Nunjucks works it out for every component of every page. */
function rememberPlaces(templates: Environment): void {
  const { loaders }: { loaders?: readonly Loader[] } = templates as { loaders?: readonly Loader[] };
  for (const loader of loaders ?? []) {
    const places = new Map<string, string>();
    const resolve = loader.resolve?.bind(loader);
    if (resolve === undefined) continue;
    loader.resolve = (from, to) => {
      const key = `${from}\n${to}`;
      const place = places.get(key) ?? resolve(from, to);
      places.set(key, place);
      return place;
    };
  }
}
