import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { Refused, type Actor } from '#rules';
import { newId } from '#platform/ids';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { HandOverDesk } from './hand-over-desk.js';
import { HandOverWordsForm } from './hand-over-form.js';
import {
  handOverFields,
  handOverLine,
  itemLine,
  leftLine,
  whatHandingOverDoes,
} from './hand-over.presenter.js';

/** What is with nobody, handing over, and every hand-over there was. */
@Controller('app/hand-overs')
export class HandOversPages {
  constructor(private readonly desk: HandOverDesk) {}

  @Get()
  @Asks('hand over')
  list(@CurrentPerson() actor: Actor): Promise<Answer> {
    return this.listPage(actor, formView());
  }

  /** The whole list of whoever is chosen, and who takes it: nothing is written. */
  @Get('new')
  @Asks('hand over')
  async preview(@CurrentPerson() actor: Actor, @Query('from') from: unknown): Promise<Answer> {
    const key = typeof from === 'string' ? from : '';
    try {
      return await this.previewPage(actor, key, formView());
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.kind !== 'unmet') throw refused;
      const errors = [{ field: 'from', sentence: 'Choose who hands over from the list.' }];
      return { ...(await this.listPage(actor, formView({ from: key }, errors))), status: 422 };
    }
  }

  @Post('new')
  @Asks('hand over')
  async handOver(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    const form = readForm(HandOverWordsForm, sent);
    const from: unknown = form.typed['from'];
    if (typeof from !== 'string' || from === '') return this.preview(actor, from);
    return submit(form, {
      act: (said) => this.desk.handOver(actor, said, seenOn(sent).key),
      onward: ({ number }) => seeOther(`${paths.handOver(number)}?done=1`),
      again: (shown) => this.previewPage(actor, from, shown),
    });
  }

  private async listPage(actor: Actor, form: FormView): Promise<Page> {
    const [choices, left, lines] = await Promise.all([
      this.desk.queries.choices(actor),
      this.desk.left.seenBy(actor),
      this.desk.queries.list(actor),
    ]);
    const shown = {
      choices: [
        { value: '', text: 'Choose somebody, or an authority' },
        ...choices.map(({ key, name, says }) => ({ value: key, text: `${name}: ${says}` })),
      ],
      left: left.map(leftLine),
      lines: lines.map(handOverLine),
    };
    return page('hand-overs/views/hand-overs.njk', { title: 'Hand-overs', shown, form });
  }

  private async previewPage(actor: Actor, key: string, form: FormView): Promise<Page> {
    const preview = await this.desk.preview(actor, key);
    const fields = handOverFields(preview);
    const shown = {
      key,
      lines: preview.items.map(itemLine),
      fingerprint: preview.fingerprint,
      happens: whatHandingOverDoes(preview),
      fields,
    };
    const title = `What ${preview.from.name} hands over`;
    const once = newId();
    return page('hand-overs/views/preview.njk', { title, shown, once, form: aimed(form, fields) });
  }
}
