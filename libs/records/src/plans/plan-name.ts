import { plainText, type PlanTitle } from '../papers/index.js';

/** A plan's title as people say it: without markup, and without the word that it is a draft. */
export function planName(title: PlanTitle): string {
  const text = plainText(title.raw)
    .replace(/^#+\s*/, '')
    .replace(/\s*\bdraft\b\s*/gi, ' ')
    .trim();
  return text === '' ? 'Action plan' : text;
}

/** The part of an address that names a plan: `Annual Plan 2024 – 2025` is `annual-plan-2024-2025`. */
export function planSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'action-plan' : slug;
}
