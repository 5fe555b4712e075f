import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { StartCorrectionsService } from '#records/moving';
import { paths } from '#records/paths';
import { RecommendationsQueries, type AddresseeRecord } from '#records/recommendations';
import { shortDate, type Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Asking } from '../transitions/transition.js';
import { StartForm } from './start-form.js';
import { twoSteps } from './two-steps.js';

interface At {
  readonly reference: string;
  readonly authority: string;
}

/** The day a recommendation was sent, corrected: what would move is shown before anything does. */
@Controller('app/recommendations/:reference/:authority/start')
export class StartPages {
  constructor(
    private readonly queries: RecommendationsQueries,
    private readonly corrections: StartCorrectionsService,
  ) {}

  @Get()
  @Asks('correct start')
  async ask(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    const addressee = await this.find(actor, at);
    return askingPage(startAsked(addressee), placeOf(addressee), formView());
  }

  @Post()
  @Asks('correct start')
  async correct(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const addressee = await this.find(actor, at);
    const { id } = addressee;
    const place = placeOf(addressee);
    return twoSteps({
      ...place,
      sent: { ...sent },
      form: StartForm,
      titled: ({ on }) => `What would move when it was sent on ${shortDate(on)}`,
      onward: ({ version }) => `${place.cancel}?done=${at.authority}.${version}`,
      ask: (form) => askingPage(startAsked(addressee), place, form),
      look: ({ on }) => this.corrections.preview(actor, id, on),
      apply: ({ on, reason }, { fingerprint, ...act }) =>
        this.corrections.correct({ actor, id, ...act }, { on, reason, fingerprint }),
    });
  }

  private find(actor: Actor, { reference, authority: slug }: At): Promise<AddresseeRecord> {
    return this.queries.addressee(actor, { reference, slug });
  }
}

const placeOf = ({ reference, slug, authority }: AddresseeRecord) => ({
  caption: `${reference} to ${authority}`,
  action: `${paths.addressee(reference, slug)}/start`,
  cancel: paths.recommendation(reference),
});

const startAsked = ({ sentOn, authority }: AddresseeRecord): Asking => ({
  title: 'Correct the day it was sent',
  rows: [{ key: 'Entered as sent on', value: sentOn === null ? 'Not sent' : shortDate(sentOn) }],
  happens: [
    'You are shown what would move. Nothing is moved before you confirm exactly that.',
    `The date due is counted from the right day, and ${authority} is written to with both dates.`,
  ],
  fields: [
    { kind: 'date', name: 'on', label: 'It was sent on', hint: 'For example 19 July 2026' },
    { kind: 'line', name: 'reason', label: 'How the wrong day came to be entered' },
  ],
  button: 'Show what would move',
});
