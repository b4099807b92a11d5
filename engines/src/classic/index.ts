export type { OneFile } from '../answers/one-file.js';
export type { Compiler } from './compiler.js';
export { createOneFileProgram, oneFilePort } from './one-file.js';
export { type ClassicInput, createClassicPort } from './port.js';
