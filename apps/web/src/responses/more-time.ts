import { Injectable } from '@nestjs/common';
import { MoreTimeService } from '#records/replies';
import { dateInWords } from '#rules';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { HoldingForm, MoreTimeForm } from './more-time-forms.js';
import { ReplyDesk } from './reply-desk.js';
import type { ReplyVisit } from './reply-visit.js';

/** What an authority says of a reply that is not ready: that it comes, or that it needs more time. */
@Injectable()
export class MoreTime {
  constructor(
    private readonly desk: ReplyDesk,
    private readonly moreTime: MoreTimeService,
  ) {}

  async askPage(visit: ReplyVisit, form: FormView = formView()): Promise<Page> {
    const { tasks, committee, version } = await this.desk.reply(visit);
    const awaited = tasks.filter(({ isAwaited }) => isAwaited);
    const choices = awaited.map(({ reference, dueOn }) => ({
      value: reference,
      text: dueOn === null ? reference : `${reference}, due ${dateInWords(dueOn)}`,
    }));
    return askingPage(
      {
        title: 'Ask for more time to answer?',
        happens: [
          `The chair of the ${committee} decides on each. Until then the dates stay as they are.`,
          'Both dates are kept on the record, with the reason.',
        ],
        fields: [
          {
            kind: 'some of',
            name: 'references',
            label: 'What needs more time',
            value: awaited.map(({ reference }) => reference),
            choices,
          },
          { kind: 'date', name: 'newDue', label: 'New date asked for' },
          { kind: 'long text', name: 'reason', label: 'Why more time is needed' },
        ],
        button: 'Ask for more time',
      },
      { caption: committee, action: `${visit.at}/more-time`, cancel: visit.at, version },
      form,
    );
  }

  ask(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    return submit(readForm(MoreTimeForm, sent), {
      act: (fields) => this.moreTime.ask(this.act(visit, sent), fields),
      onward: () => seeOther(`${visit.at}?done=more-time`),
      again: (form) => this.askPage(visit, form),
    });
  }

  async holdPage(visit: ReplyVisit, form: FormView = formView()): Promise<Page> {
    const { committee, version } = await this.desk.reply(visit);
    return askingPage(
      {
        title: 'Say that the reply is being dealt with?',
        happens: [
          'The officer is told, and it stands on the record.',
          'It does not stop the clock: the dates stay as they are.',
        ],
        fields: [
          {
            kind: 'date',
            name: 'expected',
            label: 'When you expect to reply (optional)',
            hint: 'For example 14 August 2026',
          },
        ],
        button: 'Send a holding reply',
      },
      { caption: committee, action: `${visit.at}/holding`, cancel: visit.at, version },
      form,
    );
  }

  hold(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    return submit(readForm(HoldingForm, sent), {
      act: ({ expected }) => this.moreTime.hold(this.act(visit, sent), { expected }),
      onward: () => seeOther(`${visit.at}?done=held`),
      again: (form) => this.holdPage(visit, form),
    });
  }

  private act({ actor, subjectId }: ReplyVisit, sent: unknown) {
    return { actor, id: subjectId, ...seenOn(sent) };
  }
}
