import { Module } from '@nestjs/common';
import { AnnualReportApi } from './annual-report.api.js';
import { AnnualReportPages } from './annual-report.pages.js';
import { AnnualRowsPages } from './annual-rows.pages.js';

/** What became of what a committee recommended in a municipal year. */
@Module({ controllers: [AnnualReportApi, AnnualReportPages, AnnualRowsPages] })
export class AnnualReportModule {}
