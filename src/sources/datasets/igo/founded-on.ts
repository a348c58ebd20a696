/**
 * Which alliance of COW and ATOP an organisation of DIGO is founded on, so that the alliance, which both of them only number, is found by
 * the names that people know. An organisation and the pact on which it rests stay two things.
 */
export interface FoundedOn {
  /** DIGO's `igoID`. */
  readonly digo: string;
  /** COW's `version4id` and ATOP's `atopid`; missing where that dataset has none. */
  readonly cow?: number;
  readonly atop?: number;
  /**
   * A match is the pact on which the organisation is founded: its names become the alliance's, which is called by the first. A `pact` is one
   * that the members of the organisation made within it, before or later: its names become further names of the alliance. What cannot be
   * told from the files is unsure.
   */
  readonly decision: "match" | "pact" | "distinct" | "unsure";
  /** What is called by its abbreviation, by which more people know it than by its title. */
  readonly abbreviation?: "first";
  readonly why: string;
}

/**
 * All decisions. A match has members who came, or were bound anew, in DIGO's first year, in COW and in ATOP, or `why` says why the years differ;
 * they are those whom the title means. The same members alone are no reason, for they sign more than one pact. "COW's list" is that of
 * intergovernmental organisations, version 3, which has members by year; ATOP's `organ1` says whether the treaty names an organisation.
 */
