import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { RecommendationsQueries } from '#records/recommendations';
import { SavedViewsService } from '#records/saved-views';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { filterWords } from '../recommendations/filter-words.js';
import { listAddress } from '../recommendations/list-address.js';
import { filterOf, ListQuestion } from '../recommendations/list-question.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { SavedViewForm, SavedViewName } from './saved-view-forms.js';

/** Views of the tracker with a name: opened by their address, saved, renamed and removed. */
@Controller('app/recommendations/views')
export class SavedViewsPages {
  constructor(
    private readonly views: SavedViewsService,
    private readonly queries: RecommendationsQueries,
  ) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  async list(@CurrentPerson() person: Actor, @Query() query: unknown): Promise<Answer> {
    refuseStrangers(person);
    const form = readForm(ListQuestion, query);
    return this.page(person, formView(form.ok ? { ...filterOf(form.value) } : {}));
  }

  /** The permalink of a view leads to the list it asks for. */
  @Get(':slug')
  @Open(SEEN_BY_THE_PERMITTED)
  async open(@CurrentPerson() person: Actor, @Param('slug') slug: string): Promise<Answer> {
    refuseStrangers(person);
    return seeOther(listAddress((await this.views.find(person, slug)).filter));
  }

  @Post()
  @Open(SEEN_BY_THE_PERMITTED)
  async save(@CurrentPerson() person: Actor, @Body() body: unknown): Promise<Answer> {
    refuseStrangers(person);
    return submit(readForm(SavedViewForm, body), {
      act: ({ name, share, home, ...question }) =>
        this.views.save(person, {
          name,
          committee: share ?? null,
          filter: filterOf(question),
          isOnHome: home === 'yes',
        }),
      onward: () => seeOther(paths.savedViews),
      again: (form) => this.page(person, form),
    });
  }

  @Post(':slug/name')
  @Open(SEEN_BY_THE_PERMITTED)
  async rename(
    @CurrentPerson() person: Actor,
    @Param('slug') slug: string,
    @Body() body: unknown,
  ): Promise<Answer> {
    refuseStrangers(person);
    await this.views.find(person, slug);
    return submit(readForm(SavedViewName, body), {
      act: ({ name }) => this.views.rename(person, slug, name),
      onward: () => seeOther(paths.savedViews),
      again: ({ values, messages, summary }) =>
        this.page(person, { values: {}, messages: {}, summary }, { slug, values, messages }),
    });
  }

  @Post(':slug/removal')
  @Open(SEEN_BY_THE_PERMITTED)
  async remove(@CurrentPerson() person: Actor, @Param('slug') slug: string): Promise<Answer> {
    refuseStrangers(person);
    await this.views.remove(person, slug);
    return seeOther(paths.savedViews);
  }

  private async page(
    person: Actor,
    form: FormView,
    renaming?: Pick<FormView, 'values' | 'messages'> & { readonly slug: string },
  ): Promise<Page> {
    const [views, choices] = await Promise.all([
      this.views.list(person),
      this.queries.choices(person),
    ]);
    const { name: _name, share: _share, home: _home, _csrf: _token, ...kept } = form.values;
    const asked = readForm(ListQuestion, kept);
    return page('saved-views/views/list.njk', {
      title: 'Saved views',
      form,
      back: paths.recommendations,
      narrowed: asked.ok ? filterWords(filterOf(asked.value), choices) : [],
      kept: Object.entries(kept).map(([name, value]) => ({ name, value: textOf(value) })),
      committees: [
        { value: '', text: 'Only me' },
        ...choices.committees.map(({ slug, name }) => ({ value: slug, text: `The ${name}` })),
      ],
      views: views.map((view) => ({
        ...view,
        href: paths.savedView(view.slug),
        words: filterWords(view.filter, choices).map(({ of, is }) => `${of}: ${is}`),
        typed: renaming?.slug === view.slug ? textOf(renaming.values['name']) : view.name,
        message: renaming?.slug === view.slug ? renaming.messages['name'] : undefined,
      })),
    });
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
