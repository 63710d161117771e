import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

/** Every face that specimens are drawn with, from npm packages, so that a card looks the same on every machine. */
const FACES = {
  'Specimen Overpass': ['overpass-mono', '400Regular'],
  'Specimen Overpass Medium': ['overpass-mono', '500Medium'],
  'Specimen Sometype': ['sometype-mono', '400Regular'],
  'Specimen Sometype Medium': ['sometype-mono', '500Medium'],
  'Specimen Oxygen': ['oxygen-mono', '400Regular'],
  'Specimen PT': ['pt-mono', '400Regular'],
  'Specimen Nanum': ['nanum-gothic-coding', '400Regular'],
  'Specimen Serif HK Light': ['noto-serif-hk', '300Light'],
  'Specimen Serif HK': ['noto-serif-hk', '400Regular'],
  'Specimen Serif HK Medium': ['noto-serif-hk', '500Medium'],
  'Specimen Serif HK Bold': ['noto-serif-hk', '700Bold'],
  'Specimen Sans HK': ['noto-sans-hk', '400Regular'],
  'Specimen Sans HK Medium': ['noto-sans-hk', '500Medium'],
  'Specimen Sans HK Bold': ['noto-sans-hk', '700Bold'],
  'Specimen Arimo': ['arimo', '400Regular'],
  'Specimen Arimo Medium': ['arimo', '500Medium'],
  'Specimen Arimo Bold': ['arimo', '700Bold'],
  'Specimen Archivo Narrow': ['archivo-narrow', '400Regular'],
  'Specimen Archivo Narrow Medium': ['archivo-narrow', '500Medium'],
  'Specimen Tinos': ['tinos', '400Regular'],
  'Specimen Tinos Bold': ['tinos', '700Bold'],
  'Specimen Tinos Bold Italic': ['tinos', '700Bold_Italic'],
  'Specimen Marcellus': ['marcellus', '400Regular'],
} as const;

export type Face = keyof typeof FACES;

let registered = false;

/** Makes the faces known to the canvas; has to be called before any text is drawn, and costs nothing the second time. */
export function registerFonts(): void {
  if (registered) return;
  for (const [name, [packageName, style]] of Object.entries(FACES)) {
    const folder = join(dirname(require.resolve(`@expo-google-fonts/${packageName}/package.json`)), style);
    const file = readdirSync(folder).find((entry) => entry.endsWith('.ttf'));
    if (file === undefined || !GlobalFonts.registerFromPath(join(folder, file), name)) {
      throw new Error(`no usable face in ${folder}`);
    }
  }
  registered = true;
}
