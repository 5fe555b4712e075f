import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import type { SentLetter } from '#records/ledger';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { csv } from '../recommendations/csv.js';
import { askingPage } from '../transitions/asking.page.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { LettersDesk } from './letters-desk.js';
import { letterShown, lettersPresenter } from './letters.presenter.js';
import { LettersQuestion } from './letters-question.js';

/** The ledger of letters and reminders: what went to whom and why, and sending one again. */
@Controller('app')
export class LettersPages {
  constructor(private readonly desk: LettersDesk) {}

  @Get('letters')
  @Asks('see deliveries')
  async list(@CurrentPerson() actor: Actor, @Query() query: unknown): Promise<Answer> {
    const form = readForm(LettersQuestion, query);
    if (form.ok) return this.listPage(actor, form.value, formView(form.typed));
    return { ...(await this.listPage(actor, {}, formView(form.typed, form.errors))), status: 422 };
  }

  @Get('letters.csv')
  @Asks('see deliveries')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="letters.csv"')
  async csv(@CurrentPerson() actor: Actor, @Query() question: LettersQuestion): Promise<string> {
    const letters = await this.desk.everything(actor, question);
    return csv(
      HEADINGS,
      letters.map(({ bounce, ...letter }) => ({
        ...letter,
        bounce: bounce?.kind ?? null,
        diagnostic: bounce?.diagnostic ?? null,
        seenTo: bounce?.settledHow ?? null,
      })),
    );
  }

  @Get('letters/:delivery')
  @Asks('see deliveries')
  async show(@CurrentPerson() actor: Actor, @Param('delivery') id: string): Promise<Answer> {
    const letter = await this.desk.sent.find(actor, id);
    const shown = letterShown(letter);
    const again = letter.settledAt !== null ? `${paths.letter(letter.id)}/repeat` : null;
    return page('letters/views/letter.njk', { title: shown.called, shown, again });
  }

  @Get('letters/:delivery/repeat')
  @Asks('send again')
  async ask(@CurrentPerson() actor: Actor, @Param('delivery') id: string): Promise<Answer> {
    return repeatPage(await this.desk.sent.find(actor, id), formView());
  }

  @Post('letters/:delivery/repeat')
  @Asks('send again')
  async repeat(
    @CurrentPerson() actor: Actor,
    @Param('delivery') id: string,
    @Body() body: object,
  ): Promise<Answer> {
    const letter = await this.desk.sent.find(actor, id);
    const act = { actor, id: letter.id, ...seenOn(body) };
    return submit(readForm(ReasonForm, body), {
      act: ({ reason }) => this.desk.resending.repeat(act, { reason }),
      onward: (done) => seeOther(paths.letter(done.id)),
      again: async (form) => repeatPage(letter, form),
    });
  }

  private async listPage(actor: Actor, question: LettersQuestion, form: FormView): Promise<Page> {
    const shown = lettersPresenter(await this.desk.find(actor, question), question);
    return page('letters/views/letters.njk', { title: 'Letters and reminders', form, shown });
  }
}

const HEADINGS = [
  'at',
  'notice',
  'subject',
  'name',
  'post',
  'email',
  'ladder',
  'rule',
  'rung',
  'state',
  'why',
  'attempts',
  'messageId',
  'carriedBy',
  'settledAt',
  'repeatedBecause',
  'bounce',
  'diagnostic',
  'seenTo',
];

function repeatPage(letter: SentLetter, form: FormView): Page {
  const { called, name, email, subject } = letterShown(letter);
  const asking = {
    title: 'Send this letter again?',
    rows: [
      { key: 'Letter', value: called },
      { key: 'About', value: subject },
      { key: 'To', value: `${name}, ${email}` },
    ],
    happens: [
      'It is written anew, as things stand now.',
      'It is not sent when what it says is no longer true.',
    ],
    fields: [{ kind: 'long text' as const, name: 'reason', label: 'Why it is sent again' }],
    button: 'Send it again',
  };
  const at = {
    caption: 'Letters and reminders',
    action: `${paths.letter(letter.id)}/repeat`,
    cancel: paths.letter(letter.id),
    version: letter.repeats,
  };
  return askingPage(asking, at, form);
}
