import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/dev/project-root.ts';
import { zipFolder } from '../../src/dev/zip-folder.ts';

const SCRIPT_POLICY = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'";
const MEGABYTE = 1024 * 1024;

const EXPECTED = {
  chrome: {
    permissions: ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'storage'],
    manifest: {
      cross_origin_embedder_policy: { value: 'require-corp' },
      cross_origin_opener_policy: { value: 'same-origin' },
    },
  },
  firefox: {
    permissions: ['activeTab', 'contextMenus', 'menus', 'scripting', 'storage'],
    manifest: {
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    },
  },
} as const;

/**
 * Addresses that nothing fetches by itself: XML namespaces, links in error messages of the bundler and onnxruntime,
 * examples in texts, and the vendor's cloud, which is used only when a user chooses an OCR server and grants its host.
 */
const NAMES_NOT_FETCHED =
  /^https?:\/\/(www\.w3\.org|json-schema\.org|rolldown\.rs|web\.dev|[a-z.-]+\.example|ocr\.[a-z0-9-]+\.myhuaweicloud\.com)(\/|$)/;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const folder = join(projectRoot, 'dist', target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

  test('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(EXPECTED[target].permissions);
    expect(manifest.host_permissions).toBeUndefined();
    expect([...manifest.optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('shows nothing of itself to web pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('keeps the script policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: SCRIPT_POLICY });
    expect(manifest).toMatchObject(EXPECTED[target].manifest);
  });

  test('has the stable names', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual(['_execute_action', 'fill-form', 'read-area']);
    for (const page of ['popup', 'options', 'offscreen']) {
      expect(files).toContain(`src/entries/${page}/index.html`);
    }
    expect(manifest.action.default_popup).toBe('src/entries/popup/index.html');
  });

  test('has every file that its manifest and its pages name', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon ?? {}),
      manifest.storage?.managed_schema,
    ].filter((file) => file !== undefined);
    expect(files).toEqual(expect.arrayContaining(named));
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(folder, page), 'utf8');
      const links = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
      expect(files, page).toEqual(expect.arrayContaining(links));
    }
  });

  test('has the same texts in every language', () => {
    const locales = files.filter((file) => file.startsWith('_locales/'));
    const keys = locales.map((file) =>
      Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8'))).sort(),
    );
    expect(locales.length).toBeGreaterThanOrEqual(2);
    for (const other of keys) expect(other).toEqual(keys[0]);
  });

  test('names no remote address', () => {
    const addresses = files
      .filter((file) => /\.(js|mjs|html|css)$/.test(file))
      .flatMap((file) => {
        const found = readFileSync(join(folder, file), 'utf8').match(
          /\b(?:https?|wss?):\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'`)<>\\]*/gi,
        );
        return (found ?? []).map((address) => `${file}: ${address}`);
      })
      .filter((line) => !NAMES_NOT_FETCHED.test(line.slice(line.indexOf(': ') + 2)));
    expect(addresses).toEqual([]);
  });

  test('evaluates no text as code', () => {
    const evaluating = files
      .filter((file) => file.endsWith('.js') && !file.startsWith('ort/'))
      .filter((file) => /\beval\(|new Function\(/.test(readFileSync(join(folder, file), 'utf8')));
    expect(evaluating).toEqual([]);
  });

  test('has a background of at most 40 kB as it is packed, with what it imports', () => {
    const [entry] = manifest.background.scripts ?? [manifest.background.service_worker];
    const loaded = withImports(folder, entry);
    const scripts = [...loaded].map((file) => readFileSync(join(folder, file)));
    expect(gzipSync(Buffer.concat(scripts)).length, [...loaded].join(', ')).toBeLessThanOrEqual(40_000);
  });

  test('packs to at most 25 MB, always to the same bytes', async () => {
    const zip = await zipFolder(folder);
    expect(zip.length).toBeLessThanOrEqual(25 * MEGABYTE);
    expect(Buffer.compare(zip, await zipFolder(folder))).toBe(0);
  });
});

/** A script and everything that it imports statically. */
function withImports(folder: string, entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
    const imported = path.startsWith('/') ? path.slice(1) : join(entry, '..', path);
    withImports(folder, imported, found);
  }
  return found;
}
