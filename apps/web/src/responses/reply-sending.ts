import { Inject, Injectable } from '@nestjs/common';
import { FileMissing, type FileStore } from '#platform/files';
import { FILES } from '#platform/tokens';
import { CodesService } from '#records/replies';
import { may, Refused } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { formView, type FormView } from '../http/form-view.js';
import { approvalPresenter, HANDED } from './approval.presenter.js';
import { seenOn } from '../transitions/transition.pages.js';
import { replyCheckPresenter } from './reply-check.presenter.js';
import { ReplyDesk } from './reply-desk.js';
import { replyReceiptPresenter } from './reply-receipt.presenter.js';
import type { ReplyVisit } from './reply-visit.js';
import { submitWithCode } from './submit-with-code.js';

/** What is shown around the answers: the form that stopped, and what was just done. */
export interface CheckShown {
  readonly form?: FormView;
  readonly done?: unknown;
}

/** Sending a reply: check it, submit it, have the receipt. */
@Injectable()
export class ReplySending {
  constructor(
    private readonly desk: ReplyDesk,
    private readonly codes: CodesService,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Every answer as it would be submitted, with everything that is wrong. */
  async check(visit: ReplyVisit, { form, done }: CheckShown = {}): Promise<Page> {
    const reply = await this.desk.reply(visit);
    const shown = replyCheckPresenter(visit, reply, this.desk.queries.today());
    const approval = may(visit.actor, 'draft response', reply)
      ? approvalPresenter(visit, reply, await this.desk.handings(visit))
      : null;
    return page('responses/views/reply-check.njk', {
      title: shown.title,
      shown,
      approval,
      notice: typeof done === 'string' ? (HANDED[done] ?? null) : null,
      form: form ?? { values: {}, messages: {}, summary: shown.wrong },
    });
  }

  /** Submits what was checked; what stops it is told on the same page, every word being kept. */
  async submit(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    const { actor, subjectId, at } = visit;
    try {
      const act = { actor, id: subjectId, ...seenOn(sent) };
      const services = { replies: this.desk.replies, codes: this.codes };
      await submitWithCode(services, act, wordIn(sent, 'code') || null);
      return seeOther(`${at}/receipt`);
    } catch (stopped) {
      if (!(stopped instanceof Refused)) throw stopped;
      if (stopped.kind !== 'conflict' && stopped.kind !== 'unmet') throw stopped;
      const again = await this.check(visit);
      const shown = Reflect.get(again.shows, 'shown');
      const found: readonly unknown[] = Object(shown).wrong ?? [];
      const told = stopped.refusals.map(({ field, sentence }) => ({
        field: field === 'code' ? field : '',
        sentence,
      }));
      const status = stopped.kind === 'conflict' ? 409 : 422;
      const form = found.length > 0 ? Reflect.get(again.shows, 'form') : formView({}, told);
      return { ...again, status, shows: { ...again.shows, form } };
    }
  }

  /** The receipt of what was submitted; on to the tasks where nothing was. */
  async receipt(visit: ReplyVisit): Promise<Answer> {
    const reply = await this.desk.reply(visit);
    const { id, hash } = reply;
    if (id === null || hash === null) return seeOther(visit.at);
    const shown = replyReceiptPresenter(visit, reply, await this.desk.queries.print({ id, hash }));
    return page('responses/views/reply-receipt.njk', { title: shown.title, shown });
  }

  /** The receipt as a PDF; nothing while it is not made. */
  async pdf(visit: ReplyVisit): Promise<readonly Uint8Array[]> {
    const { id, hash } = await this.desk.reply(visit);
    const print = id === null || hash === null ? null : await this.desk.queries.print({ id, hash });
    const file = print?.files[0];
    if (file === undefined) return [];
    try {
      return [await this.files.read(file.key)];
    } catch (fault) {
      if (fault instanceof FileMissing) return [];
      throw fault;
    }
  }
}

function wordIn(sent: unknown, name: string): string {
  const word: unknown = Reflect.get(Object(sent), name);
  return typeof word === 'string' ? word.trim() : '';
}
