export type { LeftItem } from './left-item.js';
export { leftWithNobody } from './left-with-nobody.queries.js';
export { LeftWithNobodyService } from './left-with-nobody.service.js';
export { LEFT_WITH_NOBODY } from './left-sql.js';
