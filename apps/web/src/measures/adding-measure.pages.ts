import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { may, MEASURE_KINDS, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { kindOfAddress } from './kind-address.js';
import { MeasureDesk } from './measure-desk.js';
import { measureFields } from './measure-fields.js';
import { wordsOfMeasure } from './measure-words.js';
import { MeasureWordsForm } from './measure-words-form.js';

/** Adding a measure to a priority: its kind first, because each kind asks for what it is held against in its own way. */
@Controller('app/priorities/:slug/measures/new')
export class AddingMeasurePages {
  constructor(private readonly desk: MeasureDesk) {}

  @Get()
  @Asks('keep measures')
  async chooseKind(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const place = await this.keeping(actor, slug);
    const at = `${paths.priorityMeasures(place.slug)}/new`;
    const kinds = Object.entries(MEASURE_KINDS).map(([kind, { label }]) => ({
      text: label,
      href: `${at}/${kind.replaceAll(' ', '-')}`,
    }));
    const back = { text: 'Success measures', href: paths.priorityMeasures(place.slug) };
    return page('measures/views/kinds.njk', {
      title: 'What kind of measure is it?',
      caption: place.name,
      back,
      kinds,
    });
  }

  @Get(':kind')
  @Asks('keep measures')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Param('kind') kind: string,
  ): Promise<Answer> {
    return this.addingPage(actor, { slug, kind }, formView());
  }

  @Post(':kind')
  @Asks('keep measures')
  async add(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Param('kind') kind: string,
    @Body() sent: object,
  ): Promise<Answer> {
    const place = await this.keeping(actor, slug);
    const typed = { ...sent, kind: kindOfAddress(kind) };
    return submit(readForm(MeasureWordsForm, typed), {
      act: async (form) => {
        const others = await this.desk.places.measuresBeside(place.id);
        const act = { actor, id: place.id, key: seenOn(sent).key };
        return this.desk.measures.add(act, wordsOfMeasure(form, others));
      },
      onward: (done) => seeOther(`${paths.measure(done.slug)}?done=${done.version}`),
      again: (form) => this.addingPage(actor, { slug, kind }, form),
    });
  }

  private async addingPage(
    actor: Actor,
    at: { readonly slug: string; readonly kind: string },
    form: FormView,
  ): Promise<Page> {
    const kind = kindOfAddress(at.kind);
    const place = await this.keeping(actor, at.slug);
    const others = await this.desk.places.measuresBeside(place.id);
    const plans = kind === 'plan delivery' ? await this.desk.places.plans(place.councilId) : [];
    const home = paths.priorityMeasures(place.slug);
    const asking = {
      title: MEASURE_KINDS[kind].label,
      happens: ['Figures are added on its own page, and asked for in the review of the priority.'],
      fields: measureFields(kind, { saved: null, others, plans }),
      button: 'Add the measure',
    };
    const action = `${home}/new/${at.kind}`;
    return askingPage(asking, { caption: place.name, action, cancel: home }, form);
  }

  private async keeping(actor: Actor, slug: string) {
    const place = await this.desk.places.priority(actor, slug);
    return may(actor, 'keep measures', place)
      ? place
      : refuse('not-permitted', 'You do not have the role that keeps measures.');
  }
}
