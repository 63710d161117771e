import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether programs can be installed without asking anyone: Debian or its kin, as root. */
export function canInstallFromDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');
}

/** Installs Debian packages; what apt says goes to the terminal. False when it failed, for instance offline. */
export function installFromDebian(packages: readonly string[]): boolean {
  console.log(`Installing from Debian: ${packages.join(' ')} ...`);
  return aptGet('update', '-q') && aptGet('install', '-y', '-q', '--no-install-recommends', ...packages);
}

function aptGet(...parameters: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', parameters, { stdio: 'inherit', env: environment }).status === 0;
}
