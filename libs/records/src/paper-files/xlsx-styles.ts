import { attributeOf, xmlPieces } from './xml-pieces.js';

/** How the words of a cell are shown: as a date of some precision, with so many decimals, bold, at a size. */
export interface CellStyle {
  readonly date: 'day' | 'month' | 'year' | null;
  readonly decimals: number | null;
  readonly isBold: boolean;
  readonly size: number;
}

export const PLAIN_STYLE: CellStyle = { date: null, decimals: null, isBold: false, size: 11 };

interface Font {
  isBold: boolean;
  size: number;
}

/** Formats that every workbook knows without saying what they are (ECMA-376 part 1, 18.8.30). */
const KNOWN_FORMATS: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '14': 'd/m/yyyy',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '22': 'd/m/yyyy h:mm',
};

/** The styles of a workbook by the number its cells name them with; the first font is the plain one. */
export function xlsxStyles(xml: string): readonly CellStyle[] {
  const formats = new Map(Object.entries(KNOWN_FORMATS));
  const fonts: Font[] = [];
  const styles: CellStyle[] = [];
  let inside = '';
  for (const { kind, text, attributes } of xmlPieces(xml)) {
    if (kind === 'close' && (text === 'cellXfs' || text === 'fonts')) inside = '';
    if (kind !== 'open') continue;
    const value = (name: string) => attributeOf(attributes, name);
    const font = fonts.at(-1);
    if (text === 'cellXfs' || text === 'fonts') inside = text;
    else if (text === 'numFmt') formats.set(value('numFmtId') ?? '', value('formatCode') ?? '');
    else if (inside === 'fonts' && text === 'font') fonts.push({ isBold: false, size: 11 });
    else if (inside === 'fonts' && text === 'b' && font) font.isBold = value('val') !== '0';
    else if (inside === 'fonts' && text === 'sz' && font) font.size = Number(value('val') ?? 11);
    else if (inside === 'cellXfs' && text === 'xf') {
      const shown = fonts[Number(value('fontId') ?? 0)] ?? PLAIN_STYLE;
      const code = formats.get(value('numFmtId') ?? '0') ?? 'General';
      const { isBold, size } = shown;
      styles.push({ isBold, size, date: dateShown(code), decimals: decimalsShown(code) });
    }
  }
  return styles;
}

/** What of a date a format shows: its day, or only its month, or only its year; null for no date. */
function dateShown(code: string): CellStyle['date'] {
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? '';
  if (/general/i.test(plain) || !/[dmy]/i.test(plain)) return null;
  if (/[dD]/.test(plain)) return 'day';
  if (!/[yY]/.test(plain)) return /m{3,}/i.test(plain) ? 'month' : null;
  return /m/i.test(plain) ? 'month' : 'year';
}

function decimalsShown(code: string): number | null {
  const [, decimals] = /^#?,?#*0(?:\.(0+))?$/.exec(code) ?? [];
  return decimals === undefined ? (code === '0' ? 0 : null) : decimals.length;
}
