export type { SavedView, SavedViewForm } from './saved-view.js';
export { SavedViewsService } from './saved-views.service.js';
