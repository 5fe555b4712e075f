export { nextMinute, numberItem } from '../minute-numbers/index.js';
