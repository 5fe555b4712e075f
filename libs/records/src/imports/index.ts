export type { ImportPreview, PreviewCell, PreviewRow } from './import-preview.js';
export type { EffectView, ImportLine, ImportView } from './import-views.js';
export { ImportsQueries } from './imports.queries.js';
export type { ImportPlace } from './imports.queries.js';
export { ImportsService } from './imports.service.js';
export type { NewImport } from './imports.service.js';
export { PLAN_PARTS } from './plan-preview.js';
export { SettlingService } from './settling.service.js';
export type { CellForm } from './settling.service.js';
