import { Module } from '@nestjs/common';
import { PublicRecommendationsPages } from './public-recommendations.pages.js';
import { PublicTwinsPages } from './public-twins.pages.js';

/** Published recommendations and how authorities answer them, for everybody. */
@Module({ controllers: [PublicRecommendationsPages, PublicTwinsPages] })
export class PublicRecommendationsModule {}
