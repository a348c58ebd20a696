/** The right title of an organisation whose title in its list is damaged or shortened. */
export interface Title {
  /** DIGO and MIGO: its `igoID`; IIGO: its title there. */
  readonly known: string;
  readonly title: string;
  /** Further names: those that the title there holds, and those by which `why` says that others call it. */
  readonly further?: readonly string[];
  /** The same in Turkish. */
  readonly turkish?: readonly string[];
  /** What is wrong there, and what the right title and the further names are read from. */
  readonly why: string;
}
