/** A page to show: a template under `apps/web/src`, what it shows, and the status it goes out with. */
export interface Page {
  readonly kind: 'page';
  readonly view: string;
  readonly shows: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/** An address to go to next, after something was done. */
export interface SeeOther {
  readonly kind: 'see other';
  readonly to: string;
}

/** What a page controller gives back; `answers.ts` turns it into a response. */
export type Answer = Page | SeeOther;

export const page = (view: string, shows: Page['shows'] = {}, status = 200): Page => ({
  kind: 'page',
  view,
  shows,
  status,
});

export const seeOther = (to: string): SeeOther => ({ kind: 'see other', to });

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'page' || value.kind === 'see other');
