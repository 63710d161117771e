import type { EngineParts, ModelSession } from './engine-parts.ts';
import type { CardGrammars } from './fields/card-grammars.ts';
import type { Alphabets } from './fields/read-fields.ts';

/** What a reading works with: networks, alphabets, and the JPEG encoder for the portrait. */
export interface ReadingTools {
  readonly sessions: Readonly<Record<'detector' | 'latin' | 'chinese', ModelSession>>;
  readonly alphabets: Alphabets;
  readonly grammars: CardGrammars;
  readonly encodeJpeg: EngineParts['encodeJpeg'];
}
