import type { Canvas } from '@napi-rs/canvas';
import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import type { Photograph } from './photograph.ts';

/** Makes a picture of a drawn card under one condition. */
export type Photographer = (card: Canvas, random: Random, person: Person) => Photograph;
