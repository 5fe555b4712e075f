import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { BeginningEditionsService, EditionsQueries } from '#records/editions';
import { paths } from '#records/paths';
import { addDays, addMonths, shortDate, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { agreementPresenter } from './agreement.presenter.js';
import { comparePresenter, editionsAsked } from './compare.presenter.js';
import { NewEditionForm } from './edition-forms.js';
import { refuseUnkept } from './refuse-unkept.js';

/** The agreement of a partnership: its editions, two of them side by side, and a new one. */
@Controller('app/partnerships/:slug/agreement')
export class AgreementPages {
  constructor(
    private readonly editions: EditionsQueries,
    private readonly beginning: BeginningEditionsService,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const shown = agreementPresenter(actor, await this.editions.series(actor, slug));
    return page('editions/views/agreement.njk', { title: shown.title, shown });
  }

  @Get('compare')
  @Asks('read partnership work')
  async compare(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: unknown,
  ): Promise<Answer> {
    const series = await this.editions.series(actor, slug);
    const asked = editionsAsked(query, series);
    const find = (edition: number) => this.editions.find(actor, { partnership: slug, edition });
    const both =
      asked === null
        ? null
        : {
            before: await find(asked.before),
            after: await find(asked.after),
            since: await this.editions.since(actor, {
              partnership: slug,
              edition: asked.after,
              before: asked.before,
            }),
          };
    const shown = comparePresenter(series, both);
    return page('editions/views/compare.njk', { title: shown.title, shown });
  }

  @Get('new-edition')
  @Asks('keep agreement')
  async ask(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.asking(actor, slug, formView());
  }

  @Post('new-edition')
  @Asks('keep agreement')
  async begin(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    refuseUnkept(actor, await this.editions.series(actor, slug));
    return submit(readForm(NewEditionForm, sent), {
      act: (form) =>
        this.beginning.begin({ actor, ...seenOn(sent) }, { ...form, partnership: slug }),
      onward: ({ edition }) => seeOther(paths.edition(slug, edition)),
      again: (form) => this.asking(actor, slug, form),
    });
  }

  private async asking(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const series = await this.editions.series(actor, slug);
    refuseUnkept(actor, series);
    const { partnership, editions } = series;
    const present = editions.find(({ state }) => state === 'published');
    const starts = present === undefined ? this.editions.today() : addDays(present.endsOn, 1);
    const at = paths.agreement(slug);
    return askingPage(
      {
        title: present === undefined ? 'Begin the agreement' : 'Begin a new edition',
        happens: [
          'Its chapters, criteria and themes go on from the present edition. You decide on each priority, one at a time.',
          'The present edition stands until the new one is published.',
        ],
        fields: [
          {
            kind: 'line',
            name: 'title',
            label: 'Title of the agreement',
            value: present?.title ?? '',
          },
          { kind: 'date', name: 'startsOn', label: 'First day', value: shortDate(starts) },
          {
            kind: 'date',
            name: 'endsOn',
            label: 'Last day',
            value: shortDate(addDays(addMonths(starts, 12), -1)),
          },
        ],
        button: 'Begin it',
      },
      { caption: partnership, action: paths.newEdition(slug), cancel: at },
      form,
    );
  }
}
