import type { Id } from "../facts/facts.js";
import type { FormerSlugs } from "../facts/former-slugs.js";

const COW = (value: string): Id => ({ scheme: "COW-ALLIANCE", value });
const PAIRED = "The alliance stood twice, under a number of COW and under one of ATOP.";
const TREATY = "The treaty behind an alliance that stood twice.";
const TWO_NUMBERS = "One person under two numbers of a dataset.";
const TWO_LISTS = "One organization in DIGO and in MIGO.";
const IN_SEEDS = "The seeds have it, and name it.";

/**
 * The slugs that merges removed, so that links and ids keep working on every server, including servers that never had these
 * slugs. The import itself records the slugs that a merge removes from a database that was imported earlier.
 */
export const FORMER_SLUGS: readonly FormerSlugs[] = [
  ...(
    [
      ["214", "bulgaria-romania-defense", "1970"],
      ["221", "bulgaria-czechoslovakia-defense", "1968"],
    ] as const
  ).flatMap(([number, name, year]): FormerSlugs[] => [
    { table: "Actor", of: COW(number), slugs: [`${name}-pact-${year}`, `${name}-pact-${year}-2`], why: PAIRED },
    { table: "Agreement", of: COW(number), slugs: [`${name}-treaty-${year}`, `${name}-treaty-${year}-2`], why: TREATY },
  ]),
  ...[["Actor", "pact", PAIRED] as const, ["Agreement", "treaty", TREATY] as const].map(
    ([table, word, why]): FormerSlugs => ({
      table,
      of: COW("394"),
      slugs: ["brazzaville", "kinshasa"].map((congo) => `central-african-republic-congo-${congo}-defense-${word}-1998`),
      why,
    }),
  ),
  { table: "Actor", of: { scheme: "DIGO", value: "IORA" }, slugs: ["iorarc"], why: TWO_LISTS },
  { table: "Actor", of: { scheme: "DIGO", value: "CTCAf" }, slugs: ["ctc"], why: TWO_LISTS },
  ...(
    [
      ["ARCHIGOS", "81f98f18-1e42-11e4-b4cd-db5882bf8def", "benavidez-peru"],
      ["ARCHIGOS", "82238625-1e42-11e4-b4cd-db5882bf8def", "burdzhanadze-georgia"],
      ["ARCHIGOS", "823fc14d-1e42-11e4-b4cd-db5882bf8def", "chebab-lebanon"],
      ["ARCHIGOS", "82533626-1e42-11e4-b4cd-db5882bf8def", "raimundo-perreira-guinea-bissau"],
      ["WIKIDATA", "Q106453465", "carlos-eduardo-reina-q110786692"],
    ] as const
  ).map(([scheme, value, slug]): FormerSlugs => ({
    table: "Official",
    of: { scheme, value },
    slugs: [slug],
    why: TWO_NUMBERS,
  })),
  ...(
    [
      ["Actor", "COW-ALLIANCE", "210", "argentina-bolivia-brazil-and-18-others-defense-pact-1947"],
      ["Actor", "COW-ALLIANCE", "227", "belgium-canada-denmark-and-9-others-defense-pact-1949"],
      ["Actor", "COW-ALLIANCE", "238", "australia-france-new-zealand-and-5-others-entente-1954"],
      ["Actor", "COW-ALLIANCE", "350", "armenia-azerbaijan-belarus-and-6-others-defense-pact-1992"],
      ["Actor", "DIGO", "SADC", "southern-african-dev-community"],
      ["Actor", "DIGO", "IGAD", "inter-gov-authority-on-development"],
      ["Actor", "DIGO", "ECCAS", "economic-community-of-central-african-states"],
      ["Actor", "DIGO", "CARICOM", "caribbean-community"],
      ["Actor", "DIGO", "OAS", "pan-am-unionorg-of-am-states"],
      ["Actor", "DIGO", "SAARC", "south-asian-assoc-regional-coop"],
      ["Actor", "DIGO", "OAU", "organization-for-african-unity"],
      ["Actor", "DIGO", "ASEAN", "association-of-south-east-asian-nations"],
      ["Actor", "DIGO", "ECOWAS", "economic-community-of-west-african-states"],
      ["Actor", "DIGO", "EEC", "european-economic-communityeuropean-community"],
      ["Actor", "DIGO", "GCC", "gulf-cooperation-council"],
      ["Actor", "DIGO", "LOAS", "league-of-arab-states"],
      ["Actor", "DIGO", "OIC", "org-islamic-conference"],
      ["Actor", "DIGO", "OSCE", "org-security-cooperation-europe"],
      ["Actor", "DIGO", "PIF", "pacific-island-forum"],
      ["Actor", "IIGO", "NB8", "nordic-baltic-8"],
      ["Actor", "IIGO", "NORDEFCO", "nordic-defence-cooperation"],
      ["Actor", "IIGO", "TSI", "3-seas-initiative"],
      ["Actor", "MIGO", "G20", "group-of-20-230-320"],
      ["Actor", "MIGO", "G7", "group-of-5678"],
      ["Actor", "MIGO", "GUAM", "guam-2"],
      ["Agreement", "ATOP", "3375", "japan-united-states-defense-treaty-1960"],
      ["Agreement", "ATOP", "3405", "cyprus-greece-turkiye-united-kingdom-defense-treaty-1960"],
      ["Agreement", "ATOP", "3470", "france-germany-consultation-treaty-1963"],
      ["Agreement", "ATOP", "4890", "armenia-russia-defense-treaty-1997"],
      ["Agreement", "ATOP", "4980", "china-russia-non-aggression-treaty-2001"],
      ["Agreement", "ATOP", "6035", "azerbaijan-turkiye-defense-treaty-2010"],
      ["Agreement", "COW-ALLIANCE", "210", "argentina-bolivia-brazil-and-18-others-defense-treaty-1947"],
      ["Agreement", "COW-ALLIANCE", "227", "belgium-canada-denmark-and-9-others-defense-treaty-1949"],
      ["Agreement", "COW-ALLIANCE", "230", "egypt-lebanon-saudi-arabia-and-2-others-defense-treaty-1950"],
      ["Agreement", "COW-ALLIANCE", "231", "philippines-united-states-defense-treaty-1951"],
      ["Agreement", "COW-ALLIANCE", "232", "australia-new-zealand-united-states-defense-treaty-1951"],
      ["Agreement", "COW-ALLIANCE", "236", "south-korea-united-states-treaty-of-entente-1953"],
      ["Agreement", "COW-ALLIANCE", "238", "australia-france-new-zealand-and-5-others-treaty-of-entente-1954"],
      ["Agreement", "COW-ALLIANCE", "265", "china-north-korea-defense-treaty-1961"],
      ["Agreement", "COW-ALLIANCE", "350", "armenia-azerbaijan-belarus-and-6-others-defense-treaty-1992"],
      ["Agreement", "COW-ALLIANCE", "388", "antigua-and-barbuda-barbados-dominica-and-4-others-defense-treaty-1996"],
      ["Agreement", "COW-ALLIANCE", "400", "bahrain-kuwait-oman-and-3-others-defense-treaty-2000"],
      ["Agreement", "COW-ALLIANCE", "405", "russia-uzbekistan-defense-treaty-2005"],
      ["Official", "ARCHIGOS", "149e3ccc-aae0-11e4-b3bc-29f2fa19767e", "charles-michel-belgium"],
      ["Official", "ARCHIGOS", "149e63e7-aae0-11e4-b3bc-29f2fa19767e", "rama-albania"],
      ["Official", "ARCHIGOS", "149e63e8-aae0-11e4-b3bc-29f2fa19767e", "vucic-serbia"],
      ["Official", "ARCHIGOS", "14a011a2-aae0-11e4-b3bc-29f2fa19767e", "al-sisi-egypt"],
      ["Official", "ARCHIGOS", "14a05fc2-aae0-11e4-b3bc-29f2fa19767e", "prayuth-chan-ocha-thailand"],
      ["Official", "ARCHIGOS", "14a05fc3-aae0-11e4-b3bc-29f2fa19767e", "joko-widodo-indonesia"],
      ["Official", "ARCHIGOS", "2b37a454-3481-11e4-8dba-bbcd9ed46413", "xavier-bettel-luxembourg"],
      ["Official", "ARCHIGOS", "2b3a05b6-3481-11e4-8dba-bbcd9ed46413", "sauli-ninisto-finland"],
      ["Official", "ARCHIGOS", "2b3ec879-3481-11e4-8dba-bbcd9ed46413", "xi-jinping-china"],
      ["Official", "ARCHIGOS", "2b3ec880-3481-11e4-8dba-bbcd9ed46413", "ruak-timor-leste"],
      ["Official", "ARCHIGOS", "43f5ae9c-de6a-11e5-ba44-bb6d7c1a9a58", "justin-trudeau-canada"],
      ["Official", "ARCHIGOS", "43fa7164-de6a-11e5-ba44-bb6d7c1a9a58", "salman-bin-abdulaziz-al-saud-saudi-arabia"],
      ["Official", "ARCHIGOS", "81fcfe15-1e42-11e4-b4cd-db5882bf8def", "lula-da-silva-brazil"],
      ["Official", "ARCHIGOS", "821781be-1e42-11e4-b4cd-db5882bf8def", "orban-hungary"],
      ["Official", "ARCHIGOS", "821ca82c-1e42-11e4-b4cd-db5882bf8def", "janez-jansa-slovenia"],
      ["Official", "ARCHIGOS", "82235550-1e42-11e4-b4cd-db5882bf8def", "lukashenko-belarus"],
      ["Official", "ARCHIGOS", "8223e7ce-1e42-11e4-b4cd-db5882bf8def", "ilhma-aliyev-azerbaijan"],
      ["Official", "ARCHIGOS", "8226f523-1e42-11e4-b4cd-db5882bf8def", "stoltenberg-norway"],
      ["Official", "ARCHIGOS", "823da829-1e42-11e4-b4cd-db5882bf8def", "erdogan-turkiye"],
      ["Official", "ARCHIGOS", "82411722-1e42-11e4-b4cd-db5882bf8def", "netanyahu-israel"],
      ["Official", "ARCHIGOS", "824b640b-1e42-11e4-b4cd-db5882bf8def", "hun-sen-cambodia"],
      ["Official", "ARCHIGOS", "824c8910-1e42-11e4-b4cd-db5882bf8def", "lee-hsien-loong-singapore"],
      ["Official", "ARCHIGOS", "824d1b8d-1e42-11e4-b4cd-db5882bf8def", "gusmao-timor-leste"],
      ["Official", "ARCHIGOS", "8250ec2f-1e42-11e4-b4cd-db5882bf8def", "cameron-united-kingdom"],
      ["Official", "ARCHIGOS", "82511d01-1e42-11e4-b4cd-db5882bf8def", "m-rutte-netherlands"],
      ["Official", "ARCHIGOS", "8251e052-1e42-11e4-b4cd-db5882bf8def", "fico-slovakia"],
      ["Official", "ARCHIGOS", "82530554-1e42-11e4-b4cd-db5882bf8def", "lars-lokke-rasmussen-denmark"],
      ["Official", "ARCHIGOS", "82551e7c-1e42-11e4-b4cd-db5882bf8def", "zardari-pakistan"],
      ["Official", "ARCHIGOS", "8255e1ca-1e42-11e4-b4cd-db5882bf8def", "ramos-horta-timor-leste"],
    ] as const
  ).map(([table, scheme, value, slug]): FormerSlugs => ({
    table,
    of: { scheme, value },
    slugs: [slug],
    why: IN_SEEDS,
  })),
];
