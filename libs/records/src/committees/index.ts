export { Committee } from './committee.entity.js';
export { Membership } from './membership.entity.js';
