import type { BrowserContext, Page } from 'playwright-core';
import type { TesseractData } from '../subjects/tesseract-subject.ts';
import type { TesseractSite } from './serve-tesseract.ts';

/** The part of tesseract.js that the page calls. */
interface PageTesseract {
  createWorker(languages: string[], engine: number, options: object): Promise<PageWorker>;
}

interface PageWorker {
  recognize(picture: string): Promise<{ data: { text: string } }>;
  setParameters(parameters: object): Promise<unknown>;
}

declare global {
  interface Window {
    Tesseract: PageTesseract;
    peer?: PageWorker;
  }
}

/** A tab of the same browser with tesseract.js in it, loaded when the first picture comes. */
export class TesseractPage {
  readonly #page: Page;
  readonly #data: TesseractData;

  private constructor(page: Page, data: TesseractData) {
    this.#page = page;
    this.#data = data;
  }

  static async open(
    context: BrowserContext,
    site: TesseractSite,
    data: TesseractData,
  ): Promise<TesseractPage> {
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    return new TesseractPage(page, data);
  }

  /** Milliseconds for a picture given as a `data:` URL; the first call loads the worker and its data as well. */
  async time(picture: string): Promise<number> {
    await this.#page.bringToFront();
    return this.#page.evaluate(
      async ({ dataUrl, data }) => {
        const began = performance.now();
        if (!window.peer) {
          window.peer = await window.Tesseract.createWorker(['eng', 'chi_tra'], 1, {
            workerPath: '/library/worker.min.js',
            corePath: '/core',
            langPath: `/data/${data}`,
            workerBlobURL: false,
            cacheMethod: 'none',
          });
          await window.peer.setParameters({ debug_file: '/dev/null' });
        }
        await window.peer.recognize(dataUrl);
        return performance.now() - began;
      },
      { dataUrl: picture, data: this.#data },
    );
  }
}
