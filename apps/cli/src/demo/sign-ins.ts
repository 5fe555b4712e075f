import { COUNCIL_PEOPLE } from './people.js';

/** Somebody who can sign in, in the words of the list. */
export interface SignIn {
  readonly email: string;
  readonly as: string;
}

/** The password of everybody in a demonstration outside production: it guards nothing. */
export const DEMO_PASSWORD = 'a critical friend';

const OUTSIDE: readonly SignIn[] = [
  { email: 'contact@police.example', as: 'Partnership Inspector, Marchfield Police' },
  { email: 'signatory@police.example', as: 'Assistant Chief Constable, Marchfield Police' },
  { email: 'contact@fire.example', as: 'Prevention Manager, Marchfield Fire and Rescue Service' },
  { email: 'signatory@fire.example', as: 'Assistant Chief Fire Officer' },
  { email: 'lead@domestic-abuse.example', as: 'Lead of the priority Domestic Abuse' },
];

/** Everybody who can sign in. */
export function signIns(): readonly SignIn[] {
  const council = COUNCIL_PEOPLE.filter(({ signsIn }) => signsIn);
  return [...council.map(({ email, post }) => ({ email, as: post })), ...OUTSIDE];
}

/** The list as people read it. */
export function signInsInWords(password: string | null): string {
  const width = Math.max(...signIns().map(({ email }) => email.length));
  return [
    'The demonstration county of Marchfield. Nobody in it is real.',
    ...signIns().map(({ email, as }) => `  ${email.padEnd(width)}  ${as}`),
    ...(password === null ? [] : [`Password of all: ${password}`]),
  ].join('\n');
}
