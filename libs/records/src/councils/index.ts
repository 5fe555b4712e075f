export { CouncilsService } from './councils.service.js';
