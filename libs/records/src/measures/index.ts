export { FiguresTableService } from './figures-table.service.js';
export type { FiguresTable, TakenIn } from './figures-table.service.js';
export type { BreakForm, FigureForm, MeasureForm, RevisionForm } from './measure-forms.js';
export { MeasurePlacesQueries } from './measure-places.queries.js';
export type { MeasureChoice, MeasurePlace, PlanChoice } from './measure-places.queries.js';
export type { EarlierFigure, FigureView, MeasureStanding } from './measure-views.js';
export { MeasuresQueries } from './measures.queries.js';
export { MeasuresService } from './measures.service.js';
export { RatingsQueries } from './ratings.queries.js';
export type { RatedPriority, RatedReview } from './ratings.queries.js';
export type {
  DoubtedCell,
  PreviewRow,
  RowState,
  TableCell,
  TableColumn,
  TablePreview,
  TableRow,
} from './table-row.js';
