// Pseudo-random numbers that are the same in every run.

/**
 * Makes a source of whole numbers from 0 up to but not `below`, the same for the same seed.
 * Source: mulberry32 (Tommy Ettinger), seeded with FNV-1a.
 * @param {string} seed
 * @returns {(below: number) => number}
 */
export function randomFrom(seed) {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Some different whole numbers below a bound.
 * @param {(below: number) => number} random
 * @param {number} count
 * @param {number} below
 */
export function someOf(random, count, below) {
  const chosen = new Set();
  while (chosen.size < Math.min(count, below)) chosen.add(random(below));
  return [...chosen];
}
