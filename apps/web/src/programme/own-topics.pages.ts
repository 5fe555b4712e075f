import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { CommitteeToAsk, OwnTopic } from '#records/programme';
import { paths } from '#records/paths';
import { shortDate, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { topicBadge } from './topic-badge.js';
import { TopicDesk } from './topic-desk.js';
import { SuggestionForm } from './topic-forms.js';

/** Suggesting a topic, for everybody with a role, and what became of what they suggested. */
@Controller('app/topics')
export class OwnTopicsPages {
  constructor(private readonly desk: TopicDesk) {}

  @Get()
  @Asks('suggest topic')
  async list(@CurrentPerson() actor: Actor, @Query('done') done: unknown): Promise<Answer> {
    const topics = await this.desk.queries.own(actor);
    return page('programme/views/own-topics.njk', {
      title: 'Topics you suggested',
      topics: topics.map(ownTopic),
      suggest: paths.newTopic,
      notice: done === undefined ? null : 'Suggested. You are written to when it is decided on.',
    });
  }

  @Get('new')
  @Asks('suggest topic')
  async ask(
    @CurrentPerson() actor: Actor,
    @Query('committee') committee: unknown,
  ): Promise<Answer> {
    const asked = typeof committee === 'string' ? committee : null;
    return suggestingPage(await this.desk.queries.committeesToAsk(actor), formView(), asked);
  }

  @Post('new')
  @Asks('suggest topic')
  async suggest(@CurrentPerson() actor: Actor, @Body() body: unknown): Promise<Answer> {
    return submit(readForm(SuggestionForm, body), {
      act: (suggestion) => this.desk.suggesting.suggest(actor, { ...suggestion }, seenOn(body).key),
      onward: () => seeOther(`${paths.ownTopics}?done=1`),
      again: async (form) => suggestingPage(await this.desk.queries.committeesToAsk(actor), form),
    });
  }
}

const ownTopic = ({ title, committee, state, suggestedOn, heldOn, sentence }: OwnTopic) => ({
  title,
  committee,
  badge: topicBadge(state),
  suggested: shortDate(suggestedOn),
  meeting: heldOn === null ? null : shortDate(heldOn),
  sentence,
});

function suggestingPage(
  committees: readonly CommitteeToAsk[],
  form: FormView,
  asked: string | null = null,
): Page {
  const [only] = committees;
  const first =
    committees.length === 1 ? only?.slug : committees.find(({ slug }) => slug === asked)?.slug;
  const fields: readonly Field[] = [
    {
      kind: 'one of',
      name: 'committee',
      label: 'Which committee',
      choices: committees.map(({ slug, name }) => ({ value: slug, text: name })),
      ...(first === undefined ? {} : { value: first }),
    },
    { kind: 'line', name: 'title', label: 'What is it about?', hint: 'In a few words' },
    {
      kind: 'long text',
      name: 'reason',
      label: 'Why should the committee look at it?',
      hint: 'Whom it concerns, what has changed, what could come of it',
    },
  ];
  const asking = {
    title: 'Suggest a topic',
    happens: [
      'The committee’s officer and its members see it, with your name.',
      'You are written to when it is taken up, placed on a meeting, or not taken up.',
    ],
    fields,
    button: 'Suggest it',
  };
  const at = { caption: 'Work programme', action: paths.newTopic, cancel: paths.home };
  return askingPage(asking, at, form);
}
