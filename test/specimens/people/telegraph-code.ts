import { execFileSync } from 'node:child_process';

let codes: Map<string, string> | undefined;

export function telegraphCode(character: string): string | undefined {
  codes ??= load();
  return codes.get(character);
}

function load(): Map<string, string> {
  const text = execFileSync('bzcat', ['/usr/share/unicode/Unihan_OtherMappings.txt.bz2'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = /^U\+([0-9A-F]+)\tkTaiwanTelegraph\t(\d{4})/.exec(line);
    if (match?.[1] && match[2]) found.set(String.fromCodePoint(Number.parseInt(match[1], 16)), match[2]);
  }
  return found;
}
