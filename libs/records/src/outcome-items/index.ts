export { OutcomeItemsService } from './outcome-items.service.js';
