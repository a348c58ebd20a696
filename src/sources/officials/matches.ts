import type { PersonDecision } from "./person-decision.js";
import { SEVERAL_LEADIDS } from "./several-leadids.js";

/**
 * The decisions, each to be read on its own. What was looked at: every official of the seeds in both datasets; in one
 * country, Archigos' leaders from 1985 on and Wikidata's ministers that share a word of their names; Archigos' leadids
 * that share a word of the name, or nearly all of its letters, and the year of birth but for one. A match says under which slug and name the person stands.
 */
export const PERSON_DECISIONS: readonly PersonDecision[] = [
  // Officials of the seeds. The others of seeds/officials.yaml are in neither dataset.
  {
    decision: "match",
    slug: "vladimir-putin",
    name: "Vladimir Putin",
    ids: ["ARCHIGOS 8220a9b0-1e42-11e4-b4cd-db5882bf8def"],
    why: "RUS-2000: Russia's leader from 2000-01-01, born in 1952",
  },
  {
    decision: "match",
    slug: "kim-jong-un",
    name: "Kim Jong Un",
    ids: ["ARCHIGOS 8254eda5-1e42-11e4-b4cd-db5882bf8def"],
    why: "PRK-2011: North Korea's leader of that name, in office when the dataset ends",
  },
  {
    decision: "match",
    slug: "narendra-modi",
    name: "Narendra Modi",
    ids: ["ARCHIGOS 14a038b1-aae0-11e4-b3bc-29f2fa19767e"],
    why: "IND-2014: India's leader of that name, in office when the dataset ends",
  },
  {
    decision: "match",
    slug: "subrahmanyam-jaishankar",
    name: "Subrahmanyam Jaishankar",
    ids: ["WIKIDATA Q16186720"],
    why: "S. Jaishankar, India's Minister of External Affairs since 2019",
  },
  {
    decision: "match",
    slug: "antony-blinken",
    name: "Antony Blinken",
    ids: ["WIKIDATA Q7821917"],
    why: "United States Secretary of State of that name, in 2022",
  },
  {
    decision: "match",
    slug: "josep-borrell",
    name: "Josep Borrell",
    ids: ["WIKIDATA Q312901"],
    why: "The European Union's High Representative of that name",
  },
  {
    decision: "match",
    slug: "choe-son-hui",
    name: "Choe Son Hui",
    ids: ["WIKIDATA Q30436217"],
    why: "Choe Son-hui, North Korea's foreign minister since June 2022",
  },
  {
    decision: "match",
    slug: "mao-tse-tung-china",
    name: "Mao Zedong",
    ids: ["ARCHIGOS 8244246e-1e42-11e4-b4cd-db5882bf8def"],
    why: "CHN-1949 Mao Tse-Tung, whose name the World Factbook (China, Background) writes Mao Zedong; the slug is that of Archigos' name",
  },
  {
    decision: "match",
    slug: "sergey-lavrov",
    name: "Sergey Lavrov",
    ids: ["WIKIDATA Q58217"],
    why: "Russia's foreign minister of that name, since 2004",
  },
  // In Archigos and in Wikidata.
  {
    decision: "match",
    slug: "ivica-dacic",
    name: "Ivica Dačić",
    ids: ["ARCHIGOS 2b3a05af-3481-11e4-8dba-bbcd9ed46413", "WIKIDATA Q57843"],
    why: "SER-2012 is Dacic, born in 1966; Serbia's minister of 2022 has the name in full",
  },
  {
    decision: "match",
    slug: "hassanal-bolkiah",
    name: "Hassanal Bolkiah",
    ids: ["ARCHIGOS 824c8911-1e42-11e4-b4cd-db5882bf8def", "WIKIDATA Q57327"],
    why: "BRU-1967, the Sultan of Brunei, his own foreign minister in 2022",
  },
  {
    decision: "match",
    slug: "frank-bainimarama",
    name: "Frank Bainimarama",
    ids: ["ARCHIGOS 3671d6d8-3bbd-11e5-afeb-eb6f07f9fec7", "WIKIDATA Q57830"],
    why: "FJI-2000-2 and FJI-2007, Fiji's leader when the dataset ends; its foreign minister from 2016 by the same name",
  },
  // Twice in Wikidata.
  {
    decision: "match",
    slug: "carlos-eduardo-reina-q106453465",
    name: "Carlos Eduardo Reina",
    ids: ["WIKIDATA Q106453465", "WIKIDATA Q110786692"],
    why: "One name, one office of Honduras and one first day (2022-01-27); the second item is seen on the first day of the list only",
  },
  // Not one person, or not known to be: these stay two.
  {
    decision: "distinct",
    ids: ["ARCHIGOS 82226124-1e42-11e4-b4cd-db5882bf8def", "WIKIDATA Q17118365"],
    why: "LIT-1990 Landsbergis was born in 1931; Gabrielius Landsbergis is Lithuania's minister of 2020",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 82551e7c-1e42-11e4-b4cd-db5882bf8def", "WIKIDATA Q244338"],
    why: "PAK-2008-2 Zardari was born in 1955; Bilawal Bhutto Zardari is Pakistan's minister of 2022",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 2b3c6719-3481-11e4-8dba-bbcd9ed46413", "WIKIDATA Q15542603"],
    why: "SEN-2012 Sall is a man, born in 1945 by the file; Aïssata Tall Sall is a woman",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 823c5252-1e42-11e4-b4cd-db5882bf8def", "WIKIDATA Q92098489"],
    why: "SUD-1986 Sadiq al-Mahdi is a man; Mariam Sadiq al-Mahdi is a woman",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 81e77012-1e42-11e4-b4cd-db5882bf8def", "WIKIDATA Q111077006"],
    why: "HON-1994 Reina was born in 1926; Eduardo Enrique Reina is Honduras' minister of 2022",
  },
  {
    decision: "distinct",
    ids: ["WIKIDATA Q111077006", "WIKIDATA Q106453465", "WIKIDATA Q110786692"],
    why: "Eduardo Enrique and Carlos Eduardo Reina: two first names, seen one after the other",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 81e556e2-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 81e556e5-1e42-11e4-b4cd-db5882bf8def"],
    why: "GUA-1921 Orellana, J. died in office in 1926; GUA-1930-2 is Orellana, M.",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 81e92787-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 81e92788-1e42-11e4-b4cd-db5882bf8def"],
    why: "NIC-1910-1 J. D. Estrada (born in 1869) and NIC-1910-2 J. J. Estrada (1871) follow upon each other",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 823f9076-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 823f9078-1e42-11e4-b4cd-db5882bf8def"],
    why: "SYR-1963-1 Atassi, L. (born in 1926) and SYR-1966 El-Atassi, N. (1929): two first names",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 2b3ec87a-3481-11e4-8dba-bbcd9ed46413", "WIKIDATA Q16190188"],
    why: "ROK-2013 Park Geun-hye and Park Jin share a surname that is common",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 81f4689f-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 81df3c45-1e42-11e4-b4cd-db5882bf8def"],
    why: "COL-1950 Laureanco Gomez and CUB-1936-1 Gomez y Arias: born in 1889 both, of two countries",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 81e5260e-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 81e52610-1e42-11e4-b4cd-db5882bf8def"],
    why: "GUA-1873 Justo Rufino Barrios was born in 1835 and left in 1885; GUA-1892 is Reina Barrios, with another first name",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 8247f511-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 8247f513-1e42-11e4-b4cd-db5882bf8def"],
    why: "BHU-1998 Jigme Thinley and BHU-2000 Yeshey Zimba share Lyonpo, a title",
  },
  {
    decision: "distinct",
    ids: ["ARCHIGOS 8248e93d-1e42-11e4-b4cd-db5882bf8def", "ARCHIGOS 82491a11-1e42-11e4-b4cd-db5882bf8def"],
    why: "BNG-1975-2 Ziaur Rahman left in 1981; BNG-2001-1 is Latifur Rahman",
  },
  ...SEVERAL_LEADIDS,
];
