export type { MinutesBlock, MinutesDocument, MinutesList } from './minutes-document.js';
