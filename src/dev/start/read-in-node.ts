import { createReader } from '../../engine/create-reader.ts';
import { createNodeParts } from '../../engine/node/create-node-parts.ts';
import { drawDemoCard } from '../demo/draw-demo-card.ts';
import { resultTable } from './result-table.ts';

/** Where there is no browser: reads the demo's card with the same reader in Node, and says how to get further. */
export async function readInNode(extensionPath: string): Promise<number> {
  const reader = await createReader(await createNodeParts());
  const reading = await reader.read(drawDemoCard(1));
  await reader.release();
  if (reading.ok) console.log(`\nThe demo's card, read in Node:\n\n${resultTable(reading.value.result)}`);
  else console.error(`\nThe demo's card was not read: ${reading.failure.reason}`);
  console.log(`
No Chromium was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH, and run npm start again;
or open chrome://extensions in Chrome, switch on "Developer mode", choose "Load unpacked" and take
${extensionPath}`);
  return reading.ok ? 0 : 1;
}
