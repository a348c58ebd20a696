// @ts-check
// The read that runs. Both threads share this memory, because PGlite's thread receives no message while a statement runs.

const [runningRead, isClosing] = [0, 1];
const [none, ended] = [0, -1];

/** @typedef {Int32Array<SharedArrayBuffer>} Turn */

/** No read runs. @returns {Turn} */
export const newTurn = () => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/** The server's side: the call of the read that runs; 0 if none does. @param {Turn} turn */
export const readInTurn = (turn) => Math.max(Atomics.load(turn, runningRead), none);

/**
 * The server's side: claims a read's turn, so that its thread can be ended while nothing else runs in it. False if the read has
 * finished.
 * @param {Turn} turn
 * @param {number} call
 */
export const endTurn = (turn, call) => Atomics.compareExchange(turn, runningRead, call, ended) === call;

/** The server's side: no further read begins. @param {Turn} turn */
export const closeTurns = (turn) => void Atomics.store(turn, isClosing, 1);

/** PGlite's side: begins a read; false if no further read may begin. @param {Turn} turn @param {number} call */
export function beginTurn(turn, call) {
  Atomics.store(turn, runningRead, call);
  // In this order, because a closing server sets the one and then reads the other.
  return Atomics.load(turn, isClosing) === 0;
}

/**
 * PGlite's side: a read has finished. If its turn was claimed, this thread will be ended, and waits for that.
 * @param {Turn} turn
 * @param {number} call
 */
export function finishTurn(turn, call) {
  if (Atomics.compareExchange(turn, runningRead, call, none) === ended) Atomics.wait(turn, runningRead, ended);
}
