import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { fieldsFromText } from './fields-from-text.ts';
import type { Subject } from './subject.ts';

const require = createRequire(import.meta.url);

/** `small`: integer models, 4.5 MB together. `full`: 37 MB. */
export type TesseractData = 'small' | 'full';

/** How the page is cut into lines: the library's own default, or the whole picture as one block of text. */
export type TesseractPage = 'default' | 'one block';

const FOLDERS: Readonly<Record<TesseractData, string>> = { small: '4.0.0_best_int', full: '4.0.0' };
const PAGE_MODES: Readonly<Record<TesseractPage, PSM>> = { default: PSM.AUTO, 'one block': PSM.SINGLE_BLOCK };
const LANGUAGES = ['eng', 'chi_tra'] as const;

/** tesseract.js 7 with English and Traditional Chinese, from the data of npm packages: nothing is downloaded. */
export async function createTesseractSubject(data: TesseractData, page: TesseractPage): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tesseract-'));
  for (const language of LANGUAGES) {
    const source = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
    const file = `${language}.traineddata.gz`;
    copyFileSync(join(source, FOLDERS[data], file), join(folder, file));
  }
  const start = performance.now();
  const worker = await createWorker([...LANGUAGES], OEM.LSTM_ONLY, { langPath: folder, cacheMethod: 'none' });
  await worker.setParameters({ tessedit_pageseg_mode: PAGE_MODES[page], debug_file: '/dev/null' });
  return {
    name: `tesseract.js (${data} data, ${page})`,
    loadMilliseconds: performance.now() - start,
    async answer(picture) {
      const began = performance.now();
      const { data: recognised } = await worker.recognize(Buffer.from(picture.bytes));
      const fields = fieldsFromText(recognised.text);
      return { fields, milliseconds: performance.now() - began };
    },
    async close() {
      await worker.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
