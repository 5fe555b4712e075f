import { Injectable } from '@nestjs/common';
import { readForm, type Form } from '../http/form.js';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { submit } from '../http/submit.js';
import { AddresseeDesk } from '../recommendations/transitions/addressee-desk.js';
import { extension } from '../recommendations/transitions/extension.js';
import { askPage, doTransition, seenOn } from '../transitions/transition.pages.js';
import { draftOf, ReplyAnswerForm } from './reply-answer-form.js';
import { ReplyDesk, type OpenTask } from './reply-desk.js';
import { replyListPresenter } from './reply-list.presenter.js';
import {
  begunForm,
  checkedForm,
  replyTaskPresenter,
  type TaskShown,
} from './reply-task.presenter.js';
import type { ReplyVisit } from './reply-visit.js';

/** What was done, as an address tells the page after it. */
const DONE: Readonly<Record<string, string>> = {
  received: 'Received. You deal with this reply.',
  form: 'Saved what you chose from the form.',
  'passed-on':
    'Sent on. They get a letter with a link of their own; you can take the reply back at any time.',
  'more-time': 'Asked. The chair decides; until then the dates stay as they are.',
  held: 'The officer is told. The clock runs on.',
  saved: 'Saved. You can come back to it by the same address.',
};

/** Writing a reply, by link or with an account: its tasks, and the answer to each. Only a button changes anything. */
@Injectable()
export class ReplyWork {
  constructor(
    private readonly desk: ReplyDesk,
    private readonly addressees: AddresseeDesk,
  ) {}

  /** The first page: what is asked, and one task for each recommendation. */
  async list(visit: ReplyVisit, done: unknown): Promise<Page> {
    const reply = await this.desk.reply(visit);
    const asked = await this.desk.asked(visit, reply);
    const today = this.desk.queries.today();
    const notice = typeof done === 'string' ? (DONE[done] ?? null) : null;
    const { passedOn } = await this.desk.handings(visit);
    const shown = replyListPresenter({ visit, reply, asked, passedOn, today, notice });
    return page('responses/views/reply.njk', { title: shown.title, shown });
  }

  /** In one press, for everything that was asked: received today, and I deal with it. */
  async receive({ actor, subjectId, at }: ReplyVisit, sent: unknown): Promise<Answer> {
    await this.desk.replies.receive({ actor, id: subjectId, ...seenOn(sent) });
    return seeOther(`${at}?done=received`);
  }

  /** The answer to one recommendation; with `check`, everything that is wrong with it is shown. */
  async task(visit: ReplyVisit, reference: string, asked: TaskQuery): Promise<Page> {
    const open = await this.desk.task(visit, reference);
    const isChecked = asked.check !== undefined && open.task.isAwaited;
    const form = isChecked ? checkedForm(open) : begunForm(open.task);
    const notice = await this.desk.told(open.subject.addressee, asked.done);
    return taskPage(visit, open, { form, notice });
  }

  /** Keeps whatever is typed, and goes on to the next recommendation or back to the tasks. */
  async save(visit: ReplyVisit, reference: string, sent: unknown): Promise<Answer> {
    const open = await this.desk.task(visit, reference);
    const form: Form<ReplyAnswerForm> = readForm(ReplyAnswerForm, sent);
    return submit(form, {
      act: (fields) => {
        const act = { actor: visit.actor, id: open.task.addresseeId, ...seenOn(sent) };
        return this.desk.replies.save(act, draftOf(fields));
      },
      onward: () => seeOther(onward(visit, open, sent)),
      again: async (again) =>
        taskPage(visit, await this.desk.task(visit, reference), { form: again, notice: null }),
    });
  }

  /** Are you sure that more time is needed for this one? */
  async askMoreTime(visit: ReplyVisit, reference: string): Promise<Answer> {
    const { subject } = await this.desk.task(visit, reference);
    const isOffered = subject.stance.offers.some(({ command }) => command === 'ask-extension');
    return isOffered ? askPage(extension.at(this.addressees), subject) : seeOther(subject.page);
  }

  moreTime(visit: ReplyVisit, reference: string, sent: unknown): Promise<Answer> {
    return doTransition({
      transition: extension.at(this.addressees),
      actor: visit.actor,
      sent,
      find: async () => (await this.desk.task(visit, reference)).subject,
    });
  }
}

/** What the address of a task may say after its question mark. */
export interface TaskQuery {
  readonly check?: unknown;
  readonly done?: unknown;
}

function taskPage(visit: ReplyVisit, open: OpenTask, around: TaskShown): Page {
  const shown = replyTaskPresenter(visit, open, around);
  const form = shown.writing?.form ?? around.form;
  return page('responses/views/reply-task.njk', { title: shown.title, shown, form });
}

/** After the last one, on to checking them all. */
function onward(visit: ReplyVisit, { reply, task }: OpenTask, sent: unknown): string {
  const pressed: unknown = Reflect.get(Object(sent), 'onward');
  if (pressed === 'later') return `${visit.at}?done=saved`;
  const here = reply.tasks.findIndex(({ reference }) => reference === task.reference);
  const later = [...reply.tasks.slice(here + 1), ...reply.tasks.slice(0, here)];
  const next = later.find(({ status }) => status === 'To do' || status === 'Begun');
  return next === undefined ? `${visit.at}/check` : visit.taskAt(next.reference);
}
