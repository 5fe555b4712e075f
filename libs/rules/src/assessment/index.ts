export { ASSESSMENT } from './assessment-machine.js';
export type { AssessmentCommand, AssessmentState } from './assessment-machine.js';
export { isProposal, PROPOSALS, type Proposal } from './proposals.js';
