import { looseWords } from './loose-words.js';
import type { ReportLine } from './report-lines.js';
import type { ReportSheet, RouteDraft } from './report-sheet.js';

/** The body on the route a recommendation names, however it is printed there; the deciding one where none is named. */
export function routeNamed(sheet: ReportSheet, body: string | null, line: ReportLine): RouteDraft {
  const { routes } = sheet;
  if (body === null) {
    return (
      routes.find(({ part }) => part === 'decides') ??
      sheet.route({ body: '', on: null }, 'decides')
    );
  }
  const words = looseWords(body);
  const same = routes.find((route) => looseWords(route.body) === words);
  if (same !== undefined) return same;
  const alike = routes.filter((route) => {
    const other = looseWords(route.body);
    return other !== '' && (other.includes(words) || words.includes(other));
  });
  const [only] = alike;
  if (only !== undefined && alike.length === 1) {
    sheet.note(line, body, `Taken for the body printed as "${only.body}".`);
    return only;
  }
  sheet.note(line, body, 'This body is named only here, without a date.');
  return sheet.route({ body, on: null }, 'considers');
}
