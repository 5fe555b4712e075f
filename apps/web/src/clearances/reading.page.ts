import { Injectable } from '@nestjs/common';
import type { ClearanceToGive } from '#records/clearances';
import { dateInWords, type Actor, type LocalDate } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ClearanceDesk } from './clearance-desk.js';
import { ClearingForm } from './clearance-forms.js';
import { readingPresenter } from './reading.presenter.js';

/** Who reads, where their page is, and how the clearance is found: by its address, or by the link that was opened. */
export interface Reader {
  readonly actor: Actor;
  readonly at: string;
  readonly back: string | null;
  readonly worksUntil: LocalDate | null;
  readonly find: () => Promise<ClearanceToGive>;
}

/** A report read and cleared, by those with an account and by those with a link alike. */
@Injectable()
export class ReadingPage {
  constructor(private readonly desk: ClearanceDesk) {}

  async show(reader: Reader, done: unknown): Promise<Answer> {
    const clearance = await reader.find();
    return this.page(reader, { clearance, form: formView(), notice: noticeOf(clearance, done) });
  }

  /** Clears the text that was on the page. When it has changed since, both texts are shown and nothing is cleared. */
  give(reader: Reader, sent: unknown): Promise<Answer> {
    return submit(readForm(ClearingForm, sent), {
      act: async ({ seen, remark }) => {
        const { id } = await reader.find();
        const act = { actor: reader.actor, id, ...seenOn(sent) };
        return this.desk.clearances.give(act, { seen, remark: remark ?? '' });
      },
      onward: () => seeOther(`${reader.at}?done=given`),
      again: (form) => this.again(reader, form, sent),
    });
  }

  return(reader: Reader, sent: unknown): Promise<Answer> {
    return submit(readForm(ReasonForm, sent), {
      act: async (form) => {
        const { id } = await reader.find();
        return this.desk.clearances.return({ actor: reader.actor, id, ...seenOn(sent) }, form);
      },
      onward: () => seeOther(`${reader.at}?done=returned`),
      again: (form) => this.again(reader, form, sent),
    });
  }

  private async again(reader: Reader, form: FormView, sent: unknown): Promise<Page> {
    const clearance = await reader.find();
    return this.page(reader, { clearance, form, seen: seenText(sent) });
  }

  private async page(
    { at, back, worksUntil }: Reader,
    showing: {
      readonly clearance: ClearanceToGive;
      readonly form: FormView;
      readonly notice?: string | null;
      readonly seen?: string | null;
    },
  ): Promise<Page> {
    const { clearance, form, notice = null, seen = null } = showing;
    const isOther = seen !== null && seen !== clearance.current?.hash;
    const shown = readingPresenter({
      clearance,
      form,
      at,
      back,
      notice,
      worksUntil: worksUntil === null ? null : dateInWords(worksUntil),
      seen: isOther ? await this.desk.queries.text(clearance.report.id, seen) : null,
    });
    return page('clearances/views/reading.njk', { title: shown.title, shown, form });
  }
}

function seenText(sent: unknown): string | null {
  const fields: object = typeof sent === 'object' && sent !== null ? sent : {};
  const seen: unknown = Reflect.get(fields, 'seen');
  return typeof seen === 'string' && /^[0-9a-f]{64}$/.test(seen) ? seen : null;
}

function noticeOf({ state }: ClearanceToGive, done: unknown): string | null {
  if (done === 'given' && state === 'given') return 'You have cleared this version.';
  if (done !== 'returned' || state !== 'returned') return null;
  return 'You have returned it for correction. Its author and the scrutiny officer are told.';
}
