export { derivedToken, newId, newToken, sha256 } from './ids.js';
