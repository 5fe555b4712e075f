export { disablePerson } from './disable-person.js';
export { actorOf, personOf } from './people.queries.js';
export type { FoundPerson } from './people.queries.js';
export { ROLES_ON } from './roles-on.js';
export { PeopleService } from './people.service.js';
export { isMereSubscriber } from './mere-subscriber.js';
export { personChosen } from './person-chosen.js';
export type { PersonChosen } from './person-chosen.js';
export { personByAddress } from './person-by-address.js';
