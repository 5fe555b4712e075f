export type { Facts } from './facts.js';
