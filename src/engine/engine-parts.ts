import type { ReadFailure } from '../ocr/failure.ts';
import type { EncodedPicture } from '../ocr/picture.ts';
import type { Result } from '../result.ts';
import type { DictionaryName, ModelName } from './models.ts';

/** Decoded pixels, four bytes each, rows from the top, EXIF orientation already applied. */
export interface RgbaImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A dense float tensor: `data` in row-major order of `dims`. */
export interface FloatTensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** One loaded network with a single input and a single output, which all networks of this engine have. */
export interface ModelSession {
  run(input: FloatTensor): Promise<FloatTensor>;
  release(): Promise<void>;
}

/** What differs between a browser worker and Node, handed to the engine from outside. */
export interface EngineParts {
  /** Decodes a picture whose media type has been sniffed and is supported. */
  decode(picture: EncodedPicture): Promise<Result<RgbaImage, ReadFailure>>;
  createSession(model: ModelName): Promise<ModelSession>;
  /** The text of a recogniser's dictionary: one character a line. */
  readDictionary(dictionary: DictionaryName): Promise<string>;
  /** Encodes the portrait. */
  encodeJpeg(image: RgbaImage): Promise<Uint8Array>;
}
