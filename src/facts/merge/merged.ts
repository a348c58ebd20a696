/** How many rows an import added, changed and removed. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Citations of records that only stand in another row of their file than before. */
  readonly moved: number;
}
