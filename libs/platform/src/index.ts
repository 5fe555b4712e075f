export * from './config/index.js';
export * from './ids/index.js';
export * from './logger/index.js';
export * from './metrics/index.js';
export * from './redis/index.js';
export * from './time/index.js';
export * from './tokens/index.js';
