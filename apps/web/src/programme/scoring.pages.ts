import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { may, refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { FieldError } from '../http/field-error.js';
import { readForm, type Typed } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { TopicDesk, type TopicAddress } from './topic-desk.js';
import { ScoresForm } from './topic-forms.js';
import type { TopicSubject } from './topic.subject.js';

const MARKS = ['0', '1', '2', '3', '4', '5'] as const;
const ENDS: Readonly<Record<string, string>> = { '0': '0, not at all', '5': '5, very much' };

/** Scoring a topic by the committee's own questions. */
@Controller('app/committees/:slug/programme/:topic/scores')
export class ScoringPages {
  constructor(private readonly desk: TopicDesk) {}

  @Get()
  @Asks('score topic')
  async ask(@CurrentPerson() actor: Actor, @Param() at: TopicAddress): Promise<Answer> {
    return scoringPage(await this.find(actor, at), formView());
  }

  @Post()
  @Asks('score topic')
  async score(
    @CurrentPerson() actor: Actor,
    @Param() at: TopicAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const typed: Typed = typeof body === 'object' && body !== null ? { ...body } : {};
    const scores = subject.topic.questions.flatMap(({ id }) => {
      const score = typed[boxOf(id)];
      return score === undefined ? [] : [{ question: id, score }];
    });
    const read = readForm(ScoresForm, { scores });
    const form = read.ok
      ? { ...read, typed }
      : { ...read, typed, errors: atTheBox(read.errors, scores) };
    const { key } = seenOn(body);
    const act = { actor, id: subject.id, ...(key === undefined ? {} : { key }) };
    return submit(form, {
      act: (fields) => this.desk.scoring.score(act, fields),
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: (shown) => scoringPage(subject, shown),
    });
  }

  private async find(actor: Actor, at: TopicAddress): Promise<TopicSubject> {
    const subject = await this.desk.find(actor, at);
    if (may(actor, 'score topic', subject.topic)) return subject;
    return refuse('not-permitted', 'Your role does not let you score topics.');
  }
}

const boxOf = (questionId: string): string => `score-${questionId}`;

function atTheBox(
  errors: readonly FieldError[],
  scores: readonly { readonly question: string }[],
): readonly FieldError[] {
  return errors.map(({ field, sentence }) => {
    const question = scores[Number(field.split('.')[1])]?.question;
    return { field: question === undefined ? '' : boxOf(question), sentence };
  });
}

function scoringPage({ topic, caption, page: cancel }: TopicSubject, form: FormView): Page {
  const fields = topic.questions.map(({ id, wording, weight, own }): Field => ({
    kind: 'one of',
    name: boxOf(id),
    label: wording,
    hint: `Counts ${weight === 1 ? 'once' : `${weight} times`}`,
    choices: MARKS.map((value) => ({ value, text: ENDS[value] ?? value })),
    ...(own === null ? {} : { value: String(own) }),
  }));
  const asking = {
    title: 'Score the topic',
    rows: [{ key: 'Why it was suggested', value: topic.reason }],
    ...(fields.length === 0 ? { warning: 'The committee has set no questions yet.' } : {}),
    fields,
    button: 'Save the scores',
  };
  return askingPage(asking, { caption, cancel, action: `${cancel}/scores` }, form);
}
