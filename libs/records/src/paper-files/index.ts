export { readPaperFile, readPastedPaper } from './read-paper-file.js';
export { separatedValues } from './separated-values.js';
export { xmlText } from './xml-pieces.js';
