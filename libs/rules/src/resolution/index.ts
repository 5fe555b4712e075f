export { DECIDED, RESOLUTION, RESOLUTION_KINDS } from './resolution-machine.js';
export type { ResolutionCommand, ResolutionKind, ResolutionState } from './resolution-machine.js';
export type { AskOfBodies, MotionAsked, MotionDetails } from './motion-details.js';
