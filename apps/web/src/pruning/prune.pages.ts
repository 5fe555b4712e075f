import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { newId } from '#platform/ids';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { PruneDesk } from './prune-desk.js';
import { ProposalForm, PruneAskedForm } from './prune-forms.js';
import { oldLine, proposalFields } from './prune.presenter.js';

/** Very old recommendations of one committee, and proposing that it close them. Nothing is closed here. */
@Controller('app/recommendations/prune')
export class PrunePages {
  constructor(private readonly desk: PruneDesk) {}

  @Get()
  @Asks('propose closure')
  async show(@CurrentPerson() actor: Actor, @Query() query: unknown): Promise<Answer> {
    const form = readForm(PruneAskedForm, query);
    if (form.ok) return this.page(actor, form.value, formView(form.typed));
    const shown = await this.page(actor, new PruneAskedForm(), formView(form.typed, form.errors));
    return { ...shown, status: 422 };
  }

  @Post()
  @Asks('propose closure')
  async propose(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    const asked = readForm(PruneAskedForm, sent);
    const terms = asked.ok ? asked.value : new PruneAskedForm();
    const committee = await this.desk.committee(actor, terms.committee);
    return submit(readForm(ProposalForm, sent), {
      act: (form) => this.desk.propose(actor, { committee, form, sent, ...seenOn(sent) }),
      onward: (count) => seeOther(`${paths.proposedClosures(committee.slug)}?proposed=${count}`),
      again: (form) => this.page(actor, terms, form),
    });
  }

  private async page(actor: Actor, asked: PruneAskedForm, form: FormView): Promise<Page> {
    const choices = await this.desk.choices(actor);
    const committee = await this.desk.committee(actor, asked.committee);
    const [lines, meetings] = await Promise.all([
      this.desk.old(committee, asked),
      this.desk.meetings(committee),
    ]);
    const fields = proposalFields(meetings);
    const chosen: unknown = form.values['chosen'];
    const ticked = new Set([chosen].flat());
    const shown = {
      committees: choices.map(({ slug, name }) => ({ value: slug, text: name })),
      committee: { slug: committee.slug, name: committee.name },
      months: asked.months,
      years: asked.years,
      rows: lines.map((line) => ({
        ...oldLine(line),
        isTicked: ticked.has(line.addresseeId),
        typed: form.values[`reason-${line.addresseeId}`] ?? '',
      })),
      fields,
      proposed: paths.proposedClosures(committee.slug),
    };
    const title = 'Very old recommendations';
    const aim = aimed(form, [...fields, { kind: 'hidden', name: 'chosen', label: '' }]);
    return page('pruning/views/prune.njk', { title, shown, key: newId(), form: aim });
  }
}
