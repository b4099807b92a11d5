export { leakOptions as options } from '../leak-detector.js';
