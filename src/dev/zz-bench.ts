import { benchServer } from './bench/server.ts';
import { renderSpecimen } from '../../test/specimens/render-specimen.ts';
const s = renderSpecimen({ seed: 11, condition: 'clean' });
console.log(JSON.stringify(await benchServer({ bytes: s.bytes, mediaType: s.mediaType }, 8), null, 1));
