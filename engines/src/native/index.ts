export { loadNativeCompiler, type NativeCompiler } from './compiler.js';
export { type NativeInput, type NativeProjectPort, oneFileNativePort, openLoadedNative, openNative } from './open.js';
export { type NativeProjectInput, NativeSession } from './session.js';
