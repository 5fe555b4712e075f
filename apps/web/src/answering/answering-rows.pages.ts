import { Controller, Get, Query } from '@nestjs/common';
import { AnsweringQueries, type AnsweringRows } from '#records/answering';
import { ageBand, refuse, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { InvalidForm } from '../http/invalid-form.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { AnsweringRowsQuestion } from './answering-question.js';
import { answeringRowsPresenter } from './answering-rows.presenter.js';

/** The rows behind one number of the pictures: as many as it says. */
@Controller('app/answering')
export class AnsweringRowsPages {
  constructor(private readonly answering: AnsweringQueries) {}

  @Get('rows')
  @Open(SEEN_BY_THE_PERMITTED)
  async show(@CurrentPerson() actor: Actor, @Query() query: unknown): Promise<Answer> {
    refuseStrangers(actor);
    const form = readForm(AnsweringRowsQuestion, query);
    if (!form.ok) throw new InvalidForm(form.errors);
    const asked = form.value;
    const { committee = null } = asked;
    const rows = await this.answering.rows(actor, committee, rowsAsked(asked));
    const shown = answeringRowsPresenter(rows, asked);
    return page('answering/views/rows.njk', { title: shown.title, shown });
  }
}

function rowsAsked({ of, from, authority, which }: AnsweringRowsQuestion): AnsweringRows {
  if (of === 'open') {
    const band = from === undefined ? null : ageBand(from);
    if (from === undefined || band === null) {
      return refuse('field-wrong', 'Choose a band of days from the page.', 'from');
    }
    return { of, from, before: band.before };
  }
  if (of !== 'times') return { of };
  if (authority === undefined) return refuse('field-missing', 'Name one authority.', 'authority');
  return { of, authority, which: which ?? 'all' };
}
