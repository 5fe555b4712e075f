import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AttendanceRequestsQueries } from '#records/attendance-requests';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { requestLine } from '../attendance-requests/request.presenter.js';
import { DocumentDesk } from '../documents/document-desk.js';
import { itemPlace } from '../documents/paper-place.js';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { noticeOf } from '../transitions/notice.js';
import { seenOn } from '../transitions/transition.pages.js';
import { itemPresenter } from './item.presenter.js';
import { MotionDesk, type FoundItem, type ItemAddress } from './motion-desk.js';
import { asksMore, kindTyped, motionDetailsPage } from './motion-details.page.js';
import { draftIn } from './motion-draft.js';
import { aroundMotion } from './motion.subject.js';
import { MotionForm } from './motion-forms.js';
import { motionsShown } from './motions-shown.js';
import { newMotionPage } from './new-motion.page.js';

/** One item of an agenda with its motions, and the drafting of one more. */
@Controller('app/committees/:slug/meetings/:date/items/:number')
export class ItemsPages {
  constructor(
    private readonly desk: MotionDesk,
    private readonly history: HistoryQueries,
    private readonly documents: DocumentDesk,
    private readonly requests: AttendanceRequestsQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const found = await this.desk.item(actor, at);
    const { meeting, item } = found;
    const ids = item.motions.map(({ id }) => id);
    const told = await this.history.of({ kinds: ['resolution'], ids });
    const shown = itemPresenter({ meeting, item, told });
    const motions = motionsShown({ actor, meeting, item, ready: await this.desk.ready(found) });
    const [number, version] = typeof done === 'string' ? done.split('.') : [];
    const id = item.motions.find((motion) => String(motion.number) === number)?.id ?? '';
    const notice = noticeOf(told, { id, done: version });
    const documents = await this.documents.shown(actor, itemPlace(meeting, item));
    const { title } = shown;
    const asked = await this.requests.list(actor, {
      meeting: { committee: meeting.committeeSlug, heldOn: meeting.heldOn },
    });
    const comes = asked.filter((one) => one.item?.number === item.number).map(requestLine);
    return page('resolutions/views/item.njk', { title, shown, motions, documents, comes, notice });
  }

  @Get('motions/new')
  @Asks('draft resolution')
  async askMotion(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<Answer> {
    return this.newMotion(await this.desk.item(actor, at), formView());
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
    const read = readForm(MotionForm, body);
    const again = (form: FormView) => this.again(found, form);
    if (read.ok) {
      const { ready, kind, wording } = read.value;
      const offered = ready === null ? [] : await this.desk.ready(found);
      const asked = offered.find(({ key: one }) => one === ready) ?? { kind, wording };
      const typed = { ...read.typed, kind: asked.kind, wording: asked.wording };
      if (asksMore(asked, read.typed)) return again(formView(typed));
    }
    return submit(read, {
      act: async (form) =>
        this.desk.resolutions.draft(actor, await draftIn(this.desk, found, form), key),
      onward: () => {
        const number = found.item.motions.length + 1;
        return seeOther(`${aroundMotion(actor, found)}?done=${number}.1#motion-${number}`);
      },
      again,
    });
  }

  private async newMotion(found: FoundItem, form: FormView): Promise<Page> {
    return newMotionPage({ ...found, ready: await this.desk.ready(found) }, form);
  }

  /** The second page for a kind that asks more than words, and the first for everything else. */
  private async again(found: FoundItem, form: FormView): Promise<Page> {
    const kind = kindTyped(form.values);
    if (kind === null) return this.newMotion(found, form);
    return motionDetailsPage({ ...found, kind, directory: await this.desk.directory(found) }, form);
  }
}
