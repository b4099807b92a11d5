import { analyse } from './analyse.js';
import { programTransformer } from './transformer.js';

/** What ts-patch runs for every program that `tsc` makes: checks it and makes it report what was found. */
export default programTransformer(analyse);
