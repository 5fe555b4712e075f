import { Controller, Get } from '@nestjs/common';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';

/** The public start page. */
@Controller()
export class HomePages {
  @Get()
  @Open('the public start page')
  start(): Answer {
    return page('home/views/start.njk', { title: 'Scrutiny, and what came of it' });
  }
}
