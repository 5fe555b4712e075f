import type { Actor, Role } from '#rules';

interface NavigationLink {
  readonly text: string;
  readonly href: string;
  /** Who is shown it: everyone who is not signed in, or people with one of these roles. */
  readonly to: readonly (Role | 'public')[];
}

const STAFF = ['officer', 'member', 'chair', 'monitoring officer', 'administrator'] as const;
const OTHERS = [
  'authority contact',
  'signatory',
  'priority lead',
  'working-group chair',
  'partnership chair',
  'partnership member',
  'report author',
  'clearing officer',
] as const;

const PARTNERSHIP = [
  'officer',
  'member',
  'chair',
  'administrator',
  'priority lead',
  'working-group chair',
  'partnership chair',
  'partnership member',
] as const;

/** The links of every page, at most five for any role. A new page that people look for by name adds one row. */
export const NAVIGATION: readonly NavigationLink[] = [
  { text: 'Start', href: '/', to: ['public'] },
  { text: 'Meetings', href: '/meetings', to: ['public'] },
  { text: 'Committees', href: '/committees', to: ['public'] },
  { text: 'Decisions', href: '/decisions', to: ['public'] },
  { text: 'Home', href: '/app', to: [...STAFF, ...OTHERS] },
  {
    text: 'Recommendations',
    href: '/app/recommendations',
    to: [...STAFF, 'authority contact', 'signatory'],
  },
  { text: 'Committees', href: '/app/committees', to: STAFF },
  {
    text: 'Your reports',
    href: '/app/reports',
    to: ['report author', 'clearing officer'],
  },
  { text: 'Priorities', href: '/app/priorities', to: PARTNERSHIP },
  { text: 'Deadlines', href: '/deadlines', to: ['public', ...STAFF, ...OTHERS] },
];

/** A link as the layout shows it. `current` is this very page, `active` a page under it. */
export interface ShownLink {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
  readonly active: boolean;
}

/** The links for a person, in order, with the one they are at marked. A page of a signed link has one thing to do, and none of them. */
export function navigationFor(actor: Actor, path: string): readonly ShownLink[] {
  if (path.startsWith('/l/')) return [];
  const roles = actor.grants.map(({ role }) => role);
  const shown = actor.kind === 'public' ? ['public'] : roles;
  return NAVIGATION.filter(({ to }) => to.some((one) => shown.includes(one))).map(
    ({ text, href }) => ({
      text,
      href,
      current: path === href,
      active: href !== '/' && href !== '/app' && path.startsWith(`${href}/`),
    }),
  );
}
