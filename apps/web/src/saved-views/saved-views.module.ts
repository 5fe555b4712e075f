import { Module } from '@nestjs/common';
import { SavedViewsApi } from './saved-views.api.js';
import { SavedViewsPages } from './saved-views.pages.js';

/** Views of the tracker with a name. */
@Module({ controllers: [SavedViewsApi, SavedViewsPages] })
export class SavedViewsModule {}
