export type { BreakForm, FigureForm, MeasureForm, RevisionForm } from './measure-forms.js';
export type { EarlierFigure, FigureView, MeasureStanding } from './measure-views.js';
export { MeasuresQueries } from './measures.queries.js';
export { MeasuresService } from './measures.service.js';
