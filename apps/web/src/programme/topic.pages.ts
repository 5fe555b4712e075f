import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import { may, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { seenOn } from '../transitions/transition.pages.js';
import { TopicDesk, type TopicAddress } from './topic-desk.js';
import { TopicWordsForm } from './topic-forms.js';
import { topicPresenter } from './topic.presenter.js';
import { TOPIC_TRANSITIONS } from './topic-transitions.js';
import type { TopicSubject } from './topic.subject.js';

/** A topic of the work programme, and its words. */
@Controller('app/committees/:slug/programme/:topic')
export class TopicPages {
  constructor(
    private readonly desk: TopicDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: TopicAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const told = await this.history.of({ kinds: ['topic'], ids: [subject.id] });
    const buttons = buttonsFor(TOPIC_TRANSITIONS, subject);
    const shown = topicPresenter({ subject, actor, told, buttons });
    const notice = noticeOf(told, { id: subject.id, done });
    return page('programme/views/topic.njk', { title: shown.title, shown, notice });
  }

  @Get('words')
  @Asks('manage work programme')
  async ask(@CurrentPerson() actor: Actor, @Param() at: TopicAddress): Promise<Answer> {
    return wordsPage(await this.findToChange(actor, at), formView());
  }

  @Post('words')
  @Asks('manage work programme')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: TopicAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.findToChange(actor, at);
    return submit(readForm(TopicWordsForm, body), {
      act: (words) => this.desk.topics.change({ actor, id: subject.id, ...seenOn(body) }, words),
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: async (form) => wordsPage(await this.desk.find(actor, at), form),
    });
  }

  private async findToChange(actor: Actor, at: TopicAddress): Promise<TopicSubject> {
    const subject = await this.desk.find(actor, at);
    if (may(actor, 'manage work programme', subject.topic)) return subject;
    return refuse('not-permitted', 'Your role does not let you keep this work programme.');
  }
}

/** Asks for a topic's words; when somebody changed them meanwhile, both are shown. */
function wordsPage({ topic, page: cancel, caption, version }: TopicSubject, form: FormView): Page {
  const { title, reason } = topic;
  const asking = {
    title: 'Reword the topic',
    fields: [
      { kind: 'line', name: 'title', label: 'What it is about', value: title },
      { kind: 'long text', name: 'reason', label: 'Why it is looked at', value: reason },
    ],
    saved: { title, reason },
    button: 'Save',
  } as const;
  return askingPage(asking, { caption, cancel, action: `${cancel}/words`, version }, form);
}
