import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { QuietHoursService, type CouncilQuiet } from '#records/councils';
import { paths } from '#records/paths';
import type { Done } from '#records/record';
import type { Actor, QuietHours } from '#rules';
import { Described } from '../docs/described.js';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { QuietHoursForm } from './quiet-hours-form.js';

const DONE: Done = {
  id: '0198f0d2-0000-7000-8000-000000000001',
  state: 'quiet hours',
  version: 1,
  sentence: 'Letters are quiet from 20:00 to 07:00.',
};

/** When a council's letters wait for the morning: for people. */
@Controller('app/status/quiet-hours')
export class QuietHoursPages {
  constructor(private readonly hours: QuietHoursService) {}

  @Get()
  @Asks('administer')
  async ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    return quietPage(await this.hours.of(actor), formView());
  }

  @Post()
  @Asks('administer')
  async set(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    const council = await this.hours.of(actor);
    return submit(readForm(QuietHoursForm, sent), {
      act: (form) => this.hours.set({ actor, id: council.id }, hoursOf(form)),
      onward: () => seeOther(paths.status),
      again: (form) => quietPage(council, form),
    });
  }
}

/** The same for machines. */
@Controller('api/v1/quiet-hours')
export class QuietHoursApi {
  constructor(private readonly hours: QuietHoursService) {}

  @Get()
  @Asks('administer')
  @Described({
    summary: 'When letters wait for the morning',
    example: {
      id: DONE.id,
      name: 'Marchfield County Council',
      quiet: { from: '20:00', to: '07:00' },
    },
  })
  show(@CurrentPerson() actor: Actor): Promise<CouncilQuiet> {
    return this.hours.of(actor);
  }

  @Post()
  @HttpCode(201)
  @Asks('administer')
  @Described({
    summary: 'Sets when letters wait for the morning; both blank for never',
    example: DONE,
  })
  async set(@CurrentPerson() actor: Actor, @Body() form: QuietHoursForm): Promise<Done> {
    const { id } = await this.hours.of(actor);
    return this.hours.set({ actor, id }, hoursOf(form));
  }
}

const hoursOf = ({ from, to }: QuietHoursForm): QuietHours | null =>
  from === '' && to === '' ? null : { from, to };

function quietPage({ name, quiet }: CouncilQuiet, form: FormView): Page {
  const asking = {
    title: 'When are letters quiet?',
    happens: [
      'What can wait leaves when the quiet hours are over, and the ledger says so.',
      'Receipts, codes and changes of a meeting within two days leave at once.',
    ],
    fields: [
      {
        kind: 'line',
        name: 'from',
        label: 'From',
        hint: 'Such as 20:00',
        value: quiet?.from ?? '',
      },
      {
        kind: 'line',
        name: 'to',
        label: 'To',
        hint: 'Leave both blank for never',
        value: quiet?.to ?? '',
      },
    ] as const,
    button: 'Set the quiet hours',
  };
  const at = { caption: name, action: `${paths.status}/quiet-hours`, cancel: paths.status };
  return askingPage(asking, at, form);
}
