export { DATA_ASKED_BY, dataAskedInWords, type DataAsked } from './data-asked.js';
export { DATA_REQUEST } from './data-request-machine.js';
export type { DataRequestCommand, DataRequestState } from './data-request-machine.js';
export { dataAskedAsWritten, readDataAsked, type ReadDataAsked } from './read-data-asked.js';
export { readFigures, type Figures, type ReadFigures } from './read-figures.js';
