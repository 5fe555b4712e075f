export { Council } from './council.entity.js';
export { CouncilsService } from './councils.service.js';
