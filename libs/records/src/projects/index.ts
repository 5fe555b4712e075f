export type { ProjectView, SpendShown } from './project-views.js';
export { ProjectsQueries } from './projects.queries.js';
export { ProjectsService } from './projects.service.js';
export type { ProjectForm, SpendForm } from './projects.service.js';
