import { installPackages } from './bootstrap/install-packages.mjs';
import { runScript } from './bootstrap/run-script.mjs';

installPackages();
runScript('src/dev/start/index.ts', process.argv.slice(2));
