import { Controller, Get, Query } from '@nestjs/common';
import { englandAndWales, count, localDate } from '#rules';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { DeadlineQuestion } from './deadline-question.js';
import { deadlineResource } from './deadline.resource.js';
import { workOut } from './work-out.js';

const EXAMPLE = deadlineResource(
  count({ rule: 'CLEAR_DAYS', n: 5, start: localDate('2019-06-18'), calendar: englandAndWales }),
);

/** The deadline calculator as JSON. */
@Controller('api/v1/deadlines')
export class DeadlinesApi {
  @Get()
  @Open('the calculator is for everyone')
  @Described({ summary: 'Counts a deadline and shows every day of the working', example: EXAMPLE })
  answer(@Query() question: DeadlineQuestion) {
    return deadlineResource(workOut(question));
  }
}
