export type { MinutesBlock, MinutesDocument, MinutesList } from './minutes-document.js';
export { partMark } from './part-mark.js';
