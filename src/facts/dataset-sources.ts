/** The slugs of the sources that datasets are, in alphabetical order. A filter may name them before they are imported. */
export const DATASET_SOURCES: readonly string[] = [
  "archigos",
  "atop",
  "cow-alliances",
  "cow-states",
  "desta",
  "foreign-ministers",
  "igo-digo",
  "igo-iigo",
  "igo-migo",
  "un-treaties",
];
