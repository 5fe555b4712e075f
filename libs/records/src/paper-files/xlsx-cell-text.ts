import { MONTH_NAMES, partsOf, type LocalDate } from '#rules';
import { serialDate } from '../papers/index.js';
import type { CellStyle } from './xlsx-styles.js';

/** A value of a cell, before its format. */
export interface CellValue {
  /** `s` shared text, `inlineStr` and `str` text, `b` yes or no, `e` a fault, `n` a number. */
  readonly type: string;
  readonly value: string;
}

interface Workbook {
  readonly strings: readonly string[];
  /** Whether its days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean;
}

const DAYS_TO_1904 = 1462;

/**
 * The words of a cell as its sheet shows them. A date is written out to what its format shows and no further: 45383 as
 * `mmm yyyy` is "April 2024", with its day "1 April 2024".
 */
export function xlsxCellText(cell: CellValue, style: CellStyle, workbook: Workbook): string {
  const { type, value } = cell;
  if (type === 's') return workbook.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  const serial = workbook.from1904 ? number + DAYS_TO_1904 : number;
  if (style.date !== null && serial >= 61 && serial < 2_958_466) {
    return dateText(serialDate(serial), style.date);
  }
  return style.decimals === null ? plainNumber(number) : number.toFixed(style.decimals);
}

function dateText(date: LocalDate, shown: 'day' | 'month' | 'year'): string {
  const [year, month, day] = partsOf(date);
  if (shown === 'year') return String(year);
  const monthShown = `${MONTH_NAMES[month - 1] ?? ''} ${year}`;
  return shown === 'month' ? monthShown : `${day} ${monthShown}`;
}

/** A number without the noise of its binary form: 8.2 is kept as 8.199999999999999 by some programs. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(15)));
