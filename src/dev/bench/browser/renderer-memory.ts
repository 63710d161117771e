import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

/**
 * Most memory that any renderer process of the browser has held so far, in bytes. The kernel's own count, which only
 * Linux shows; undefined elsewhere.
 */
export async function peakRendererMemory(context: BrowserContext): Promise<number | undefined> {
  const browser = context.browser();
  if (process.platform !== 'linux' || !browser) return undefined;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id));
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

function peakOf(processId: number): number {
  try {
    const match = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'));
    return Number(match?.[1] ?? 0) * 1024;
  } catch {
    // The process has ended meanwhile.
    return 0;
  }
}
