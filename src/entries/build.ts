/** Differs from build to build (vite.config.ts): tells a page script that an update has left behind. */
declare const __BUILD__: string;

export const BUILD: string = __BUILD__;
