/** How many rows an import added, changed and removed. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Citations whose record only moved to another row of its file. */
  readonly moved: number;
}
