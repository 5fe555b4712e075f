import type { LeftItem } from '../left-with-nobody/index.js';

/** What is open in a council and with nobody, as a letter lists it: by references alone. */
export interface LeftWorkCase {
  readonly about: 'left work';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly items: readonly LeftItem[];
}
