import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { copyModels } from './src/dev/copy-models.ts';
import { sourceHash } from './src/dev/source-hash.ts';
import { thirdPartyLicences } from './src/dev/third-party-licences.ts';

/** The two builds: `vite build --mode chrome` and `vite build --mode firefox`. */
type Target = 'chrome' | 'firefox';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

const ONNX_RUNTIME = fileURLToPath(new URL('./node_modules/onnxruntime-web/dist/', import.meta.url));

/** What Firefox wants otherwise: an event page for the worker, no offscreen page, its own id, the `menus` permission. */
function manifestFor(target: Target): ManifestV3Export {
  // The JSON import widens literals such as `"type": "module"`; crxjs validates the content itself.
  const chrome = manifest as unknown as ManifestV3Export & typeof manifest;
  if (target === 'chrome') return chrome;
  const {
    minimum_chrome_version,
    cross_origin_embedder_policy,
    cross_origin_opener_policy,
    background,
    permissions,
    ...shared
  } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: [...permissions.filter((name) => name !== 'offscreen'), 'menus'],
    browser_specific_settings: {
      gecko: {
        id: 'hk-id-card-reader@example.org',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * crxjs lists every script that is injected on a gesture as a web-accessible resource, which would let any page
 * see that the extension is installed. `scripting.executeScript` does not need that.
 */
function withoutWebAccessibleResources(): CrxPlugin {
  return {
    name: 'without-web-accessible-resources',
    enforce: 'post',
    renderCrxManifest(rendered) {
      const { web_accessible_resources: _dropped, ...kept } = rendered;
      return kept;
    },
  };
}

/**
 * crxjs bundles the script that is injected into pages by itself, and leaves the chunk that the ordinary build made of
 * it beside it, which nothing loads.
 */
function withoutPageScriptTwin(): Plugin {
  return {
    name: 'without-page-script-twin',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        const isTwin =
          output.type === 'chunk' && output.facadeModuleId?.includes('/entries/content/page-script.ts');
        if (isTwin) delete bundle[file];
      }
    },
  };
}

/** Puts the models and the WebAssembly runtime beside the bundle, as files that the reader's worker opens by URL. */
function withReaderFiles(): Plugin {
  let outDir = '';
  return {
    name: 'with-reader-files',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      await copyModels(`${outDir}/models`);
      for (const file of ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']) {
        await cp(`${ONNX_RUNTIME}${file}`, `${outDir}/ort/${file}`);
      }
      await writeFile(`${outDir}/third-party-licences.txt`, await thirdPartyLicences());
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: {
      __FIREFOX__: JSON.stringify(target === 'firefox'),
      __BUILD__: JSON.stringify(sourceHash(ROOT)),
    },
    plugins: [
      crx({ manifest: manifestFor(target), browser: target, contentScripts: { injectCss: false } }),
      withoutWebAccessibleResources(),
      withoutPageScriptTwin(),
      withReaderFiles(),
    ],
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'production'] },
    worker: { format: 'es' },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { offscreen: 'src/entries/offscreen/index.html' },
      },
    },
  };
});
