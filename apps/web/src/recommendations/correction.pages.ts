import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { CorrectionDesk, type Correctable } from './correction-desk.js';
import { CorrectionForm } from './correction-form.js';
import { minuteField } from './transitions/minute-field.js';

/** The words of a made recommendation corrected by a later minute: never an edit, always both texts. */
@Controller('app/recommendations/:reference/correction')
export class CorrectionPages {
  constructor(private readonly desk: CorrectionDesk) {}

  @Get()
  @Asks('correct recommendation')
  async ask(@CurrentPerson() actor: Actor, @Param('reference') reference: string): Promise<Answer> {
    return correctionPage(await this.desk.find(actor, reference), formView());
  }

  @Post()
  @Asks('correct recommendation')
  async correct(
    @CurrentPerson() actor: Actor,
    @Param('reference') reference: string,
    @Body() body: unknown,
  ): Promise<Answer> {
    const found = await this.desk.find(actor, reference);
    const { version: seen, key } = seenOn(body);
    return submit(readForm(CorrectionForm, body), {
      act: (form) => this.desk.correct(found, form, { actor, seen, key }),
      onward: () => seeOther(paths.recommendation(reference)),
      again: async (form) => correctionPage(await this.desk.find(actor, reference), form),
    });
  }
}

function correctionPage({ source, words, minutes }: Correctable, form: FormView): Page {
  const { reference, committee, wording, corrections } = source;
  const page = paths.recommendation(reference);
  const asking = {
    title: `Correct the words of ${reference}`,
    rows: [{ key: 'As it was made', value: wording }],
    warning:
      'The words as they were made stay. The correction is shown beside them with the minute that made it.',
    happens: [
      'Every authority it was sent to is written to, with both texts. No date moves.',
      'History tells the correction of each of them.',
    ],
    saved: { becomes: words },
    fields: [
      {
        kind: 'long text',
        name: 'becomes',
        label: 'The corrected words in full',
        value: words,
      } as const,
      minuteField({ minutes }),
    ],
    button: 'Correct it',
  };
  const at = { caption: committee, cancel: page, action: `${page}/correction` };
  return askingPage(asking, { ...at, version: corrections.length }, form);
}
