import type { ReportContent } from '#rules';

/** Every text of a report's content, each as one piece. */
export function piecesOf(content: ReportContent): readonly string[] {
  const { equalityVaries: _read, ...fields } = content.fields;
  return [
    content.title,
    ...Object.values(fields),
    ...content.routes.flatMap(({ body, recommendation }) => [body, recommendation]),
    ...content.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ text }) => text),
    ]),
    ...content.appendices.flatMap(({ letter, title }) => [`Appendix ${letter} - ${title}`]),
    ...content.backgroundPapers,
  ].filter((piece) => piece !== '');
}

/** The pieces whose words are not printed in the source one after another. */
export function inventedIn(content: ReportContent, source: string): readonly string[] {
  const printed = ` ${wordsIn(source)} `;
  return piecesOf(content).filter((piece) => !printed.includes(` ${wordsIn(piece)} `));
}

/** The lines of the content that are printed nowhere in the source: for papers whose parts are torn apart. */
export function unprintedIn(content: ReportContent, source: string): readonly string[] {
  const printed = ` ${wordsIn(source)} `;
  return piecesOf(content)
    .flatMap((piece) => piece.split('\n'))
    .filter((line) => line !== '' && !printed.includes(` ${wordsIn(line)} `));
}

/** The words of the source that no piece of the content holds, apart from labels and numbers the form prints itself. */
export function lostFrom(content: ReportContent, source: string): readonly string[] {
  let rest = ` ${wordsIn(source)} `;
  const longestFirst = [...piecesOf(content)].sort((a, b) => b.length - a.length);
  for (const piece of longestFirst.map(wordsIn)) {
    rest = rest.replace(` ${piece} `, ' | ');
  }
  return rest
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

function wordsIn(text: string): string {
  return text
    .replace(/^\s*[-*]\s+/gm, ' ')
    .replace(/[*#]/g, ' ')
    .replace(/^\s*(?:-\s*){3,}$/gm, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => word !== '')
    .join(' ');
}
