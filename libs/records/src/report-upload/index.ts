export { ontoVersion } from './onto-version.js';
export type { OntoVersion } from './onto-version.js';
export { placeChosen } from './place-chosen.js';
export type { Choices } from './place-chosen.js';
export { readWordReport } from './read-word-report.js';
export type { WordReport } from './read-word-report.js';
export { isReportSized } from './report-sized.js';
