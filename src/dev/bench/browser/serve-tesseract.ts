import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize, sep } from 'node:path';

const require = createRequire(import.meta.url);

/** Where each path of the page comes from: the peer's own files, and its data by size. */
const PACKAGES: Readonly<Record<string, string>> = {
  library: join(packageFolder('tesseract.js'), 'dist'),
  core: packageFolder('tesseract.js-core', packageFolder('tesseract.js')),
  'small-eng': join(packageFolder('@tesseract.js-data/eng'), '4.0.0_best_int'),
  'small-chi_tra': join(packageFolder('@tesseract.js-data/chi_tra'), '4.0.0_best_int'),
  'full-eng': join(packageFolder('@tesseract.js-data/eng'), '4.0.0'),
  'full-chi_tra': join(packageFolder('@tesseract.js-data/chi_tra'), '4.0.0'),
};

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

export interface TesseractSite {
  /** A page with the library loaded as `Tesseract`; language data under `/data/small` and `/data/full`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves tesseract.js and its data from this machine's packages, so that the browser downloads nothing. */
export async function serveTesseract(): Promise<TesseractSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>peer</title><script src="/library/tesseract.min.js"></script>');
      return;
    }
    const file = fileFor(pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileFor(pathname: string): string | undefined {
  const data = /^\/data\/(small|full)\/((eng|chi_tra)\.traineddata\.gz)$/.exec(pathname);
  const [folder, name] = data
    ? [PACKAGES[`${data[1]}-${data[3]}`], data[2]]
    : [PACKAGES[pathname.split('/')[1] ?? ''], pathname.split('/').slice(2).join('/')];
  if (folder === undefined || name === undefined) return undefined;
  const file = normalize(join(folder, name));
  return file.startsWith(folder + sep) && existsSync(file) ? file : undefined;
}

function packageFolder(name: string, from?: string): string {
  return dirname(require.resolve(`${name}/package.json`, from ? { paths: [from] } : undefined));
}
