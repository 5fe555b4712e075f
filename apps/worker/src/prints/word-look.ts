import {
  AlignmentType,
  convertMillimetersToTwip,
  LevelFormat,
  TabStopType,
  type IParagraphStyleOptions,
} from 'docx';
import type { MinutesSheet } from './minutes-sheet.js';

/** The list of a resolution's parts, under which its paragraphs ask for their letters. */
export const PARTS = 'parts-of-a-resolution';

const INK = '173F4A';
const QUIET = '44585C';
const FONT = 'Calibri';
const FORMATS = {
  letters: LevelFormat.LOWER_LETTER,
  numbers: LevelFormat.DECIMAL,
  roman: LevelFormat.LOWER_ROMAN,
} as const satisfies Record<MinutesSheet['partsIn'], unknown>;

/** Margins in millimetres. */
const MARGIN = convertMillimetersToTwip(24);
const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};

/** How minutes look in Word: styles by name, so that whoever receives the file can change them. Sizes are half points. */
export function wordLook({ longestNumber, partsIn }: MinutesSheet) {
  const hang = Math.max(620, 120 * longestNumber + 200);
  const hanging = {
    indent: { left: hang, hanging: hang },
    tabStops: [{ type: TabStopType.LEFT, position: hang }],
  };
  const numbering = {
    config: [
      {
        reference: PARTS,
        levels: [
          {
            level: 0,
            format: FORMATS[partsIn],
            text: '(%1)',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: hang + 560, hanging: 560 } } },
          },
        ],
      },
    ],
  };
  return {
    styles: { default: defaults(hanging), paragraphStyles: styles(hanging) },
    numbering,
    page: PAGE,
  };
}

type Hanging = NonNullable<IParagraphStyleOptions['paragraph']>;

const defaults = (hanging: Hanging) => ({
  document: {
    run: { font: FONT, size: 22, language: { value: 'en-GB' } },
    paragraph: { spacing: { after: 140, line: 276 } },
  },
  title: { run: { font: FONT, size: 48, bold: true, color: INK } },
  heading1: {
    run: { font: FONT, size: 26, bold: true, color: INK },
    paragraph: { ...hanging, keepNext: true, spacing: { before: 320, after: 120 } },
  },
});

const styles = (hanging: Hanging): IParagraphStyleOptions[] => [
  named('Council', { run: { size: 26, bold: true, color: INK } }),
  named('Held', { run: { size: 25 } }),
  named('Status', { run: { bold: true }, paragraph: { spacing: { before: 160, after: 200 } } }),
  named('Label', {
    run: { bold: true, color: INK },
    paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
  }),
  named('Name', { paragraph: { spacing: { after: 20 } } }),
  named('Numbered', { paragraph: hanging }),
  named('Resolved', { paragraph: { ...hanging, keepLines: true } }),
  named('Part', { paragraph: { spacing: { after: 80 } } }),
  named('Vote', { run: { italics: true }, paragraph: hanging }),
  named('Note', { run: { color: QUIET }, paragraph: hanging }),
  named('Foot', { run: { size: 18, color: QUIET } }),
  named('Signature', { paragraph: { spacing: { before: 900 } } }),
];

const named = (
  id: string,
  style: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({ id, name: id, basedOn: 'Normal', quickFormat: true, ...style });
