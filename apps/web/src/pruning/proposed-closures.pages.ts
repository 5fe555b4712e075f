import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { refuse, type Actor } from '#rules';
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
import { ProposalEndForm, ProposedClosingForm } from './prune-forms.js';
import { minuteFields, proposedLine } from './prune.presenter.js';

/** What is proposed for closure to one committee; after the meeting, all that its minute closes at once. */
@Controller('app/committees/:slug/proposed-closures')
export class ProposedClosuresPages {
  constructor(private readonly desk: PruneDesk) {}

  @Get()
  @Asks('propose closure')
  show(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() { proposed, closed }: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    return this.page(actor, slug, { form: formView(), notice: noticeOf(proposed, closed) });
  }

  @Post('closing')
  @Asks('close recommendation')
  async close(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const committee = await this.desk.committee(actor, slug);
    return submit(readForm(ProposedClosingForm, sent), {
      act: (form) => this.desk.close(actor, { committee, form, ...seenOn(sent) }),
      onward: (count) => seeOther(`${paths.proposedClosures(slug)}?closed=${count}`),
      again: (form) => this.page(actor, slug, { form, notice: null }),
    });
  }

  @Post('retraction')
  @Asks('propose closure')
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const committee = await this.desk.committee(actor, slug);
    return submit(readForm(ProposalEndForm, sent), {
      act: ({ chosen, reason }) =>
        this.desk.pruning.withdraw(actor, { committee, addresseeId: chosen, reason }),
      onward: () => seeOther(paths.proposedClosures(slug)),
      again: (form) => this.page(actor, slug, { form, notice: null }),
    });
  }

  private async page(
    actor: Actor,
    slug: string,
    { form, notice }: { readonly form: FormView; readonly notice: string | null },
  ): Promise<Page> {
    if (slug === '') refuse('not-found', 'There is no such committee.');
    const committee = await this.desk.committee(actor, slug);
    const [lines, minutes] = await Promise.all([
      this.desk.queries.proposed(committee.id),
      this.desk.minutes(committee),
    ]);
    const fields = minuteFields(minutes);
    const chosen: unknown = form.values['chosen'];
    const ticked = new Set([chosen].flat());
    const isNew = chosen === undefined;
    const shown = {
      committee: { name: committee.name, href: paths.committee(slug) },
      notice,
      action: paths.proposedClosures(slug),
      rows: lines.map((line) => ({
        ...proposedLine(line, slug),
        isTicked: isNew || ticked.has(line.addresseeId),
      })),
      fields,
    };
    const aim = aimed(form, [
      ...fields,
      { kind: 'hidden', name: 'chosen', label: '' },
      { kind: 'hidden', name: 'reason', label: '' },
    ]);
    const title = 'Proposed for closure';
    return page('pruning/views/proposed.njk', { title, shown, key: newId(), form: aim });
  }
}

function noticeOf(proposed: unknown, closed: unknown): string | null {
  const count = (text: unknown) =>
    typeof text === 'string' && /^\d{1,4}$/.test(text) ? Number(text) : null;
  const [asked, done] = [count(proposed), count(closed)];
  if (done !== null) return `${done} closed by the committee’s minute.`;
  return asked === null ? null : `${asked} proposed for closure. The list is on the agenda.`;
}
