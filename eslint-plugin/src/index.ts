import { detectors, run } from '@logproof/core';
import { createPlugin } from './plugin.js';

export type { LogproofPlugin } from './plugin.js';

const plugin = createPlugin(detectors, run);

export default plugin;
// What `require` gives a config file in CommonJS.
export { plugin as 'module.exports' };
