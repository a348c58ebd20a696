/** How many rows an import added, changed and removed. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}
