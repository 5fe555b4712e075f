import { page, type Page } from './answer.js';
import type { Trouble } from './trouble.js';

const TITLES: Readonly<Record<number, string>> = {
  403: 'You cannot do this',
  404: 'Page not found',
  405: 'Page not found',
  409: 'This has moved on',
  410: 'This has been withdrawn',
  413: 'That is too large',
  419: 'Your form has expired',
  422: 'This cannot be done yet',
  429: 'Too many tries',
  500: 'Sorry, something went wrong',
  503: 'Sorry, the service is not available',
  507: 'Sorry, nothing can be kept at the moment',
};

const WHAT_NEXT: Readonly<Record<number, string>> = {
  403: 'If you think you should be able to, ask the person who gave you your account.',
  404: 'If you typed the address, check it is right. If you followed a link, the thing may have moved.',
  409: 'Nothing was changed. Go back and open the page again to see how things stand now.',
  422: 'Nothing was changed. Go back, put it right and try again.',
  507: 'Nothing you did was wrong, and those who run the service are told. Go back, so that what you wrote is still there, and try again later.',
  500: 'Nothing you did was wrong. Try again later; if it goes on, tell us the reference below.',
};

/** The calm page for a trouble. `reference` finds it in the log. */
export function errorPage({ status, sentences }: Trouble, reference: string): Page {
  const known = status >= 500 && !(status in TITLES) ? 500 : status;
  const title = TITLES[known] ?? 'This could not be done';
  const next = WHAT_NEXT[known] ?? null;
  const shownReference = status >= 500 ? reference : null;
  return page(
    'layout/error.njk',
    { title, sentences: status === 404 ? [] : sentences, next, reference: shownReference },
    status,
  );
}
