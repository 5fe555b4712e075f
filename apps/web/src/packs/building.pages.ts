import { Body, Controller, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { InvalidForm } from '../http/invalid-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import type { PackAddress } from './pack-address.js';
import { PackAskedForm } from './pack-asked-form.js';
import { PackDesk } from './pack-desk.js';

/** Asking for a pack to be built: on to the page of the job. */
@Controller('app/committees/:slug/meetings/:date/pack')
export class BuildingPages {
  constructor(private readonly desk: PackDesk) {}

  @Post()
  @Asks('build pack')
  async build(
    @CurrentPerson() actor: Actor,
    @Param() { slug, date }: PackAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const form = readForm(PackAskedForm, body);
    if (!form.ok) throw new InvalidForm(form.errors);
    const asked = { committee: slug, heldOn: date, ...form.value };
    const { id } = await this.desk.packs.askFor(actor, asked, seenOn(body).key);
    return seeOther(paths.job(id));
  }
}
