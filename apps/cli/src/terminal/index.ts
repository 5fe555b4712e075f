export { codeOf } from './code-of.js';
export { leaving } from './leaving.js';
export { openRecord } from './open-record.js';
export { environmentOf, readFileSettings, readSettings } from './settings.js';
export { thisTerminal } from './terminal.js';
export type { Terminal } from './terminal.js';
export { WrongInput } from './wrong-input.js';
