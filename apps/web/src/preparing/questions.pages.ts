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
import { PreparingDesk, type QuestionAddress } from './preparing-desk.js';
import { PassingOnForm, QuestionAnswerForm } from './preparing-forms.js';

type Found = Awaited<ReturnType<PreparingDesk['question']>>;

/** What the officer does with a question: passes it on, and records what was answered. */
@Controller('app/committees/:slug/meetings/:date/preparing/questions/:question')
export class QuestionsPages {
  constructor(private readonly desk: PreparingDesk) {}

  @Get('passing-on')
  @Asks('pass on question')
  async askPassingOn(@CurrentPerson() actor: Actor, @Param() at: QuestionAddress): Promise<Answer> {
    return passingOnPage(await this.desk.question(actor, at), formView());
  }

  @Post('passing-on')
  @Asks('pass on question')
  async passOn(
    @CurrentPerson() actor: Actor,
    @Param() at: QuestionAddress,
    @Body() body: object,
  ): Promise<Answer> {
    const found = await this.desk.question(actor, at);
    const act = { actor, id: found.question.id, ...seenOn(body) };
    return submit(readForm(PassingOnForm, body), {
      act: ({ to }) => this.desk.questions.passOn(act, { to }),
      onward: () => seeOther(`${here(found)}?done=passed-on`),
      again: async (form) => passingOnPage(await this.desk.question(actor, at), form),
    });
  }

  @Get('answer')
  @Asks('pass on question')
  async askAnswer(@CurrentPerson() actor: Actor, @Param() at: QuestionAddress): Promise<Answer> {
    return answerPage(await this.desk.question(actor, at), formView());
  }

  @Post('answer')
  @Asks('pass on question')
  async answer(
    @CurrentPerson() actor: Actor,
    @Param() at: QuestionAddress,
    @Body() body: object,
  ): Promise<Answer> {
    const found = await this.desk.question(actor, at);
    const act = { actor, id: found.question.id, ...seenOn(body) };
    return submit(readForm(QuestionAnswerForm, body), {
      act: ({ answer, answeredBy }) => this.desk.questions.answer(act, { answer, answeredBy }),
      onward: () => seeOther(`${here(found)}?done=answer`),
      again: async (form) => answerPage(await this.desk.question(actor, at), form),
    });
  }
}

const here = ({ meeting }: Found): string => paths.preparing(meeting.committeeSlug, meeting.heldOn);

const rowsOf = ({ question }: Found) => [
  { key: 'Asked by', value: question.askedBy },
  { key: 'Question', value: question.wording },
];

function passingOnPage(found: Found, form: FormView): Page {
  const { question } = found;
  const asking = {
    title: 'Pass this question on?',
    rows: rowsOf(found),
    happens:
      question.to === null
        ? ['No letter is sent: pass it on yourself, and say to whom.']
        : [
            `${question.to} gets a letter with the question, unless the item is kept from the public.`,
          ],
    fields: [
      {
        kind: 'line' as const,
        name: 'to',
        label: question.to === null ? 'To whom' : 'To whom, if you pass it on yourself',
      },
    ],
    button: 'Pass it on',
  };
  return askingPage(asking, placeOf(found, 'passing-on'), form);
}

function answerPage(found: Found, form: FormView): Page {
  const asking = {
    title: 'What was answered?',
    rows: rowsOf(found),
    happens: ['The member who asked is written to.'],
    fields: [
      { kind: 'long text' as const, name: 'answer', label: 'The answer' },
      { kind: 'line' as const, name: 'answeredBy', label: 'Who answered', hint: 'Name and post' },
    ],
    button: 'Record the answer',
  };
  return askingPage(asking, placeOf(found, 'answer'), form);
}

function placeOf(found: Found, noun: string) {
  const { question } = found;
  return {
    caption: `Item ${question.itemNumber}: ${question.item}`,
    action: `${here(found)}/questions/${question.number}/${noun}`,
    cancel: here(found),
    version: question.version,
  };
}
