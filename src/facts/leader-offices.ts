/** An office whose holder is the effective leader of its country. A later holder of it bounds an earlier leader. */
export interface LeaderOffice {
  /** The country, by its slug. */
  readonly country: string;
  /** The office, by its slug. */
  readonly office: string;
  /** The reason: how the holders of the office agree with the effective leaders of Archigos. */
  readonly reason: string;
}

/**
 * Decisions on the offices that show the effective leader. A country without a line is not bounded by other offices. They were
 * checked against the trips of presidents and the visits of foreign leaders that the US Office of the Historian lists, 1875 to
 * 2015. Russia has no line: on 6 of the 18 days on which its president visited the United States (2008 to 2011), Archigos has the
 * prime minister as leader.
 */
export const LEADER_OFFICES: readonly LeaderOffice[] = [
  {
    country: "united-states",
    office: "us-president",
    reason:
      "On 726 of 742 days on which a president set out, Archigos has that president; 16 trips are of presidents-elect.",
  },
  {
    country: "south-korea",
    office: "south-korean-president",
    reason: "On all 31 days on which a president arrived in the United States, Archigos has that president.",
  },
  {
    country: "india",
    office: "indian-prime-minister",
    reason: "On all 27 days on which a prime minister arrived in the United States, Archigos has that prime minister.",
  },
];
