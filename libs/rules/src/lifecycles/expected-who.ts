import type { Role } from '../authority/index.js';

export type Who = Role | 'contributor' | 'public' | 'system';
/** Who may make each move, by the state it is made from. */
export type Told = Readonly<Record<string, Readonly<Record<string, readonly Who[]>>>>;

export const OFFICER: readonly Who[] = ['officer'];
export const CHAIR: readonly Who[] = ['chair'];
export const APPROVES: readonly Who[] = ['chair', 'officer'];
export const DECLARES: readonly Who[] = ['chair', 'member', 'officer'];
export const DRAFTS = DECLARES;
export const REGISTERS: readonly Who[] = ['chair', 'member', 'monitoring officer', 'officer'];
export const AUTHORITY: readonly Who[] = ['authority contact', 'signatory'];
export const RECEIVES: readonly Who[] = ['authority contact', 'officer', 'signatory'];
export const ANSWERS: readonly Who[] = ['officer', 'signatory'];
export const LEAD: readonly Who[] = ['priority lead'];
export const GROUP: readonly Who[] = ['working-group chair'];
export const WRITES: readonly Who[] = ['officer', 'report author'];
export const CLEARS: readonly Who[] = ['clearing officer'];
export const HOLDS: readonly Who[] = ['authority contact', 'officer', 'priority lead', 'signatory'];
