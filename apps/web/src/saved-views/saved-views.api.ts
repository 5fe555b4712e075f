import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { SavedViewsService, type SavedView } from '#records/saved-views';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { filterOf } from '../recommendations/list-question.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { SavedViewForm, SavedViewName } from './saved-view-forms.js';

const EXAMPLE = {
  view: 'overdue-police',
  name: 'Overdue, police',
  filter: { group: 'overdue', authority: 'police' },
  sharedWith: null,
  savedBy: 'Scrutiny research officer',
};

/** Views of the tracker with a name, for machines. */
@Controller('api/v1/recommendations/views')
export class SavedViewsApi {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({
    summary: 'The views you saved, and those shared with your committees',
    example: { views: [EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    refuseStrangers(actor);
    return { views: (await this.views.list(actor)).map(resourceOf) };
  }

  @Post()
  @HttpCode(200)
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({ summary: 'Saves a filter of the list under a name', example: EXAMPLE })
  async save(@CurrentPerson() actor: Actor, @Body() form: SavedViewForm): Promise<object> {
    refuseStrangers(actor);
    const { name, share, home, ...question } = form;
    const isOnHome = home === 'yes';
    const saved = { name, committee: share ?? null, filter: filterOf(question), isOnHome };
    const { slug } = await this.views.save(actor, saved);
    return resourceOf(await this.views.find(actor, slug));
  }

  @Post(':slug/name')
  @HttpCode(200)
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({ summary: 'Gives a view another name; its address stays', example: EXAMPLE })
  async rename(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { name }: SavedViewName,
  ): Promise<object> {
    refuseStrangers(actor);
    await this.views.rename(actor, slug, name);
    return resourceOf(await this.views.find(actor, slug));
  }

  @Post(':slug/removal')
  @HttpCode(200)
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({ summary: 'Removes a view', example: { done: 'Removed.' } })
  async remove(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    refuseStrangers(actor);
    await this.views.remove(actor, slug);
    return { done: 'Removed.' };
  }
}

const resourceOf = ({ slug, name, filter, committee, owner }: SavedView) => ({
  view: slug,
  name,
  filter,
  sharedWith: committee,
  savedBy: owner,
});
