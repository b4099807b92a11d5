export * from './classic/index.js';
export * from './native/index.js';
