import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo } from '../../src/dev/demo/serve-demo.ts';
import { projectRoot } from '../../src/dev/project-root.ts';
import { FIREFOX, type Firefox, startFirefox } from './support/firefox.ts';

describe.skipIf(!FIREFOX)('in a real Firefox', () => {
  let firefox: Firefox;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  beforeAll(async () => {
    demo = await serveDemo(0);
    firefox = await startFirefox();
    await firefox.install(process.env.FIREFOX_BUILD ?? join(projectRoot, 'dist/firefox'));
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  test('a right-click and the browser’s own menu fill the form of the demo', async () => {
    await firefox.open(demo.address);
    await expect.poll(() => firefox.inPage("document.querySelector('#card').naturalWidth > 0")).toBe(true);
    await firefox.rightClick('#card', 'Read Hong Kong ID card and fill this form');
    const content = async (): Promise<unknown> =>
      JSON.parse(
        String(
          await firefox.inPage(
            "JSON.stringify(Object.fromEntries(new FormData(document.querySelector('#application'))))",
          ),
        ),
      );
    // The boxes are written one after the other: all of them are waited for.
    await expect.poll(content, { timeout: 60_000, interval: 250 }).toMatchObject({
      surname: 'YAU',
      given_names: 'Hin',
      chinese_name: '邱軒',
      hkid_body: 'F756302',
      hkid_check_digit: '3',
      sex: 'M',
      date_of_birth: '1986-01-14',
      permanent_resident: 'Y',
      emergency_name: '',
      emergency_hkid: '',
    });
  });

  test('a right-click in a box inserts the value that is chosen from the submenu', async () => {
    const boxes = () => firefox.inPage("document.querySelector('[name=emergency_hkid]').value");
    await firefox.rightClick('[name=emergency_hkid]', 'Card number', 'Insert from the card');
    await expect.poll(boxes, { timeout: 30_000, interval: 250 }).toBe('F756302(3)');
  });
});
