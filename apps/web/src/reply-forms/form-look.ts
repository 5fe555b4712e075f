import { convertMillimetersToTwip, type IParagraphStyleOptions } from 'docx';

const INK = '173F4A';
const QUIET = '44585C';
const FONT = 'Calibri';
const MARGIN = convertMillimetersToTwip(20);
const WIDTH = convertMillimetersToTwip(170);
const LABELS = convertMillimetersToTwip(48);

const named = (
  id: string,
  style: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name: id, basedOn: 'Normal', quickFormat: true, ...style });

/** How the reply form looks in Word, on A4. Sizes are half points, widths twips. */
export const FORM_LOOK = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
  },
  columns: [LABELS, WIDTH - LABELS],
  styles: {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: { run: { font: FONT, size: 40, bold: true, color: INK } },
      heading1: {
        run: { font: FONT, size: 28, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 400, after: 120 } },
      },
    },
    paragraphStyles: [
      named('Council', { run: { size: 24, bold: true, color: INK } }),
      named('How', { run: { color: QUIET } }),
      named('Asked', {
        run: { italics: true },
        paragraph: { keepNext: true, indent: { left: convertMillimetersToTwip(6) } },
      }),
      named('Label', { run: { bold: true, color: INK }, paragraph: { spacing: { after: 0 } } }),
      named('Filled', { paragraph: { spacing: { after: 40 } } }),
      named('Foot', { run: { size: 18, color: QUIET } }),
    ],
  },
} as const;
