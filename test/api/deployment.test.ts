import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate as validateContainerfile } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { configJsonSchema } from '../../src/api/config/config-json-schema.ts';
import { parseConfig } from '../../src/api/config/load-config.ts';
import { importsOf } from '../../src/dev/imports/imports-of.ts';

const read = (path: string) => readFile(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

interface Manifest {
  apiVersion: string;
  kind: string;
  // each kind has its own; the validator knows them
  spec?: Record<string, unknown>;
  stringData?: Record<string, string>;
}

async function manifests(): Promise<Manifest[]> {
  const documents = parseAllDocuments(await read('deploy/kubernetes.yaml'));
  expect(documents.flatMap((document) => document.errors)).toEqual([]);
  // what it says beyond apiVersion and kind is left to the validator
  return documents.map((document) => document.toJS() as Manifest);
}

/** Rejects with what is wrong with a manifest, by the schema of the Kubernetes API. */
async function validateManifest(manifest: Manifest): Promise<void> {
  const models = await import(`kubernetes-models/${manifest.apiVersion}/${manifest.kind}`);
  new models[manifest.kind](manifest).validate();
}

describe('the Kubernetes manifest', () => {
  it('is valid, kind by kind', async () => {
    const all = await manifests();
    expect(all.map(({ kind }) => kind)).toEqual([
      'Secret',
      'Deployment',
      'Service',
      'HorizontalPodAutoscaler',
      'PodDisruptionBudget',
      'NetworkPolicy',
    ]);
    for (const manifest of all) await validateManifest(manifest);
  });

  it('is looked at by a validator that sees mistakes', async () => {
    const deployment = (await manifests())[1];
    if (!deployment) throw new Error('no deployment');
    const broken = { ...deployment, spec: { ...deployment.spec, replicas: 'three' } };
    await expect(validateManifest(broken)).rejects.toThrow(/replicas/);
  });

  it('has the parts that keep it answering', async () => {
    const [, deployment, , autoscaler, budget] = await manifests();
    expect(deployment?.spec).toMatchObject({
      strategy: { rollingUpdate: { maxUnavailable: 0 } },
      template: {
        spec: {
          securityContext: { runAsNonRoot: true },
          containers: [
            {
              readinessProbe: { httpGet: { path: '/healthz' } },
              startupProbe: { httpGet: { path: '/healthz' } },
              livenessProbe: expect.anything(),
              resources: { requests: { cpu: expect.any(String), memory: expect.any(String) } },
            },
          ],
        },
      },
    });
    expect(autoscaler?.spec).toMatchObject({ metrics: [{ resource: { name: 'cpu' } }] });
    expect(budget?.spec).toMatchObject({ minAvailable: 2 });
  });

  it('carries a configuration that the server takes', async () => {
    const [secret] = await manifests();
    const config = parseConfig(JSON.parse(secret?.stringData?.['config.json'] ?? ''));
    expect(config.ok || config.failure).toBe(true);
  });
});

describe('the container file', () => {
  it('is valid, and starts the server as process 1', async () => {
    const text = await read('deploy/Containerfile');
    expect(validateContainerfile(text)).toEqual([]);
    expect(validateContainerfile('FROM node\nRUNN npm ci')).not.toEqual([]);
    expect(text).toMatch(/^CMD \["node", /m);
    expect(text).toMatch(/^USER node$/m);
  });
});

describe('the packages of the container', () => {
  it('are all that the server and its workers import: the others are not installed there', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = async (file: string): Promise<void> => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const specifier of await importsOf(await readFile(file, 'utf8'), file)) {
        if (specifier.startsWith('.')) {
          if (/\.ts$/.test(specifier)) await visit(join(dirname(file), specifier));
        } else if (!specifier.startsWith('node:'))
          packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
      }
    };
    await visit(join(root, 'src/api/index.ts'));
    expect(packages).toContain('fastify');
    expect(packages).toContain('onnxruntime-node');
    // In Node the WebAssembly runtime is loaded for measurements alone.
    packages.delete('onnxruntime-web');
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe('the configuration', () => {
  it('example is one that the server takes', async () => {
    const config = parseConfig(JSON.parse(await read('deploy/config.example.json')));
    expect(config.ok || config.failure).toBe(true);
  });

  it('schema is published as it is (npm run serve -- --config-schema > docs/server-config.schema.json)', async () => {
    expect(JSON.parse(await read('server-config.schema.json'))).toEqual(configJsonSchema());
  });

  it.each([
    [
      { users: [{ domain: 'a', name: 'b', password: 'clear', projects: ['p'] }] },
      /users\.0.*passwordHash|users\.0/,
    ],
    [
      { keys: [{ access: 'AK', projects: ['p'] }], projects: [{ id: 'p' }] },
      /exactly one of secret and secretFile/,
    ],
    [
      { keys: [{ access: 'AK', secret: 'x'.repeat(20), projects: ['q'] }], projects: [{ id: 'p' }] },
      /project q is not among/,
    ],
    [{ projects: [{ id: 'p' }, { id: 'p' }] }, /projects: the same entry twice/],
    [{ limits: { workers: 0 } }, /limits\.workers/],
    [{ pictureUrls: { allow: ['10.0.0.0'] } }, /pictureUrls\.allow\.0: a block of addresses/],
    [{ tokenSecret: 'short' }, /tokenSecret/],
    [{ portt: 1 }, /portt/],
    ['text', /configuration/],
  ])('%j is refused by name', (config, problem) => {
    const parsed = parseConfig(config);
    expect(parsed.ok ? '' : parsed.failure).toMatch(problem);
  });
});
