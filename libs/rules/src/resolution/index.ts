export { DECIDED, RESOLUTION, RESOLUTION_KINDS } from './resolution-machine.js';
export type { ResolutionCommand, ResolutionKind, ResolutionState } from './resolution-machine.js';
export type { AskOfBodies, MotionAsked, MotionDetails } from './motion-details.js';
export type { MotionSource } from './motion-source.js';
export { kindOfWords, motionWords } from './motion-words.js';
export { readyMotions } from './ready-motions.js';
export type { ItemToDecide, ReadyMotion } from './ready-motions.js';
