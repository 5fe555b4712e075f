export { SignedLinksService } from './signed-links.service.js';
export type { LinkOrder, LinkPurpose, OpenedLink } from './signed-links.service.js';
