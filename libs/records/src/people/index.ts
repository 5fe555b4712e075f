export { findActor } from './people.queries.js';
export { PeopleService } from './people.service.js';
