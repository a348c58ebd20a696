import type { Match } from "./match.js";

const TITLE = "The same title.";
const TITLE_AND_YEARS =
  "The same title but for its wording; the years fit, a list of informal ones ending where it became formal.";

/** What is said of organisations of DIGO, and of those that the articles name. */
export const MATCHES_OF_DIGO: readonly Match[] = [
  // With what the articles name.
  { digo: "UN", ours: "united-nations", decision: "match", why: TITLE },
  { digo: "EU", ours: "european-union", decision: "match", why: TITLE },
  { iigo: "Quadrilateral Security Dialogue", ours: "quad", decision: "match", why: "The Quad is its short name." },
  {
    digo: "EEC",
    ours: "european-union",
    decision: "distinct",
    why: "DIGO has it end in 1992, absorbed, and the Union begin in 1993.",
  },

  // DIGO and IIGO, with MIGO where it has them, too.
  { digo: "ASEAN", iigo: "Association Of South East Asian Nations", migo: "ASEAN", decision: "match", why: TITLE },
  { digo: "ArticC", iigo: "Arctic Council", decision: "match", why: TITLE },
  { digo: "BSEC", iigo: "Black Sea Economic Cooperation", migo: "BSEC", decision: "match", why: TITLE_AND_YEARS },
  { digo: "CBSS", iigo: "Council Of Baltic Sea States", migo: "CBSS", decision: "match", why: TITLE },
  { digo: "CEI", iigo: "Central European Initiative", migo: "CEI", decision: "match", why: TITLE },
  { digo: "CFATF", iigo: "Caribbean Financial Action Task Force", migo: "CFATF", decision: "match", why: TITLE },
  {
    digo: "CICA",
    iigo: "Conference On Interaction And Confidence Building Measures In Asia",
    migo: "CICA",
    decision: "match",
    why: TITLE_AND_YEARS,
  },
  {
    digo: "CNISA",
    iigo: "Non-intervention Committee",
    decision: "match",
    why: "Both from 1936 to 1939, for non-intervention (in Spain, by DIGO's title).",
  },
  { digo: "CSLF", iigo: "Carbon Sequestration Leadership Forum", migo: "CSLF", decision: "match", why: TITLE },
  { digo: "EAPC", iigo: "Euro-Atlantic Partnership Council", decision: "match", why: TITLE },
  { digo: "G15", iigo: "G-15", migo: "G15", decision: "match", why: TITLE_AND_YEARS },
  {
    digo: "G24",
    iigo: "Intergovernmental Group Of 24 On International Monetary Affairs And Development",
    decision: "match",
    why: "IIGO has it informal in 1971 and 1972, and 1972 is DIGO's first year.",
  },
  {
    digo: "GATT",
    iigo: "General Agreement On Tariffs And Trade",
    migo: "GATT",
    decision: "match",
    why: TITLE_AND_YEARS,
  },
  { digo: "GHSI", iigo: "Global Health Security Initiative", migo: "GHSI", decision: "match", why: TITLE },
  {
    digo: "ICAC",
    iigo: "International Cotton Adisory Committee",
    decision: "match",
    why: "The same title but for spelling; both from 1939.",
  },
  { digo: "IEPG", iigo: "Independent European Programme Group", migo: "IEPG", decision: "match", why: TITLE },
  { digo: "PSI", iigo: "Proliferation Security Initiative", migo: "PSI", decision: "match", why: TITLE },
  {
    digo: "SADCC",
    iigo: "Southern African Development Coordination Conference",
    migo: "SADCC",
    decision: "match",
    why: TITLE_AND_YEARS,
  },
  { digo: "SWPD", iigo: "South West Pacific Dialogue", migo: "SWPD", decision: "match", why: TITLE },
  {
    digo: "VALDIVIA",
    iigo: "Group Of Temperate Southern Hemisphere Countries On The Environment",
    decision: "match",
    why: "Both from 1995, of six states, and Valdivia to both; they differ over the end.",
  },
  { digo: "Wassen", iigo: "Wassenaar Arrangement", decision: "match", why: TITLE },

  {
    digo: "ComSec",
    iigo: "Commonwealth Of Nations",
    decision: "unsure",
    why: "IIGO has the Commonwealth become formal in 1965, in which DIGO's Secretariat begins; a secretariat is not the whole.",
  },
  {
    digo: "OAS",
    iigo: "Inter-American System",
    decision: "distinct",
    why: "IIGO has it superseded by the Organization in 1889; DIGO's begins in 1890.",
  },

  // DIGO and IIGO, the same abbreviation.
  { digo: "APT", iigo: "ASEAN Plus 3", decision: "distinct", why: "DIGO's is a telecommunity, from 1976 on." },
  { digo: "BP", iigo: "Bali Process", decision: "distinct", why: "DIGO's is the Balkan Pact, which ended in 1960." },
  {
    digo: "COE",
    iigo: "Concert Of Europe",
    decision: "distinct",
    why: "DIGO's is the Council of Europe, from 1949 on.",
  },
  {
    digo: "IAS",
    iigo: "Inter-American System",
    decision: "distinct",
    why: "DIGO's is of seismologists, from 1905 on.",
  },
  { digo: "NRC", iigo: "NATO-Russia Council", decision: "distinct", why: "DIGO's is a commission for the Niger." },
  { digo: "PC", iigo: "Paris Club", decision: "distinct", why: "DIGO's is the Paris Commission, 1977 to 1998." },
  {
    digo: "OSCE",
    iigo: "Conference On Security And Cooperation In Europe",
    migo: "CSCE",
    decision: "unsure",
    why: "DIGO has the Organization begin in 1973 with the Conference; IIGO has the Conference superseded by it in 1994.",
  },
];
