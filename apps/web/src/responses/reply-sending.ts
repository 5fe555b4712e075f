import { Inject, Injectable } from '@nestjs/common';
import { FileMissing, type FileStore } from '#platform/files';
import { FILES } from '#platform/tokens';
import { Refused } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { seenOn } from '../transitions/transition.pages.js';
import { replyCheckPresenter } from './reply-check.presenter.js';
import { ReplyDesk } from './reply-desk.js';
import { replyReceiptPresenter } from './reply-receipt.presenter.js';
import type { ReplyVisit } from './reply-visit.js';

/** Sending a reply: check it, submit it, have the receipt. */
@Injectable()
export class ReplySending {
  constructor(
    private readonly desk: ReplyDesk,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Every answer as it would be submitted, with everything that is wrong. */
  async check(visit: ReplyVisit): Promise<Page> {
    const reply = await this.desk.reply(visit);
    const shown = replyCheckPresenter(visit, reply, this.desk.queries.today());
    const form = { values: {}, messages: {}, summary: shown.wrong };
    return page('responses/views/reply-check.njk', { title: shown.title, shown, form });
  }

  /** Submits what was checked; what stops it is told on the same page, every word being kept. */
  async submit(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    const { actor, subjectId, at } = visit;
    try {
      await this.desk.replies.submit({ actor, id: subjectId, ...seenOn(sent) });
      return seeOther(`${at}/receipt`);
    } catch (stopped) {
      if (!(stopped instanceof Refused)) throw stopped;
      if (stopped.kind !== 'conflict' && stopped.kind !== 'unmet') throw stopped;
      const again = await this.check(visit);
      const shown = Reflect.get(again.shows, 'shown');
      const found: readonly unknown[] = Object(shown).wrong ?? [];
      const summary =
        found.length > 0 ? found : stopped.refusals.map(({ sentence }) => ({ text: sentence }));
      const status = stopped.kind === 'conflict' ? 409 : 422;
      return {
        ...again,
        status,
        shows: { ...again.shows, form: { values: {}, messages: {}, summary } },
      };
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
