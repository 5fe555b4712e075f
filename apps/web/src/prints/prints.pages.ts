import { Controller, Get, Param, Post } from '@nestjs/common';
import { PrintsService } from '#records/prints';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { printPresenter } from './print.presenter.js';

/** Something to be printed: whether it is, why it is not, and the button to try it again. */
@Controller('app/prints/:id')
export class PrintsPages {
  constructor(private readonly prints: PrintsService) {}

  @Get()
  @Asks('read committee work')
  async show(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<Answer> {
    const shown = printPresenter(await this.prints.find(actor, id));
    return page('prints/views/print.njk', { title: shown.title, shown });
  }

  @Post('retry')
  @Asks('read committee work')
  async retry(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<Answer> {
    const found = await this.prints.find(actor, id);
    await this.prints.retry({ actor, id: found.id });
    return seeOther(paths.print(found.id));
  }
}
