export { BOUNCE_KINDS } from './bounce.js';
export type { BounceKind, BounceReport, BounceSettled } from './bounce.js';
export { BouncesService } from './bounces.service.js';
export { SettlingBouncesService } from './settling-bounces.service.js';
