import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { RecommendationsQueries } from '#records/recommendations';
import { dateInWords, shortDate, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { filterWords } from '../recommendations/filter-words.js';
import { filterOf, ListQuestion } from '../recommendations/list-question.js';
import { ReportDesk } from './report-desk.js';
import { TrackerReportForm } from './tracker-report-forms.js';

/** A report of the list as it is narrowed: which meeting it is for, then made. */
@Controller('app/recommendations/report')
export class NewReportPages {
  constructor(
    private readonly desk: ReportDesk,
    private readonly queries: RecommendationsQueries,
  ) {}

  @Get()
  @Asks('keep tracker')
  ask(@CurrentPerson() person: Actor, @Query() query: unknown): Promise<Answer> {
    const form = readForm(ListQuestion, query);
    return this.page(person, formView(form.ok ? { ...filterOf(form.value) } : {}));
  }

  @Post()
  @Asks('keep tracker')
  make(@CurrentPerson() person: Actor, @Body() body: unknown): Promise<Answer> {
    return submit(readForm(TrackerReportForm, body), {
      act: (form) => this.desk.make(person, form),
      onward: ({ slug, date, number }) => seeOther(paths.trackerReport(slug, date, number)),
      again: (form) => this.page(person, form),
    });
  }

  private async page(person: Actor, form: FormView): Promise<Page> {
    const [meetings, made, choices] = await Promise.all([
      this.desk.reports.meetings(person),
      this.desk.queries.made(person),
      this.queries.choices(person),
    ]);
    const { for: _for, _csrf: _token, committee: _its, ...kept } = form.values;
    const asked = readForm(ListQuestion, kept);
    return page('tracker-reports/views/new.njk', {
      title: 'Report of the tracker for a meeting',
      form,
      back: paths.recommendations,
      narrowed: asked.ok ? filterWords(filterOf(asked.value), choices) : [],
      kept: Object.entries(kept).flatMap(([name, value]) =>
        typeof value === 'string' ? [{ name, value }] : [],
      ),
      made: made.map(({ slug, committee, heldOn, number, madeOn }) => ({
        href: paths.trackerReport(slug, heldOn, number),
        text: `Report ${number} for the ${committee}, ${dateInWords(heldOn)}, made ${shortDate(madeOn)}`,
      })),
      meetings: meetings.map(({ slug, committee, heldOn }) => ({
        value: `${slug}/${heldOn}`,
        text: `${committee}, ${dateInWords(heldOn)}`,
      })),
    });
  }
}
