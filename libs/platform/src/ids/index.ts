export { canonicalJson } from './canonical-json.js';
export { derivedToken, newId, newToken, sha256 } from './ids.js';
