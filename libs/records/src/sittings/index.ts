export { beginExclusion } from './begin-exclusion.js';
export type { Excluding } from './begin-exclusion.js';
export { endSpell, resumeSpell } from './item-spells.js';
export type { SpellEnd } from './item-spells.js';
export type { Notes } from './save-notes.js';
export type {
  ExclusionView,
  ItemNotes,
  ItemSitting,
  ItemState,
  KeptOfItem,
  NotesView,
  Sitting,
} from './sitting-views.js';
export { SittingsQueries } from './sittings.queries.js';
export { SittingsService } from './sittings.service.js';
export type { ItemNoted, ItemTaken } from './sittings.service.js';
export { endExclusions } from './the-public.js';
