import { defineOptions } from '../../options.js';

export const options = defineOptions({});
