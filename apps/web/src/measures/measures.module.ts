import { Module } from '@nestjs/common';
import { AddingMeasurePages } from './adding-measure.pages.js';
import { FiguresTableApi } from './figures-table.api.js';
import { FiguresTablePage } from './figures-table.page.js';
import { FiguresTablePages } from './figures-table.pages.js';
import { MeasureDesk } from './measure-desk.js';
import { MeasureApi, MeasuresApi } from './measures.api.js';
import { MeasurePages } from './measure.pages.js';
import { MeasuresPages } from './measures.pages.js';
import { PublicMeasuresPages } from './public-measures.pages.js';

/** Success measures of priorities and partnerships, and how priorities were rated. */
@Module({
  controllers: [
    FiguresTablePages,
    FiguresTableApi,
    AddingMeasurePages,
    MeasuresPages,
    MeasurePages,
    MeasuresApi,
    MeasureApi,
    PublicMeasuresPages,
  ],
  providers: [FiguresTablePage, MeasureDesk],
})
export class MeasuresModule {}
