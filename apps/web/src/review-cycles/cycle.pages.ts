import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#platform/config';
import { icsOf } from '#platform/ics';
import { CONFIG } from '#platform/tokens';
import { paths } from '#records/paths';
import { atLondon, STARTING_PATTERNS, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { noticeOf } from '../transitions/notice.js';
import { seenOn } from '../transitions/transition.pages.js';
import { CycleDesk, keeps } from './cycle-desk.js';
import { yearEvents } from './cycle-events.js';
import { PatternForm } from './cycle-forms.js';
import { yearAsked } from './cycle-year-asked.js';
import { patternPresenter, yearPresenter } from './cycle.presenter.js';

/** A partnership's year, the pattern it comes of, and the year as a calendar. */
@Controller('app/partnerships/:slug')
export class CyclePages {
  constructor(
    private readonly desk: CycleDesk,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('year')
  @Asks('read partnership work')
  async year(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('year') asked: unknown,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const found = await this.desk.queries.year(actor, slug, yearAsked(asked));
    const { cycle } = found;
    const told = await this.desk.told(cycle);
    const shown = yearPresenter(found, this.desk.queries.today());
    return page('review-cycles/views/year.njk', {
      title: `The year ${shown.name}`,
      caption: cycle.partnership,
      back: { text: cycle.partnership, href: paths.partnership(slug) },
      shown,
      hasPattern: cycle.steps.length > 0,
      mayKeep: keeps(actor, cycle),
      notice: noticeOf(told, { id: cycle.partnershipId, done }),
    });
  }

  @Get('year.ics')
  @Asks('read partnership work')
  async calendar(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('year') asked: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.desk.queries.year(actor, slug, yearAsked(asked));
    reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="year-${found.year}.ics"`);
    return icsOf({
      name: `Year of the ${found.cycle.partnership}`,
      events: yearEvents(found, this.config.baseUrl),
      now: atLondon(this.desk.queries.today(), '09:00'),
    });
  }

  @Get('pattern')
  @Asks('read partnership work')
  async pattern(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const cycle = await this.desk.queries.find(actor, slug);
    const mayKeep = keeps(actor, cycle);
    if (cycle.steps.length === 0 && mayKeep)
      return this.choosing(cycle.partnership, slug, formView());
    const told = await this.desk.told(cycle);
    return page('review-cycles/views/pattern.njk', {
      title: 'The pattern of the year',
      caption: cycle.partnership,
      back: { text: 'The year', href: paths.cycleYear(slug) },
      shown: patternPresenter(cycle),
      mayKeep,
      add: `${paths.cyclePattern(slug)}/steps/new`,
      history: told,
      notice: noticeOf(told, { id: cycle.partnershipId, done }),
    });
  }

  @Post('pattern')
  @Asks('keep review cycle')
  async start(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const { partnership } = await this.desk.keep(actor, slug);
    return submit(readForm(PatternForm, sent), {
      act: ({ pattern }) => this.desk.cycles.start({ actor, slug, ...seenOn(sent) }, { pattern }),
      onward: ({ version }) => seeOther(`${paths.cyclePattern(slug)}?done=${version}`),
      again: (form) => this.choosing(partnership, slug, form),
    });
  }

  private choosing(partnership: string, slug: string, form: FormView): Page {
    return askingPage(
      {
        title: 'Choose a pattern for the year',
        happens: ['Its steps can be changed before anything is planned by them.'],
        fields: [
          {
            kind: 'one of',
            name: 'pattern',
            label: 'How does the partnership’s year go?',
            choices: Object.entries(STARTING_PATTERNS).map(([value, { label, hint }]) => ({
              value,
              text: label,
              hint: { text: hint },
            })),
          },
        ],
        button: 'Start from this pattern',
      },
      {
        caption: partnership,
        action: paths.cyclePattern(slug),
        cancel: paths.cycleYear(slug),
        version: 0,
      },
      form,
    );
  }
}
