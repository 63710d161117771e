import type { ProbabilityMap } from './probability-map.ts';

export interface Component {
  /** Number of pixels. */
  readonly size: number;
  /** Mean value of its pixels. */
  readonly mean: number;
  /** For every row it touches: the row, its first and its last column there. */
  readonly rowEnds: readonly (readonly [row: number, first: number, last: number])[];
}

/** The 8-connected regions of a map whose values exceed the threshold, by flood fill. */
export function connectedComponents(map: ProbabilityMap, threshold: number): Component[] {
  const { width, height, data } = map;
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  const components: Component[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] === 1 || (data[start] ?? 0) <= threshold) continue;
    const ends = new Map<number, [first: number, last: number]>();
    let size = 0;
    let sum = 0;
    seen[start] = 1;
    stack.push(start);
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const row = Math.floor(index / width);
      const column = index - row * width;
      size++;
      sum += data[index] ?? 0;
      const end = ends.get(row);
      if (end) {
        end[0] = Math.min(end[0], column);
        end[1] = Math.max(end[1], column);
      } else ends.set(row, [column, column]);
      const [top, bottom] = [Math.max(0, row - 1), Math.min(height - 1, row + 1)];
      const [left, right] = [Math.max(0, column - 1), Math.min(width - 1, column + 1)];
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const neighbour = y * width + x;
          if (seen[neighbour] === 1 || (data[neighbour] ?? 0) <= threshold) continue;
          seen[neighbour] = 1;
          stack.push(neighbour);
        }
      }
    }
    components.push({
      size,
      mean: sum / size,
      rowEnds: [...ends].map(([row, [first, last]]) => [row, first, last] as const),
    });
  }
  return components;
}
