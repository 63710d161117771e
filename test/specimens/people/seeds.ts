/** People that a reader may be tuned on. */
export function developmentSeeds(count: number): number[] {
  return Array.from({ length: count }, (_, at) => 1 + at);
}

/** People that accuracy is stated for; nobody looks at them while tuning. */
export function heldOutSeeds(count: number): number[] {
  return Array.from({ length: count }, (_, at) => 1_000_001 + at);
}
