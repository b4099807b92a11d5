import logproof from '@logproof/eslint-plugin';
import plain from './lint-plain.config.mjs';

export default [...plain, logproof.configs.recommended];
