/** The only importer of the polyfill: everything else speaks to the browser through the files of this folder. */
export { default as browser } from 'webextension-polyfill';

/** True in the Firefox build, replaced when it is built (vite.config.ts). */
declare const __FIREFOX__: boolean;

export const IS_FIREFOX: boolean = __FIREFOX__;
