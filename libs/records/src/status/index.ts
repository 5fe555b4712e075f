export { StatusQueries } from './status.queries.js';
export type { ComingRungs, MailStatus, OwedRung } from './status.js';
