export { ExtensionsService } from './extensions.service.js';
export { FurtherRequestsService } from './further-requests.service.js';
export { ResponsesService } from './responses.service.js';
export type { ResponseForm } from './responses.service.js';
