import { xmlPieces } from './xml-pieces.js';

/** The texts that the cells of a workbook share, in their order. How a word is to be spoken is left out. */
export function xlsxStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [words, isText, isSpoken] = ['', false, false];
  for (const { kind, text, isEmpty } of xmlPieces(xml)) {
    if (kind === 'text') {
      if (isText && !isSpoken) words += text;
    } else if (text === 't') isText = kind === 'open' && !isEmpty;
    else if (text === 'rPh') isSpoken = kind === 'open' && !isEmpty;
    else if (text === 'si' && kind === 'open') {
      words = '';
      if (isEmpty) strings.push('');
    } else if (text === 'si') strings.push(words);
  }
  return strings;
}
