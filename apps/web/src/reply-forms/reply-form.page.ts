import { Injectable } from '@nestjs/common';
import { readReplyForm, type FormAnswer, type ReadForm } from '#records/reply-forms';
import { RepliesQueries, RepliesService, type ReplyView } from '#records/replies';
import { dateInWords, may, Refused, refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { formView, type FormView } from '../http/form-view.js';
import type { SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import type { ReplyVisit } from '../responses/reply-visit.js';
import { askingPage } from '../transitions/asking.page.js';
import { reviewedFormPresenter, type Reviewed } from './reviewed-form.presenter.js';
import { takenIn, type CarriedAnswer } from './taken-answers.js';

/** The reply as a Word form: downloaded to be circulated, sent back filled in, looked through, and only then saved. */
@Injectable()
export class ReplyFormPage {
  constructor(
    private readonly replies: RepliesService,
    private readonly queries: RepliesQueries,
  ) {}

  /** The form with what is saved so far. What writes it is loaded when the first is asked for. */
  async word(visit: ReplyVisit): Promise<Uint8Array> {
    const reply = await this.find(visit);
    const { replyFormWord } = await import('./reply-form-word.js');
    return replyFormWord(reply, dateInWords(this.queries.today()));
  }

  async ask(visit: ReplyVisit): Promise<Page> {
    return askPage(visit, await this.find(visit), formView());
  }

  /** Reads the file and shows what was found beside what is saved. Saves nothing, whatever the file is. */
  async look(visit: ReplyVisit, file: SentFile | null): Promise<Answer> {
    const reply = await this.find(visit);
    return submit({ ok: true, value: file, typed: {} } as const, {
      act: (sent) =>
        sent === null
          ? refuse('field-missing', 'Choose the filled form.', 'file')
          : readReplyForm(sent, reply),
      onward: (read) => review(visit, reviewedOf(read)),
      again: (form) => askPage(visit, reply, form),
    });
  }

  /** Saves the answers a person chose; one that somebody else saved meanwhile comes back with both texts. */
  async accept(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    const { answers, chosen } = takenIn(sent);
    if (answers.length === 0) {
      const reply = await this.find(visit);
      return { ...askPage(visit, reply, formView({}, [LOST])), status: 422 };
    }
    const taken = answers.filter(({ reference }) => chosen.has(reference));
    if (taken.length === 0) {
      const again = await this.carriedOver(visit, answers, chosen);
      return { ...review(visit, again, formView({}, [NONE])), status: 422 };
    }
    const left: CarriedAnswer[] = [];
    const sentences: string[] = [];
    for (const one of taken) {
      const refused = await this.save(visit, one);
      if (refused === null) continue;
      left.push(one);
      sentences.push(`${one.reference}: ${refused}`);
    }
    if (left.length === 0) return seeOther(`${visit.at}?done=form`);
    const again = await this.carriedOver(visit, left, new Set());
    const errors = sentences.map((sentence) => ({ field: 'take', sentence }));
    return { ...review(visit, again, formView({}, errors)), status: 409 };
  }

  /** Null when it was saved; else why it was not. */
  private async save(
    { actor, subjectId }: ReplyVisit,
    { reference, version, answer }: CarriedAnswer,
  ): Promise<string | null> {
    const { tasks } = await this.queries.about(actor, subjectId);
    const task = tasks.find((one) => one.reference === reference);
    if (task === undefined) return 'it is not asked of you by this letter.';
    try {
      await this.replies.save({ actor, id: task.addresseeId, version }, answer);
      return null;
    } catch (refused) {
      if (refused instanceof Refused && refused.kind !== 'forbidden') return refused.message;
      throw refused;
    }
  }

  /** Answers that were sent back to be chosen from again, beside what is saved now. */
  private async carriedOver(
    visit: ReplyVisit,
    answers: readonly CarriedAnswer[],
    chosen: ReadonlySet<string>,
  ): Promise<Reviewed> {
    const { tasks } = await this.find(visit);
    return {
      notes: [],
      answers: answers.flatMap(({ reference, answer, version }) => {
        const task = tasks.find((one) => one.reference === reference);
        if (task === undefined) return [];
        const isOvertaken = (task.draft?.version ?? 0) !== version;
        return [{ task, answer, cells: [], isOvertaken, isTaken: chosen.has(reference) }];
      }),
    };
  }

  /** The reply somebody may write, while it is owed. */
  async find({ actor, subjectId }: ReplyVisit): Promise<ReplyView> {
    const reply = await this.queries.about(actor, subjectId);
    if (!may(actor, 'draft response', reply)) {
      refuse('not-permitted', 'You do not answer for this authority.');
    }
    if (!reply.tasks.some(({ isAwaited }) => isAwaited)) {
      refuse('state-moved-on', 'Everything that was asked has been answered.');
    }
    return reply;
  }
}

const LOST = { field: 'file', sentence: 'The answers did not come back. Choose the form again.' };
const NONE = { field: 'take', sentence: 'Choose at least one answer to save, or go back.' };

function reviewedOf({ answers, notes }: ReadForm): Reviewed {
  const isTaken = ({ isNew, isOvertaken, cells }: FormAnswer) =>
    isNew && !isOvertaken && cells.every(({ is }) => is !== 'needs you');
  return { notes, answers: answers.map((one) => ({ ...one, isTaken: isTaken(one) })) };
}

function askPage(visit: ReplyVisit, reply: ReplyView, form: FormView): Page {
  const begun = reply.tasks.some(({ draft }) => draft !== null);
  return askingPage(
    {
      title: 'Take your answers from the filled form',
      happens: [
        'You see what was read, beside what is saved now. Nothing is saved before you choose it.',
        ...(begun ? ['What you saved here stays unless you choose to replace it.'] : []),
      ],
      fields: [
        {
          kind: 'file',
          name: 'file',
          label: 'The filled form',
          hint: 'The Word file you downloaded here, with no tracked changes, comments or macros',
        },
      ],
      button: 'Look at what is in it',
    },
    { caption: reply.committee, action: `${visit.at}/form`, cancel: visit.at },
    form,
  );
}

function review(visit: ReplyVisit, reviewed: Reviewed, form = formView()): Page {
  const shown = reviewedFormPresenter(visit, reviewed);
  return page('reply-forms/views/reviewed-form.njk', { title: shown.title, shown, form });
}
