import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { AttendanceChoices } from '#records/attendance-requests';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { askingFields } from './asking-fields.js';
import { noticeToday } from './notice-today.js';
import { RequestDesk } from './request-desk.js';
import { AttendanceRequestForm } from './request-forms.js';

/** What the address may name already: from a recommendation, a meeting or an item. */
type Named = Readonly<Record<'authority' | 'recommendation' | 'meeting' | 'item', unknown>>;

/** Asking an authority to come to a meeting of a committee. */
@Controller('app/committees/:slug/attendance-requests/new')
export class AskingPages {
  constructor(private readonly desk: RequestDesk) {}

  @Get()
  @Asks('ask attendance')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() named: Named,
  ): Promise<Answer> {
    return this.page(actor, slug, { named, form: formView() });
  }

  @Post()
  @Asks('ask attendance')
  async carryOut(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { committeeId } = await this.desk.queries.choices(actor, slug);
    return submit(readForm(AttendanceRequestForm, sent), {
      act: (form) => this.desk.requests.ask({ actor, ...seenOn(sent) }, { ...form, committeeId }),
      onward: ({ reference, version }) =>
        seeOther(`${paths.attendanceRequest(reference)}?done=${version}`),
      again: (form) => this.page(actor, slug, { named: form.values, form }),
    });
  }

  private async page(
    actor: Actor,
    slug: string,
    { named, form }: { readonly named: Partial<Named>; readonly form: FormView },
  ): Promise<Page> {
    const choices = await this.desk.queries.choices(actor, slug);
    const [first] = choices.meetings;
    return askingPage(
      {
        title: 'Ask an authority to come?',
        happens: [
          first === undefined
            ? 'No meeting is planned to which it could come: plan one first.'
            : 'It gets a letter today, with a link to say who will come.',
          noticeToday(this.desk.queries.today(), choices),
        ],
        fields: [...whom(choices, named), ...askingFields(choices, filledIn(named))],
        button: first === undefined ? null : 'Ask them to come',
      },
      {
        caption: choices.committee,
        action: paths.newAttendanceRequest(slug),
        cancel: paths.attendanceRequests,
      },
      form,
    );
  }
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

function whom({ authorities }: AttendanceChoices, { authority, recommendation }: Partial<Named>) {
  return [
    {
      kind: 'menu',
      name: 'authority',
      label: 'Which authority',
      value: word(authority),
      choices: [
        { value: '', text: 'Choose one' },
        ...authorities.map(({ slug, name }) => ({ value: slug, text: name })),
      ],
    },
    {
      kind: 'line',
      name: 'recommendation',
      label: 'About which recommendation (optional)',
      hint: 'Its reference, such as CDC-2026-3',
      value: word(recommendation),
    },
  ] as const;
}

function filledIn({ meeting, item }: Partial<Named>) {
  return { ...(word(meeting) === '' ? {} : { meeting: word(meeting) }), item: word(item) };
}
