import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { ContributionsQueries, ContributionsService } from '#records/contributions';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { dateInWords, refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../../http/answer.js';
import { Open } from '../../http/asks.js';
import { formView, type FormView } from '../../http/form-view.js';
import { readForm } from '../../http/form.js';
import { submit } from '../../http/submit.js';
import { OpenedLinks } from '../../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../../responses/secret-page.js';
import { aimed, type Field } from '../../transitions/field.js';
import { seenOn } from '../../transitions/transition.pages.js';
import { ContributionForm } from './contribution-forms.js';
import { whatBecame } from './what-became.js';

/** What a partner is asked for a review, for whoever holds the link of it. Reading changes nothing. */
@Controller('l/:token/contribution')
export class ContributionLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly queries: ContributionsQueries,
    private readonly contributions: ContributionsService,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, (link) =>
      this.shown(link, token, { form: formView(), isDone: done === 'yes' }),
    );
  }

  @Post()
  @Open(BY_THE_SECRET)
  @SecretPage()
  answer(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const { actor, subjectId: id } = contributing(link);
      return submit(readForm(ContributionForm, sent), {
        act: (form) => this.contributions.answer({ actor, id, ...seenOn(sent) }, { ...form }),
        onward: () => seeOther(`${paths.link(token)}/contribution?done=yes`),
        again: (form) => this.shown(link, token, { form, isDone: false }),
      });
    });
  }

  private async shown(
    link: OpenedLink,
    token: string,
    { form, isDone }: { readonly form: FormView; readonly isDone: boolean },
  ): Promise<Page> {
    const one = await this.queries.ofLink(contributing(link).subjectId);
    const isWritten = one.reviewState !== 'requested' && one.reviewState !== 'queried';
    const isOpen = !isWritten && (one.state === 'asked' || one.state === 'answered');
    const fields: readonly Field[] = [
      {
        kind: 'long text',
        name: 'words',
        label: 'Your contribution',
        value: one.words ?? '',
        alsoCalled: ['text'],
      },
      {
        kind: 'long text',
        name: 'figures',
        label: 'Figures, if there are any',
        hint: 'As you have them: what, for which period, how many',
        value: one.figures ?? '',
      },
    ];
    const isLate = one.state === 'asked' && one.dueOn < this.queries.today();
    return page('priorities/returning/views/contribution.njk', {
      title: `Your contribution to the review of ${one.priority}`,
      caption: `${one.partnership}, ${one.cycle}`,
      one,
      isOpen,
      became: whatBecame(one),
      due: `${isLate ? 'It was due' : 'Due'} on ${dateInWords(one.dueOn)}${isLate ? '. It can still be sent' : ''}`,
      notice: isDone ? `${one.askedBy} has been told that your contribution is there.` : null,
      fields,
      form: aimed(form, fields),
      action: `${paths.link(token)}/contribution`,
      version: one.version,
      key: newId(),
      worksUntil: dateInWords(link.expiresOn),
    });
  }
}

const contributing = (link: OpenedLink): OpenedLink =>
  link.purpose === 'contribution' ? link : refuse('not-found', 'There is nothing at this address.');