export const FOUNDED_ON: readonly FoundedOn[] = [
  {
    digo: "LOAS",
    cow: 199,
    atop: 3015,
    decision: "match",
    why: "1945 in all three; the members, Egypt, Iraq, Syria and others, are the Arab states.",
  },
  {
    digo: "LOAS",
    cow: 230,
    atop: 3205,
    decision: "distinct",
    why: "A later pact of the same members, of 1950; the League is from 1945 on.",
  },
  {
    digo: "WEU",
    cow: 218,
    atop: 3130,
    decision: "match",
    why: "ATOP's second phase begins in 1954, with Germany and Italy, and ends in 2011 as the Union does in DIGO; in 1955, DIGO's first year, COW's list has the seven members of that phase. The pact itself is of 1948.",
  },
  {
    digo: "CCWP",
    cow: 218,
    atop: 3130,
    decision: "pact",
    why: "1948 in all three; the five members of ATOP's first phase, which ends in 1954 as the Council does in DIGO, succeeded by another.",
  },
  {
    digo: "NATO",
    cow: 227,
    atop: 3180,
    decision: "match",
    abbreviation: "first",
    why: "1949 in all three; Canada, the United States and the states of Western Europe, on both sides of the North Atlantic.",
  },
  {
    digo: "ANZUS",
    cow: 232,
    atop: 3215,
    decision: "match",
    abbreviation: "first",
    why: "1951 in all three; Australia, New Zealand and the United States are the members and the title.",
  },
  {
    digo: "BP",
    cow: 234,
    atop: 3230,
    decision: "match",
    why: "COW and ATOP code Greece, Türkiye and Yugoslavia, the three there are, anew from 1954 on, DIGO's first year.",
  },
  {
    digo: "SEATO",
    cow: 238,
    atop: 3260,
    decision: "match",
    why: "The same eight members in COW, in ATOP and in COW's list, which has the Organization begin in 1954 as the pact does; DIGO begins in 1956. 1977 is the end in DIGO and COW, and of ATOP's first phase.",
  },
  {
    digo: "CENTO",
    cow: 241,
    atop: 3275,
    decision: "match",
    why: "1955 to 1979 in all three, of which neither has another; Iran, Iraq, Pakistan, Türkiye and the United Kingdom, around the Middle East.",
  },
  {
    digo: "WPact",
    cow: 243,
    atop: 3285,
    decision: "match",
    why: "1955 to 1991 in all three; Poland, Russia (the Soviet Union) and six other states of Eastern Europe.",
  },
  {
    digo: "OECS",
    cow: 319,
    atop: 3900,
    decision: "match",
    abbreviation: "first",
    why: "1981 in all three; six states, all of them in the Eastern Caribbean.",
  },
  {
    digo: "AMU",
    cow: 334,
    atop: 3995,
    decision: "match",
    why: "1989 in all three; Algeria, Libya, Mauritania, Morocco and Tunisia are the Maghreb.",
  },
  {
    digo: "CSTO",
    cow: 350,
    atop: 4220,
    decision: "match",
    why: "1992 in all three; Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan, states of the former Soviet Union, are members to the end of both.",
  },
  {
    digo: "CSTO",
    cow: 349,
    decision: "distinct",
    why: "COW has two of the same day; 350 has members from 1992 on, 349 none before 1993.",
  },
  {
    digo: "CIS",
    atop: 4400,
    decision: "pact",
    why: "A pact of 1993 of states of the former Soviet Union, which names an organisation (ATOP); the Commonwealth is from 1991 on, and has eight of the nine members in COW's list.",
  },
  {
    digo: "OAS",
    atop: 3150,
    decision: "match",
    why: "A treaty of 1948 that names an organisation (ATOP) of the 21 members that COW's list has in 1951; DIGO's first year, 1890, is that of the Pan-American Union, the first of the two names in its title.",
  },
  {
    digo: "OAS",
    cow: 210,
    atop: 3075,
    decision: "distinct",
    why: "American states, from 1947 on; 1890 is DIGO's first year, and ATOP has a later pact of the same states (3150).",
  },
  {
    digo: "UAMCE",
    cow: 266,
    atop: 3455,
    decision: "distinct",
    why: "1961 in all three, African states and Madagascar; but DIGO's is for economic cooperation, and lasts to 1967, the pact to 1964.",
  },
  {
    digo: "OCAS/ODECA",
    cow: 271,
    atop: 3490,
    decision: "distinct",
    why: "Central American states; DIGO begins in 1951, the pact in 1963.",
  },
  {
    digo: "CEPGL",
    cow: 273,
    decision: "distinct",
    why: "Burundi, Rwanda and the Democratic Republic of the Congo; DIGO begins in 1976, the pact in 1966.",
  },
  {
    digo: "OSCE",
    atop: 3740,
    decision: "pact",
    why: "A pact of 1975 of the 31 members that COW's list has in that year, and of three small states; DIGO begins in 1973, with the Conference.",
  },
  {
    digo: "ASEAN",
    atop: 3755,
    decision: "pact",
    why: "A treaty of 1976 of the Association's five members, which states of all continents have joined; the Association is from 1967 on.",
  },
  {
    digo: "CEAO",
    atop: 3785,
    decision: "distinct",
    why: "West African states; DIGO begins in 1973, the pact in 1977.",
  },
  {
    digo: "ECOWAS",
    cow: 318,
    atop: 3895,
    decision: "pact",
    why: "A later pact of West African states, of 1981, which names an organisation (ATOP): 14 of the 16 members that COW's list has; the Community is from 1975 on.",
  },
  {
    digo: "ECOWAS",
    atop: 3810,
    decision: "pact",
    why: "A later pact of West African states, of 1978, which names an organisation (ATOP): 14 of the 15 members that COW's list has; the Community is from 1975 on.",
  },
  {
    digo: "GCC",
    cow: 400,
    atop: 4965,
    decision: "pact",
    why: "A later pact of the Council's six members, of 2000, which names an organisation (ATOP); the Council is from 1981 on, so that it is not founded on it.",
  },
  {
    digo: "MRU",
    cow: 332,
    atop: 3982,
    decision: "distinct",
    why: "A later pact of Guinea, Liberia and Sierra Leone, of 1986; the Union is from 1973 on.",
  },
  {
    digo: "ECCAS",
    cow: 398,
    atop: 4945,
    decision: "pact",
    why: "A later pact of the Community's eleven members, of 2000, which names an organisation (ATOP); the Community is from 1983 on.",
  },
  {
    digo: "SADC",
    atop: 4985,
    decision: "pact",
    why: "A later pact of 14 of the 15 members that COW's list has in 2001; the Community is from 1992 on.",
  },
  {
    digo: "AU",
    atop: 4953,
    decision: "match",
    why: "All Africa: 17 members came in 2001, DIGO's first year, and the 52 of ATOP's second phase, from 2002 on, are those of COW's list.",
  },
  {
    digo: "AU",
    atop: 5055,
    decision: "pact",
    why: "A later pact of 21 of its members, of 2005, which names an organisation (ATOP); the Union is from 2001 on.",
  },
  {
    digo: "EU",
    atop: 4175,
    decision: "match",
    why: "The twelve members of 1993, DIGO's first year, are those of COW's list; ATOP dates the treaty by its signature in 1992.",
  },
];
