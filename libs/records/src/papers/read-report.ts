import { REPORT_TEMPLATES, type ReportTemplate, type ReportTemplateName } from '#rules';
import { looseWords } from './loose-words.js';
import { openBrackets } from './open-brackets.js';
import { contentOf } from './report-content-of.js';
import { fieldsByLabel, labelled } from './report-labels.js';
import { reportLines, type ReportLine } from './report-lines.js';
import type { ReportReading } from './report-reading.js';
import { ReportWalk } from './report-walk.js';

const NAMES = ['cabinet', 'scrutiny'] as const satisfies readonly ReportTemplateName[];
const HEADER_LINES = 60;

/**
 * Reads a report, plain or Markdown, into a house form. Every line with words on it is placed or given back unplaced;
 * no word is added, and what the reader judged is noted for a person to check.
 * @param text the paper as printed; ruled lines, hashes, stars and printed numbers are taken as hints
 * @param template the form to read it into; where none is given, the one whose labels the heading prints
 * @returns the reading, with new ids; `Cabinet - 17 March 2022` above a report becomes the body that decides, 2022-03-17
 */
export function readReport(text: string, template?: ReportTemplateName): ReportReading {
  const lines = reportLines(text);
  const recognised = recognise(lines);
  const name = template ?? recognised ?? 'scrutiny';
  const form: ReportTemplate = REPORT_TEMPLATES[name];
  const walk = new ReportWalk(form, labelsIn(lines, form)[0]?.line ?? 0);
  for (const [index, line] of lines.entries()) walk.step(line, lines[index + 1]);
  const { sheet } = walk;
  const content = contentOf(sheet, form);
  const unplaced = [...sheet.unplaced].sort((a, b) => a.line - b.line);
  const notes = [
    ...formNotes(recognised, name),
    ...sheet.notes,
    ...sheet.sections.notes,
    ...openBrackets(sheet),
  ];
  return {
    template: name,
    content,
    unplaced,
    notes: notes.sort((a, b) => a.line - b.line),
    accounted: {
      lines: lines.length,
      placed: sheet.placed.size,
      unplaced: unplaced.reduce((sum, { lines }) => sum + lines, 0),
    },
  };
}

/** The form whose own labels the heading of a paper prints most; undefined when it prints none of either. */
function recognise(lines: readonly ReportLine[]): ReportTemplateName | undefined {
  const counted = NAMES.map((name) => {
    const own = new Set(REPORT_TEMPLATES[name].fields.map(({ label }) => looseWords(label)));
    const printed = lines.slice(0, HEADER_LINES).flatMap((line) => {
      const named = labelled(line);
      return named === undefined ? [] : [looseWords(named.label)];
    });
    return { name, count: new Set(printed.filter((label) => own.has(label))).size };
  });
  const [best] = counted.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? undefined : best.name;
}

function labelsIn(
  lines: readonly ReportLine[],
  form: ReportTemplate,
): readonly { readonly line: number; readonly key: string }[] {
  const fields = fieldsByLabel(form);
  return lines.slice(0, HEADER_LINES).flatMap((line) => {
    const named = labelled(line);
    const field = named === undefined ? undefined : fields.get(looseWords(named.label));
    return field === undefined ? [] : [{ line: line.line, key: field.key }];
  });
}

function formNotes(
  recognised: ReportTemplateName | undefined,
  name: ReportTemplateName,
): readonly { line: number; what: string; why: string }[] {
  if (recognised === name) return [];
  const what = REPORT_TEMPLATES[name].name;
  if (recognised === undefined) {
    return [{ line: 1, what, why: 'No label of either house form is printed in the heading.' }];
  }
  const other = REPORT_TEMPLATES[recognised].name;
  return [
    { line: 1, what, why: `Its heading is that of another form, the ${other.toLowerCase()}.` },
  ];
}
