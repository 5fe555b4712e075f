import { Controller, Get } from '@nestjs/common';
import { MeetingsQueries } from '#records/meetings';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { meetingLinePresenter } from '../meetings/meeting.presenter.js';

const FEW = 5;

/** The public start page. */
@Controller()
export class HomePages {
  constructor(private readonly meetings: MeetingsQueries) {}

  @Get()
  @Open('the public start page')
  async start(): Promise<Answer> {
    const next = await this.meetings.published(this.meetings.today(), FEW);
    return page('home/views/start.njk', {
      title: 'Scrutiny, and what came of it',
      next: next.map(meetingLinePresenter),
    });
  }
}
