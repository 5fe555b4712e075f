import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { ItemView, MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { DocumentDesk } from '../documents/document-desk.js';
import { itemPlace } from '../documents/paper-place.js';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { noticeOf } from '../transitions/notice.js';
import { seenOn } from '../transitions/transition.pages.js';
import { itemPresenter } from './item.presenter.js';
import { MotionDesk, type ItemAddress } from './motion-desk.js';
import { MotionForm } from './motion-forms.js';
import { newMotionPage } from './new-motion.page.js';

/** One item of an agenda with its motions, and the drafting of one more. */
@Controller('app/committees/:slug/meetings/:date/items/:number')
export class ItemsPages {
  constructor(
    private readonly desk: MotionDesk,
    private readonly history: HistoryQueries,
    private readonly documents: DocumentDesk,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const { meeting, item } = await this.desk.item(actor, at);
    const ids = item.motions.map(({ id }) => id);
    const told = await this.history.of({ kinds: ['resolution'], ids });
    const shown = itemPresenter({ actor, meeting, item, told });
    const [number, version] = typeof done === 'string' ? done.split('.') : [];
    const id = item.motions.find((motion) => String(motion.number) === number)?.id ?? '';
    const notice = noticeOf(told, { id, done: version });
    const documents = await this.documents.shown(actor, itemPlace(meeting, item));
    return page('resolutions/views/item.njk', { title: shown.title, shown, documents, notice });
  }

  @Get('motions/new')
  @Asks('draft resolution')
  async askMotion(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<Answer> {
    return newMotionPage(await this.desk.item(actor, at), formView());
  }

  @Post('motions/new')
  @Asks('draft resolution')
  async draftMotion(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const found = await this.desk.item(actor, at);
    const { key } = seenOn(body);
    return submit(readForm(MotionForm, body), {
      act: ({ kind, wording }) =>
        this.desk.resolutions.draft(actor, { agendaItemId: found.item.id, kind, wording }, key),
      onward: () => seeOther(draftedAt(found)),
      again: (form) => newMotionPage(found, form),
    });
  }
}

/** The item's page with the notice of a motion that was just drafted: the last one on it. */
function draftedAt({ meeting, item }: { meeting: MeetingView; item: ItemView }): string {
  const number = item.motions.length + 1;
  const page = paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number);
  return `${page}?done=${number}.1#motion-${number}`;
}
