import { Controller, Get, Query } from '@nestjs/common';
import { COUNTING_RULES } from '#rules';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { DeadlineQuestion } from './deadline-question.js';
import { deadlinePresenter } from './deadline.presenter.js';
import { workOut } from './work-out.js';

const RULES = Object.entries(COUNTING_RULES).map(([rule, { label, describes }]) => ({
  value: rule,
  text: label,
  hint: { text: describes },
}));

/** The public deadline calculator: a question in the address, so that an answer can be sent to somebody. */
@Controller('deadlines')
export class DeadlinesPages {
  @Get()
  @Open('the calculator is for everyone')
  async show(@Query() query: object): Promise<Answer> {
    if (Object.keys(query).length === 0) return questionPage(formView());
    const form = readForm(DeadlineQuestion, query);
    return submit(form, {
      act: async (question) => deadlinePresenter(workOut(question)),
      onward: (answer) => questionPage(formView(form.typed), answer),
      again: (shown) => questionPage(shown),
    });
  }
}

function questionPage(
  form: FormView,
  answer: ReturnType<typeof deadlinePresenter> | null = null,
): Page {
  const title = answer === null ? 'Work out a deadline' : `${answer.label} ${answer.due}`;
  return page('deadlines/views/deadlines.njk', { title, form, answer, rules: RULES });
}
