import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';

/** Serves the popup and the options page as a browser tab sees them, with a fake browser under `platform/`. */
export async function startPageServer(): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const server: ViteDevServer = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    cacheDir: 'node_modules/.vite-ui-test',
    logLevel: 'error',
    define: { __FIREFOX__: 'false', __BUILD__: '"test"' },
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
    resolve: {
      alias: { 'webextension-polyfill': fileURLToPath(new URL('./fake-browser.ts', import.meta.url)) },
    },
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'zod/mini'],
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') {
    throw new Error('the page server has no port');
  }
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}
