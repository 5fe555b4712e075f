import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CHANGEABLE } from '#records/meetings';
import { paths } from '#records/paths';
import { dateInWords, may, refuse, shortDate, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ChangeForm } from './meeting-forms.js';
import { MeetingDesk, type EarlierMeeting, type MeetingAddress } from './meeting-desk.js';
import { whenAndWhere } from './meeting-questions.js';
import type { MeetingSubject } from './meeting.subject.js';

interface Asked {
  readonly subject: MeetingSubject;
  readonly earlier: readonly EarlierMeeting[];
}

/** Another date, time or place of a meeting. */
@Controller('app/committees/:slug/meetings/:date/change')
export class ChangePages {
  constructor(private readonly desk: MeetingDesk) {}

  @Get()
  @Asks('plan meeting')
  async ask(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return changePage(await this.find(actor, at), formView());
  }

  @Post()
  @Asks('plan meeting')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const asked = await this.find(actor, at);
    const act = { actor, id: asked.subject.id, ...seenOn(body) };
    return submit(readForm(ChangeForm, body), {
      act: async ({ startsAfter, ...form }) => {
        const startsAfterId = idOf(startsAfter, asked.earlier);
        const { version } = await this.desk.changes.change(act, { ...form, startsAfterId });
        return `${paths.meeting(at.slug, form.heldOn)}?done=${version}`;
      },
      onward: seeOther,
      again: async (form) => changePage(await this.find(actor, at), form),
    });
  }

  private async find(actor: Actor, at: MeetingAddress): Promise<Asked> {
    const subject = await this.desk.find(actor, at);
    const { councilId, committeeId, state } = subject.meeting;
    if (!may(actor, 'plan meeting', { councilId, committeeId })) {
      refuse('not-permitted', 'Your role does not let you change this meeting.');
    }
    if (!CHANGEABLE.includes(state)) {
      refuse('state-moved-on', `The meeting is ${state}: its date can no longer be changed.`);
    }
    return { subject, earlier: await this.desk.earlier(subject) };
  }
}

function changePage({ subject, earlier }: Asked, form: FormView): Page {
  const { meeting, caption, page, version } = subject;
  const isCalled = meeting.state !== 'planned' && meeting.state !== 'postponed';
  const follows = [
    'The last day to publish and every other date before it are counted anew.',
    ...(isCalled ? ['The members are written to, with an update for their calendars.'] : []),
  ];
  const asking = {
    title: 'Change the meeting',
    rows: whenAndWhere(meeting),
    saved: { heldOn: shortDate(meeting.heldOn), startsAt: meeting.startsAt, venue: meeting.venue },
    happens: follows,
    fields: fieldsOf({ subject, earlier }, isCalled),
    button: 'Change the meeting',
  };
  const action = paths.meetingChange(meeting.committeeSlug, meeting.heldOn);
  return askingPage(asking, { caption, cancel: page, action, version }, form);
}

function fieldsOf({ subject, earlier }: Asked, isCalled: boolean): readonly Field[] {
  const { meeting } = subject;
  const after = earlier.find(({ id }) => id === meeting.startsAfterId);
  const hint = isCalled ? {} : { hint: 'You can leave it empty' };
  return [
    { kind: 'date', name: 'heldOn', label: 'Date', value: shortDate(meeting.heldOn) },
    { kind: 'date', name: 'startsAt', label: 'Time', value: meeting.startsAt },
    { kind: 'line', name: 'venue', label: 'Place', value: meeting.venue },
    ...(earlier.length === 0
      ? []
      : [
          {
            kind: 'menu',
            name: 'startsAfter',
            label: 'Begins after',
            hint: `Another meeting on ${dateInWords(meeting.heldOn)}: the time above is then an estimate`,
            value: after?.slug ?? '',
            alsoCalled: ['startsAfterId'],
            choices: [
              { value: '', text: 'Its own time' },
              ...earlier.map((one) => ({
                value: one.slug,
                text: `On the rising of the ${one.committee}`,
              })),
            ],
          } as const,
        ]),
    { kind: 'long text', name: 'reason', label: 'Reason', ...hint },
  ];
}

/** The meeting a committee's slug stands for, on that day; null for its own time. */
function idOf(slug: string | null, earlier: readonly EarlierMeeting[]): string | null {
  if (slug === null) return null;
  const found = earlier.find((one) => one.slug === slug);
  return (
    found?.id ?? refuse('field-wrong', 'Choose another meeting on the same day.', 'startsAfter')
  );
}
