import type { en } from '../en.ts';

export const options: typeof en.options = {};
