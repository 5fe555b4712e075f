import { SetMetadata } from '@nestjs/common';
import type { Action } from '#rules';

/** What a route declares: the action it asks for, or why it is open to everyone. */
export type Declared = { readonly asks: Action } | { readonly open: string };

export const DECLARED = 'declared';

/** This route asks the permission table for an action. The service still asks it for the very thing. */
export const Asks = (action: Action) => SetMetadata(DECLARED, { asks: action } satisfies Declared);

/** This route is open to everyone, and says why. */
export const Open = (why: string) => SetMetadata(DECLARED, { open: why } satisfies Declared);
