import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { projectRoot } from './project-root.ts';
import { build } from './start/build-when-stale.ts';
import { zipFolder } from './zip-folder.ts';

/** `npm run package`: builds both extensions anew and packs each into `dist/<name>-<version>-<target>.zip`. */
for (const target of ['chrome', 'firefox'] as const) {
  if (!build(projectRoot, target)) process.exit(1);
  const file = join(projectRoot, 'dist', `${packageJson.name}-${packageJson.version}-${target}.zip`);
  const zip = await zipFolder(join(projectRoot, 'dist', target));
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(file, zip);
  console.log(`${file}: ${(zip.length / 1024 / 1024).toFixed(1)} MB`);
}
