import type { HeaderField, ReportTemplate } from '#rules';
import { AppendixList } from './appendix-list.js';
import { looseWords } from './loose-words.js';
import { datedBody, printedBodies } from './report-bodies.js';
import { Openings, type Opening } from './report-openings.js';
import type { ReportLine } from './report-lines.js';
import { withLine } from './printed-text.js';
import { routeNamed } from './route-named.js';
import { SAYS_NONE } from './says-none.js';
import { ReportSheet, type RouteDraft } from './report-sheet.js';
import { sectionLevel } from './section-level.js';

type Place =
  | {
      readonly at:
        'title' | 'bodies' | 'section' | 'appendices' | 'background papers' | 'signature';
    }
  | { readonly at: 'field'; readonly field: HeaderField }
  | { readonly at: 'recommendation'; readonly route: RouteDraft }
  | { readonly at: 'nowhere'; readonly why: string };

const FURNITURE = /^(?:page \d+(?: of \d+)?|\d{1,3}|(?:agenda )?item(?: no\.?| number)?:? ?\d+)$/i;
const FURNITURE_WHY = 'A page number or an agenda number belongs to the agenda, not to the report.';

/** Walks down a report line by line, knowing what is open. */
export class ReportWalk {
  readonly sheet = new ReportSheet();
  private readonly openings: Openings;
  private readonly lists = new AppendixList(this.sheet);
  private place: Place = { at: 'title' };
  private zone: 'start' | 'header' | 'body' = 'start';

  constructor(
    private readonly template: ReportTemplate,
    private readonly firstLabel: number,
  ) {
    this.openings = new Openings(template);
  }

  step(line: ReportLine, next: ReportLine | undefined): void {
    this.sheet.placed.add(line.line);
    if (FURNITURE.test(line.text)) return this.sheet.putAside(line, FURNITURE_WHY);
    if (line.isAfterRule && this.zone === 'header') this.close();
    if (this.isSignature(line)) this.place = { at: 'signature' };
    else if (this.zone === 'body' && this.lists.startsEntry(line))
      this.place = { at: 'appendices' };
    else {
      const opening = this.openings.of(line, {
        zone: this.zone,
        isBeforeHeader: line.line < this.firstLabel || this.isTitleDue(line),
        filled: new Set(this.sheet.fields.keys()),
        next,
        open: this.place.at === 'field' ? this.place.field.kind : null,
      });
      if (opening !== undefined) return this.open(opening, line);
    }
    this.add(line);
  }

  private isTitleDue(line: ReportLine): boolean {
    return this.zone === 'start' && this.sheet.title.length === 0 && line.marked > 0;
  }

  private open(opening: Opening, line: ReportLine): void {
    if (opening.opens === 'section') return this.openSection(opening, line);
    if (this.zone === 'start') this.zone = 'header';
    if (opening.opens === 'unknown field') {
      const why = `The form has no field called "${opening.label}".`;
      this.place = { at: 'nowhere', why };
      return this.sheet.putAside(line, why);
    }
    this.place = this.placeOf(opening, line);
    if (opening.rest !== '') this.add(restOf(line, opening.rest));
  }

  private placeOf(
    opening: Exclude<Opening, { opens: 'section' | 'unknown field' }>,
    line: ReportLine,
  ): Place {
    switch (opening.opens) {
      case 'field':
        return { at: 'field', field: opening.field };
      case 'recommendation':
        return { at: 'recommendation', route: routeNamed(this.sheet, opening.body, line) };
      case 'appendices':
      case 'background papers':
        this.zone = 'body';
        return { at: opening.opens };
      case 'bodies':
        return { at: opening.opens };
    }
  }

  private openSection(opening: Extract<Opening, { opens: 'section' }>, line: ReportLine): void {
    const { section, heading, number, rest, isGuess } = opening;
    const level = sectionLevel(this.sheet.sections.sections, { opening, marked: line.marked });
    this.zone = 'body';
    this.place = { at: 'section' };
    this.sheet.sections.open({
      line: line.line,
      key: section?.key ?? null,
      heading: heading.replace(/[.:\s]+$/, ''),
      level,
      number,
      marked: line.marked,
    });
    if (isGuess) {
      this.sheet.note(
        line,
        heading,
        'Nothing marks it as a heading; a numbered paragraph follows.',
      );
    }
    if (rest !== '') this.add(restOf(line, rest));
  }

  private add(line: ReportLine): void {
    const { place, sheet } = this;
    switch (place.at) {
      case 'title':
        return this.addToTop(line);
      case 'field':
        return this.addToField(line, place.field);
      case 'bodies':
        return this.addBodies(line);
      case 'recommendation':
        place.route.recommendation = withLine(place.route.recommendation, line);
        return;
      case 'section':
        return sheet.sections.write(line);
      case 'appendices':
        return this.lists.addAppendix(line);
      case 'background papers':
        return this.lists.addBackgroundPaper(line);
      case 'signature':
        return this.addToSignature(line);
      case 'nowhere':
        return this.isDecidingBody(line) ? undefined : sheet.putAside(line, place.why);
    }
  }

  private addToTop(line: ReportLine): void {
    if (this.isDecidingBody(line)) return;
    const above = this.sheet.title.at(-1);
    if (above === undefined || (!line.isApart && above.line === line.line - 1)) {
      this.sheet.title.push(line);
    } else {
      this.sheet.putAside(line, 'It stands above the heading, and the report has its title.');
    }
  }

  private addToField(line: ReportLine, field: HeaderField): void {
    const isEmpty = !this.sheet.fields.has(field.key);
    if (isEmpty || !line.isApart || field.kind === 'text') return this.sheet.lay(field, line);
    this.close();
    this.add(line);
  }

  private addBodies(line: ReportLine): void {
    if (SAYS_NONE.test(line.text)) return this.sheet.note(line, line.text, 'No other body.');
    for (const body of printedBodies(line.text)) {
      this.sheet.route(body, 'considers');
      if (body.on === null) this.sheet.note(line, body.body, 'No date is printed for this body.');
    }
  }

  private isDecidingBody(line: ReportLine): boolean {
    const body = datedBody(line.text);
    const isKnown = this.sheet.routes.some(({ part }) => part === 'decides');
    if (body === undefined || isKnown || this.zone === 'body') return false;
    this.sheet.route(body, 'decides');
    return true;
  }

  private isSignature(line: ReportLine): boolean {
    if (this.zone !== 'body' || !line.isApart || line.isBullet) return false;
    if (this.place.at === 'field') return false;
    const by = this.sheet.fields.get('reportOf') ?? this.sheet.fields.get('by');
    const name = looseWords(by?.text.split(',')[0] ?? '');
    return name !== '' && looseWords(line.text) === name;
  }

  private addToSignature(line: ReportLine): void {
    const key = ['signedBy', 'contact'].find((wanted) =>
      this.template.fields.some((field) => field.key === wanted),
    );
    if (key === undefined) this.sheet.putAside(line, 'The form has no place for a signature.');
    else this.sheet.lay(key, { ...line, isApart: this.sheet.fields.has(key) });
  }

  private close(): void {
    this.place = { at: 'nowhere', why: 'It stands among the header fields without a label.' };
  }
}

function restOf(line: ReportLine, rest: string): ReportLine {
  return { ...line, text: rest, isApart: false, isBullet: false, isTableRow: false, marked: 0 };
}
