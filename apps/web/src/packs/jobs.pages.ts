import { Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { jobPresenter } from './job.presenter.js';
import { PackDesk } from './pack-desk.js';

/** A long piece of work: how far it is, what happens if one leaves, and how to stop it or try it again. */
@Controller('app/jobs/:id')
export class JobsPages {
  constructor(private readonly desk: PackDesk) {}

  @Get()
  @Asks('build pack')
  async show(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<Answer> {
    const shown = jobPresenter(await this.desk.queries.job(actor, id));
    return page('packs/views/job.njk', { title: shown.title, shown });
  }

  @Post('cancellation')
  @Asks('build pack')
  async cancel(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<Answer> {
    const job = await this.desk.queries.job(actor, id);
    await this.desk.packs.cancel({ actor, id: job.id });
    return seeOther(paths.job(job.id));
  }

  @Post('retry')
  @Asks('build pack')
  async retry(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<Answer> {
    const job = await this.desk.queries.job(actor, id);
    await this.desk.packs.retry({ actor, id: job.id });
    return seeOther(paths.job(job.id));
  }
}
