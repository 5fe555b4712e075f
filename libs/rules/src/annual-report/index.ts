export { ANNUAL_FIGURES, ANNUAL_FIGURE_NAMES, annualRowsOf } from './annual-figures.js';
export type { AnnualFigure } from './annual-figures.js';
export { annualReportOf } from './annual-report.js';
export type { AnnualReport } from './annual-report.js';
export type { AnnualRow } from './annual-row.js';
export { municipalYear, municipalYearOf } from './municipal-year.js';
export type { MunicipalYear } from './municipal-year.js';
