import { plainText } from './markup.js';

const RATING =
  /^(?:(?:rag )?(?:red|amber|green|blue|grey)|r|a|g|on track|at risk|off track|complete|not started)$/i;
const STATUS =
  /^(?:open|closed|complete|completed|ongoing|on-going|in progress|implemented|partly implemented|not implemented|not started|superseded|withdrawn|overdue|accepted|rejected|outstanding|active)$/i;
/** `47`, `OSC13/16`, `18.OS.25`, `D100113`, `2023/4 (a)`: a number of a minute or of a recommendation. */
const REFERENCE = /^(?=.*\d)[A-Z]{0,6}[-/. ]?[A-Z0-9]+(?:[-/.][A-Z0-9]+){0,4}(?: ?\([a-z]\))?$/i;
const LONGEST_REFERENCE = 16;

/** Whether a cell is a rating and nothing else. */
export const readsAsRating = (cell: string): boolean => RATING.test(plainText(cell));

/** Whether a cell is a status and nothing else. */
export const readsAsStatus = (cell: string): boolean => STATUS.test(plainText(cell));

/** Whether a cell is a reference such as committees number by. */
export function readsAsReference(cell: string): boolean {
  const text = plainText(cell);
  return (
    text.length <= LONGEST_REFERENCE &&
    REFERENCE.test(text) &&
    !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)
  );
}
