export type { Block, Inline } from './block.js';
export { plainText } from './plain-text.js';
export { readMarkdown } from './read-markdown.js';
