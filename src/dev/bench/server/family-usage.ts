import { readdir, readFile } from 'node:fs/promises';

export interface FamilyUsage {
  /** Resident memory, in bytes. */
  readonly memory: number;
  /** Time on processors since the start, in seconds: the same however busy the machine is besides. */
  readonly processorSeconds: number;
}

/** `/proc/PID/stat` counts in hundredths of a second on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** What a process and its children use; undefined where there is no `/proc` (Linux has it). */
export async function familyUsage(processId: number): Promise<FamilyUsage | undefined> {
  const names = await readdir('/proc').catch(() => []);
  const ids = names.filter((name) => /^\d+$/.test(name));
  if (ids.length === 0) return undefined;
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')));
  const family = lines.map(parseStat).filter(({ id, parent }) => id === processId || parent === processId);
  return {
    memory: family.reduce((sum, each) => sum + each.pages, 0) * PAGE_BYTES,
    processorSeconds: family.reduce((sum, each) => sum + each.ticks, 0) / TICKS_PER_SECOND,
  };
}

/** Fields of proc(5): the second, a name in brackets that may hold anything, is cut out first. */
function parseStat(line: string) {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number) => fields[number - 3] ?? 0;
  return {
    id: Number.parseInt(line, 10),
    parent: field(4),
    ticks: field(14) + field(15),
    pages: field(24),
  };
}
