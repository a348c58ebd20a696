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
  /** Only a match gives names; what cannot be told from the files is unsure. */
  readonly decision: "match" | "distinct" | "unsure";
  /** What is called by its abbreviation, as the title there is shortened; `only` where it is damaged, and no name at all. */
  readonly abbreviation?: "first" | "only";
  readonly why: string;
}

/**
 * All decisions. A match has members who came, or were bound anew, in DIGO's first year, in COW and in ATOP, and who are those whom
 * the title means; the same members alone are no reason, for they sign more than one pact.
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
    digo: "CCWP",
    cow: 218,
    atop: 3130,
    decision: "match",
    why: "1948 in all three; Belgium, France, Luxembourg, the Netherlands and the United Kingdom, whose first spell in ATOP ends in 1954 as the Council does in DIGO.",
  },
  {
    digo: "WEU",
    cow: 218,
    atop: 3130,
    decision: "unsure",
    why: "Western European members, and 2011 is the end in DIGO and ATOP; DIGO begins in 1955, ATOP's second spell in 1954, the alliance in 1948.",
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
    abbreviation: "only",
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
    decision: "unsure",
    why: "Thailand and the Philippines with six others, and 1977 is the end in DIGO and COW; DIGO begins in 1956, the alliance in 1954.",
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
    decision: "unsure",
    why: "States of the former Soviet Union; DIGO begins in 1991, the alliance in 1993.",
  },
  {
    digo: "OAS",
    atop: 3150,
    decision: "unsure",
    why: "All are American states; DIGO begins in 1890, with the Pan-American Union, the alliance in 1948.",
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
    decision: "unsure",
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
    decision: "unsure",
    why: "Europe with Canada and the United States; DIGO begins in 1973, the pact in 1975.",
  },
  {
    digo: "ASEAN",
    atop: 3755,
    decision: "distinct",
    why: "A treaty of 1976 that states of all continents have joined; the Association is from 1967 on.",
  },
  {
    digo: "CEAO",
    cow: 300,
    atop: 3785,
    decision: "distinct",
    why: "West African states; DIGO begins in 1973, the pact in 1977.",
  },
  {
    digo: "ECOWAS",
    cow: 318,
    atop: 3895,
    decision: "distinct",
    why: "A later pact of West African states, of 1981; the Community is from 1975 on.",
  },
  {
    digo: "ECOWAS",
    atop: 3810,
    decision: "distinct",
    why: "A later pact of West African states, of 1978; the Community is from 1975 on.",
  },
  {
    digo: "GCC",
    cow: 400,
    atop: 4965,
    decision: "distinct",
    why: "A later pact of the six Gulf states, of 2000; the Council is from 1981 on.",
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
    decision: "distinct",
    why: "A later pact of Central African states, of 2000; the Community is from 1983 on.",
  },
  {
    digo: "SADC",
    atop: 4985,
    decision: "distinct",
    why: "A later pact of Southern African states, of 2001; the Community is from 1992 on.",
  },
  {
    digo: "AU",
    atop: 4953,
    decision: "unsure",
    why: "All Africa; DIGO begins in 2001, the pact in 2000.",
  },
  {
    digo: "AU",
    atop: 5055,
    decision: "distinct",
    why: "A later pact of 21 African states, of 2005; the Union is from 2001 on.",
  },
  {
    digo: "EU",
    atop: 4175,
    decision: "unsure",
    why: "The Union's 28 members; DIGO begins in 1993, the pact in 1992.",
  },
];
