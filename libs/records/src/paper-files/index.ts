export { readPaperFile, readPastedPaper } from './read-paper-file.js';
export { separatedValues } from './separated-values.js';
export { textOfBytes } from './text-of-bytes.js';
export { attributeOf, xmlPieces } from './xml-pieces.js';
