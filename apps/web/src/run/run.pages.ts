import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import type { ItemAddress } from '../documents/paper-place.js';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { itemBeingTaken } from '../transitions/onward-in-session.js';
import { seenOn } from '../transitions/transition.pages.js';
import { NOTHING, TakingForm } from './run-forms.js';
import { readBoxes, type Box } from './box-form.js';
import { runItemPage } from './run-item.page.js';
import { RunDesk } from './run-desk.js';
import { runPresenter } from './run.presenter.js';

/** A meeting in session: the whole of it, and item by item. */
@Controller('app/committees/:slug/meetings/:date/run')
export class RunPages {
  constructor(private readonly desk: RunDesk) {}

  @Get()
  @Asks('run meeting')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const shown = runPresenter(subject);
    const notice = await this.desk.notice(subject, done);
    return page('run/views/run.njk', { title: shown.title, shown, notice, key: newId() });
  }

  @Post('readmission')
  @Asks('run meeting')
  async readmit(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const item = itemBeingTaken(body);
    const back =
      item === null ? paths.run(at.slug, at.date) : paths.runItem(at.slug, at.date, item);
    return submit(NOTHING, {
      act: () => this.desk.sittings.readmit({ actor, id: subject.id, ...seenOn(body) }),
      onward: () => seeOther(back),
      again: async (form) => {
        const shown = runPresenter(await this.desk.find(actor, at));
        const shows = { title: shown.title, shown, notice: null, key: newId(), form };
        return page('run/views/run.njk', shows);
      },
    });
  }

  @Get(':number')
  @Asks('run meeting')
  async item(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.item(actor, at);
    const notice = await this.desk.motionNotice(subject, done);
    return runItemPage(subject, formView(), notice);
  }

  @Post(':number/taking')
  @Asks('run meeting')
  async take(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { id, itemId } = await this.desk.ids(actor, at);
    const act = { actor, id, ...seenOn(body) };
    return submit(readForm(TakingForm, body), {
      act: ({ doors }) => this.desk.sittings.take(act, { itemId, doors }),
      onward: () => seeOther(itemPath(at)),
      again: async (form) => runItemPage(await this.desk.item(actor, at), form),
    });
  }

  @Post(':number/finishing')
  @Asks('run meeting')
  async finish(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { id, itemId } = await this.desk.ids(actor, at);
    const { key } = seenOn(body);
    const act = { actor, id, key: key && `${key}:finishing` };
    return submit(readBoxes(body, 'discussion'), {
      act: (notes) => this.desk.sittings.finish(act, { itemId, notes }),
      onward: () => seeOther(itemPath(at)),
      again: async (form) => runItemPage(await this.desk.item(actor, at), form),
    });
  }

  @Post(':number/discussion')
  @Asks('run meeting')
  note(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    return this.keep(actor, at, { body, box: 'discussion' });
  }

  @Post(':number/exempt-discussion')
  @Asks('run meeting')
  noteExempt(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    return this.keep(actor, at, { body, box: 'exempt-discussion' });
  }

  private async keep(
    actor: Actor,
    at: ItemAddress,
    { body, box }: { readonly body: unknown; readonly box: Box },
  ): Promise<Answer> {
    const { id, itemId } = await this.desk.ids(actor, at);
    const { key } = seenOn(body);
    return submit(readBoxes(body, box), {
      act: (notes) => this.desk.sittings.noteAll({ actor, id, key }, { itemId, notes }),
      onward: () => seeOther(`${itemPath(at)}#${box}-notes`),
      again: async (form) => runItemPage(await this.desk.item(actor, at), form),
    });
  }
}

const itemPath = ({ slug, date, number }: ItemAddress): string =>
  paths.runItem(slug, date, Number(number));
