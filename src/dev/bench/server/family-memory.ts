import { readdir, readFile } from 'node:fs/promises';

/** Resident memory of a process and its children, in bytes; undefined where there is no `/proc` (Linux has it). */
export async function familyMemory(processId: number): Promise<number | undefined> {
  try {
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const statuses = await Promise.all(
      processes.map((id) => readFile(`/proc/${id}/status`, 'utf8').catch(() => '')),
    );
    const kilobytes = statuses
      .filter(
        (status) => numberAfter(status, 'Pid') === processId || numberAfter(status, 'PPid') === processId,
      )
      .map((status) => numberAfter(status, 'VmRSS') ?? 0);
    return kilobytes.reduce((sum, each) => sum + each, 0) * 1024;
  } catch {
    return undefined;
  }
}

function numberAfter(status: string, name: string): number | undefined {
  const line = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status);
  return line ? Number(line[1]) : undefined;
}
