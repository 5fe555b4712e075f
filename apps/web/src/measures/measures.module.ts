import { Module } from '@nestjs/common';
import { AddingMeasurePages } from './adding-measure.pages.js';
import { MeasureDesk } from './measure-desk.js';
import { MeasureApi, MeasuresApi } from './measures.api.js';
import { MeasurePages } from './measure.pages.js';
import { MeasuresPages } from './measures.pages.js';

/** Success measures of priorities and partnerships, and how priorities were rated. */
@Module({
  controllers: [AddingMeasurePages, MeasuresPages, MeasurePages, MeasuresApi, MeasureApi],
  providers: [MeasureDesk],
})
export class MeasuresModule {}
