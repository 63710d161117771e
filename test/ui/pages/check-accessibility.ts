import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core holds against a page, as `rule: element`. Runs every rule that is on by default, best practices too. */
export async function checkAccessibility(page: Page): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in globalThis);
  if (!loaded) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // `axe` was just put there by its own source.
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await runner.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
