import type { Stance } from '../transitions/stance.js';

/** Whether somebody may do nothing at all here: they are told that, and not what it would depend on. */
export const mayNothing = ({ permitted }: Stance): boolean => permitted.length === 0;
