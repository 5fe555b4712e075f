import { Controller, Get, Header, Query } from '@nestjs/common';
import { AskedQueries } from '#records/asked';
import type { Actor } from '#rules';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { csv } from '../recommendations/csv.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { AskedForm, askedFilter } from './asked-form.js';
import { askedPresenter } from './asked.presenter.js';
import { ASKED_HEADINGS, askedResource } from './asked.resource.js';

/** Everything asked of an authority, open and done, for those who answer for it; and its twins for machines. */
@Controller('app')
export class AskedPages {
  constructor(private readonly queries: AskedQueries) {}

  @Get('asked')
  @Open(SEEN_BY_THE_PERMITTED)
  async list(@CurrentPerson() actor: Actor, @Query() query: unknown): Promise<Answer> {
    refuseStrangers(actor);
    const form = readForm(AskedForm, query);
    if (form.ok) return this.page(actor, form.value, formView(form.typed));
    const shown = await this.page(actor, new AskedForm(), formView(form.typed, form.errors));
    return { ...shown, status: 422 };
  }

  @Get('asked.json')
  @Open(SEEN_BY_THE_PERMITTED)
  async json(@CurrentPerson() actor: Actor, @Query() asked: AskedForm): Promise<object> {
    refuseStrangers(actor);
    return { asked: await this.lines(actor, asked) };
  }

  @Get('asked.csv')
  @Open(SEEN_BY_THE_PERMITTED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="asked.csv"')
  async csv(@CurrentPerson() actor: Actor, @Query() asked: AskedForm): Promise<string> {
    refuseStrangers(actor);
    return csv(ASKED_HEADINGS, await this.lines(actor, asked));
  }

  private async lines(actor: Actor, asked: AskedForm) {
    const found = await this.queries.everything(actor, askedFilter(asked));
    return found.map((line) => askedResource(line, this.queries.today()));
  }

  private async page(actor: Actor, asked: AskedForm, form: FormView): Promise<Page> {
    const filter = askedFilter(asked);
    const [lines, choices] = await Promise.all([
      this.queries.list(actor, filter),
      this.queries.choices(actor),
    ]);
    const today = this.queries.today();
    const shown = askedPresenter({ actor, lines, filter, choices, today });
    return page('asked/views/asked.njk', { title: 'What is asked', form, shown });
  }
}
