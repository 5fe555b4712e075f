import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { IsIn } from 'class-validator';
import {
  EditionsQueries,
  LeadsQueries,
  LeadsService,
  PriorityLineageQueries,
} from '#records/editions';
import { HistoryQueries } from '#records/history';
import { paths } from '#records/paths';
import { shortDate, type Actor, type LocalDate } from '#rules';
import { Described } from '../docs/described.js';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { seenOn } from '../transitions/transition.pages.js';
import { leadsPresenter } from './leads.presenter.js';
import { refuseUnkept } from './refuse-unkept.js';

/** A change of who leads a priority. */
export class LeadChangeForm {
  @IsIn(['lead', 'deputy'], { message: 'Say whether it is the lead or the deputy' })
  kind: 'lead' | 'deputy';

  @WrittenIfAny()
  leaving: string | null = null;

  @WrittenIfAny()
  coming: string | null = null;

  @DateGiven()
  from: LocalDate;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** Who leads a priority, who led it, and a change. */
@Controller()
export class LeadsPages {
  constructor(
    private readonly queries: LeadsQueries,
    private readonly editions: EditionsQueries,
    private readonly leads: LeadsService,
    private readonly lineage: PriorityLineageQueries,
    private readonly history: HistoryQueries,
  ) {}

  @Get('app/priorities/:slug/leads')
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const priority = await this.queries.find(actor, slug);
    const lineage = await this.lineage.of(priority.id);
    const told = await this.history.of({ kinds: ['priority'], ids: [priority.id], limit: 50 });
    const around = { actor, lineage, told, done, today: this.queries.today() };
    const shown = leadsPresenter(priority, around);
    return page('editions/views/leads.njk', { title: shown.title, shown });
  }

  @Get('app/priorities/:slug/leads/change')
  @Asks('keep agreement')
  ask(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.asking(actor, slug, formView());
  }

  @Post('app/priorities/:slug/leads/change')
  @Asks('keep agreement')
  async change(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const priority = await this.queries.find(actor, slug);
    refuseUnkept(actor, priority);
    const { id } = priority;
    return submit(readForm(LeadChangeForm, sent), {
      act: (form) => this.leads.change({ actor, id, ...seenOn(sent) }, form),
      onward: ({ version }) => seeOther(`${paths.leads(slug)}?done=${version}`),
      again: (form) => this.asking(actor, slug, form),
    });
  }

  @Post('api/v1/priorities/:slug/leads')
  @HttpCode(200)
  @Asks('keep agreement')
  @Described({
    summary: 'Changes who leads a priority, or who is deputy, from a day',
    example: { done: 'The road safety lead named as lead from 1 May 2024: A new post.' },
  })
  async changeByApi(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: LeadChangeForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.queries.find(actor, slug);
    const seen = { ...(version === null ? {} : { version }), ...(key === null ? {} : { key }) };
    const { sentence } = await this.leads.change({ actor, id, ...seen }, form);
    const { tenures } = await this.queries.find(actor, slug);
    return { done: sentence, leads: tenures };
  }

  private async asking(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const priority = await this.queries.find(actor, slug);
    refuseUnkept(actor, priority);
    const people = await this.editions.people(priority.councilId);
    const now = priority.tenures.filter(({ validTo }) => validTo === null);
    const none = { value: '', text: 'Nobody' };
    return askingPage(
      {
        title: `Change who leads ${priority.name}`,
        happens: [
          'Both are written to. Whoever comes can read everything from now on; whoever goes, to the last day.',
        ],
        fields: [
          {
            kind: 'one of',
            name: 'kind',
            label: 'Lead or deputy?',
            choices: [
              { value: 'lead', text: 'Lead' },
              { value: 'deputy', text: 'Deputy' },
            ],
          },
          {
            kind: 'menu',
            name: 'leaving',
            label: 'Who goes',
            choices: [
              none,
              ...now.map(({ personId, name, kind }) => ({
                value: personId,
                text: `${name}, ${kind}`,
              })),
            ],
          },
          {
            kind: 'menu',
            name: 'coming',
            label: 'Who comes',
            choices: [
              none,
              ...people.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` })),
            ],
          },
          {
            kind: 'date',
            name: 'from',
            label: 'From which day',
            hint: 'The first day of whoever comes; the day before is the last of whoever goes',
            value: shortDate(this.queries.today()),
          },
          { kind: 'long text', name: 'reason', label: 'Reason' },
        ],
        button: 'Change it',
      },
      {
        caption: priority.name,
        action: `${paths.leads(slug)}/change`,
        cancel: paths.leads(slug),
        version: priority.version,
      },
      form,
    );
  }
}
