export { applyMoves } from './apply-moves.js';
export type { ClockMoved, MeetingMoved, MovePreview } from './move-preview.js';
export { previewMoves, type MovesAsked } from './preview-moves.js';
export { refuseChanged } from './refuse-changed.js';
export { tellMeetingMoved, tellMoved } from './tell-moved.js';
export { ProtocolsService } from './protocols.service.js';
export type { ProtocolConfirmed } from './protocols.service.js';
export { StartCorrectionsService } from './start-corrections.service.js';
export type { StartConfirmed } from './start-corrections.service.js';
