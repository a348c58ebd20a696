import type { Match } from "./match.js";

const ID_AND_MEMBERS =
  "The same abbreviation and beginning; MIGO's members are those of the organisation of that title.";

const SAME = [
  "AFSPC",
  "AMCOW",
  "APEC",
  "ASBLAC",
  "BEF",
  "CAARC",
  "CAB",
  "CATC",
  "IACSS",
  "IASAJ",
  "ICHRB",
  "MEMTTA",
  "MOPAN",
  "NTSC",
  "PIF",
  "PIPD",
];

/** What is said of organisations of DIGO and MIGO that are not in IIGO. */
export const MATCHES_OF_DIGO_AND_MIGO: readonly Match[] = [
  ...SAME.map((id): Match => ({ digo: id, migo: id, decision: "match", why: ID_AND_MEMBERS })),
  {
    digo: "IORA",
    migo: "IORARC",
    decision: "match",
    why: "COW's list of intergovernmental organisations (version 3) has it under MIGO's abbreviation, from 1997 on; MIGO's 18 members are among its 20.",
  },
  {
    digo: "CTCAf",
    migo: "CTC",
    decision: "match",
    why: "The title's initials; MIGO's, informal from 1950 to 1958, has the seven members that COW's list (version 3) has of it in 1958.",
  },
  {
    digo: "CTO",
    migo: "CTO",
    decision: "match",
    why: "The same abbreviation; MIGO's members, of 1950 to 1966, are of the Commonwealth, as is the Board of DIGO's title.",
  },
  {
    digo: "ICRI",
    migo: "ICRI",
    decision: "match",
    why: "The same abbreviation; of all continents in both, from 1994 and from 1998 on.",
  },
  {
    digo: "IEF",
    migo: "IEF",
    decision: "match",
    why: "The same abbreviation; sellers and buyers of oil, informal from 1991 on, formal to DIGO from 2003 on.",
  },
  {
    digo: "SACEP",
    migo: "SACEP",
    decision: "match",
    why: "The same abbreviation; the states of South Asia, from 1987 on.",
  },
  { digo: "VASAB", migo: "VASAB", decision: "match", why: "The same abbreviation; the states around the Baltic Sea." },
  { digo: "WCDC", migo: "WCDC", decision: "match", why: "The same abbreviation; the ten states of the Danube." },
  {
    digo: "AP",
    migo: "AP",
    decision: "distinct",
    why: "The Andean Parliament has five members; MIGO's eight, from 1989 on, Guyana and Suriname among them, are on the Amazon.",
  },
  {
    digo: "APPA",
    migo: "APPA",
    decision: "distinct",
    why: "African petroleum producers; none of MIGO's six, from 1992 on, is in Africa.",
  },
  {
    digo: "BP",
    migo: "BP",
    decision: "distinct",
    why: "The Balkan Pact ended in 1960; MIGO's begins in 2002, in Asia.",
  },
  {
    digo: "NACC",
    migo: "NACC",
    decision: "distinct",
    why: "The North Atlantic Cooperation Council ended in 1997; MIGO's, of three in North America, begins in 2001.",
  },
  {
    digo: "NordC",
    migo: "NC",
    decision: "unsure",
    why: "Nordic Council, 1952, five members; MIGO's NC has the same year and members, but is one of several such five.",
  },
  {
    digo: "RCC",
    migo: "RCC",
    decision: "distinct",
    why: "Twelve states for communications, from 1991 on; MIGO's 32, from 2008 on, are in Europe, but for Canada.",
  },
  {
    digo: "INTERPOL",
    migo: "ICPC",
    decision: "unsure",
    why: "DIGO's title is the Criminal Police Commission's, from 1923 on; MIGO's ICPC is there from 1925 to 1956.",
  },
  {
    digo: "COLOMBO",
    migo: "CP",
    decision: "unsure",
    why: "Beginnings of 1950 and 1951, in South and South East Asia; MIGO names no title.",
  },
  {
    digo: "ComSec",
    migo: "CS",
    decision: "unsure",
    why: "Both from 1965, the Commonwealth's members; MIGO names no title.",
  },
  {
    digo: "EUROMET",
    migo: "EURAMET",
    decision: "unsure",
    why: "Both from 1987; DIGO has it succeeded by another in 2007.",
  },
];
