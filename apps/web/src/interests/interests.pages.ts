import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { aimed } from '../transitions/field.js';
import { noticeOf } from '../transitions/notice.js';
import { itemBeingTaken, onwardInSession } from '../transitions/onward-in-session.js';
import { seenOn } from '../transitions/transition.pages.js';
import { declarationOf } from './declaring.js';
import { InterestDesk, type InterestAddress } from './interest-desk.js';
import { declarationFields, type Preset } from './interest-fields.js';
import { DeclarationForm } from './interest-forms.js';
import { interestsPresenter } from './interests.presenter.js';
import type { InterestsSubject } from './interest.subject.js';

type Asked = Readonly<Record<string, unknown>>;

/** The interests declared at a meeting, and declaring one. */
@Controller('app/committees/:slug/meetings/:date/interests')
export class InterestsPages {
  constructor(
    private readonly desk: InterestDesk,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query() asked: Asked,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    return this.shown(subject, formView(), asked);
  }

  @Post()
  @Asks('declare interest')
  async declare(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { meeting, page: here } = await this.desk.find(actor, at);
    const { key } = seenOn(body);
    const onward = onwardInSession(actor, meeting, itemBeingTaken(body));
    return submit(readForm(DeclarationForm, body), {
      act: async (form) => {
        const declaration = declarationOf(form, { actor, meeting });
        const { id, version } = await this.desk.interests.declare(
          { actor, id: meeting.id, key },
          declaration,
        );
        const { interests } = await this.desk.find(actor, at);
        return { version, number: interests.find((one) => one.id === id)?.number ?? '' };
      },
      onward: ({ number, version }) => seeOther(onward ?? `${here}?of=${number}&done=${version}`),
      again: async (form) => this.shown(await this.desk.find(actor, at), form, {}),
    });
  }

  /** Somebody leaves the room for an interest declared earlier: one press. */
  @Post(':number/leaving')
  @Asks('run meeting')
  async leave(
    @CurrentPerson() actor: Actor,
    @Param() at: InterestAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { id, meeting, page: here } = await this.desk.one(actor, at);
    await this.desk.interests.leave({ actor, id, ...seenOn(body) });
    return seeOther(onwardInSession(actor, meeting, itemBeingTaken(body)) ?? here);
  }

  private async shown(subject: InterestsSubject, form: FormView, asked: Asked): Promise<Page> {
    const fields = declarationFields(subject, presetIn(asked));
    const named = subject.interests.find(({ number }) => String(number) === asked['of']);
    const told = await this.history.of({
      kinds: ['interest'],
      ids: subject.interests.map(({ id }) => id),
    });
    return page('interests/views/interests.njk', {
      title: 'Interests',
      shown: interestsPresenter(subject, this.desk.today()),
      fields,
      form: aimed(form, fields),
      key: newId(),
      history: told,
      notice: named === undefined ? null : noticeOf(told, { id: named.id, done: asked['done'] }),
    });
  }
}

function presetIn(asked: Asked): Preset {
  const text = (name: string): string => {
    const value = asked[name];
    return typeof value === 'string' ? value : '';
  };
  return { about: text('about'), entry: text('entry'), member: text('member') };
}
