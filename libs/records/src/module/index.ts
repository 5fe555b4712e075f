export { RecordsModule } from './records.module.js';
export type { RecordsOptions } from './records.module.js';
