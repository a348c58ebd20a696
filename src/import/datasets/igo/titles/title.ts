/** The right title of an organisation whose title in its list is damaged or shortened. */
export interface Title {
  /** DIGO and MIGO: its `igoID`; IIGO: its title there. */
  readonly known: string;
  readonly title: string;
  /** Further names that the title there holds. */
  readonly further?: readonly string[];
  /** What is wrong there, and what the right title is read from. */
  readonly why: string;
}
