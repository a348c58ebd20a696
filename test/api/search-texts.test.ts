import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { firstHits } from "../support/first-hits.js";
import { startTestServer, type TestServer } from "../support/server.js";

// What people type, by the slug of what they mean.
const meant: readonly (readonly [slug: string, ...texts: string[]])[] = [
  [
    "united-states",
    "U.S.A.",
    "USA",
    "United States",
    "United States of America",
    "United States of America (the)",
    "America",
  ],
  ["united-states", "A.B.D.", "ABD", "Amerika Birleşik Devletleri", "Untied States", "America, United States of"],
  ["united-kingdom", "U.K.", "UK", "Great Britain", "England", "İngiltere", "Birleşik Krallık"],
  ["congo-kinshasa", "DR Congo", "D.R. Congo", "Congo, Democratic Republic of the", "Zaire"],
  ["north-korea", "DPR Korea", "DPRK", "D.P.R.K.", "N. Korea", "Kuzey Kore", "Democratic People's Republic of Korea"],
  ["south-korea", "ROK", "S. Korea", "Korea, Republic of", "Suoth Korea", "Güney Kore", "Güney Kore'nin"],
  ["china", "PR China", "P.R. China", "PRC", "People's Republic of China", "Çin"],
  ["taiwan", "Republic of China", "Formosa"],
  ["vietnam", "Democratic Republic of Vietnam", "North Vietnam"],
  ["republic-of-vietnam", "South Vietnam"],
  ["turkiye", "Republic of Turkey", "Turkey", "turkiye", "TÜRKİYE", "Turky", "Ottoman Empire"],
  ["russia", "Soviet Union", "Russian Federation", "Rusya'nın", "SSCB", "S.S.C.B."],
  ["germany", "FRG", "Federal Republic of Germany", "Almanya"],
  ["german-democratic-republic", "GDR", "DDR", "East Germany"],
  ["jordan", "Jordan", "Transjordan"],
  ["libya", "Lybia"],
  ["netherlands", "Holland"],
  ["bosnia-and-herzegovina", "Bosnia & Herzegovina", "Bosnia"],
  ["united-arab-emirates", "U.A.E.", "UAE"],
  ["european-union", "EU", "E.U.", "AB", "Avrupa Birliği"],
  ["united-nations", "UN", "U.N.", "BM"],
  ["quad", "Quad", "the Quad"],
  ["kim-jong-un", "Kim Cong Un", "Kim Jong-un'un", "Kim Jong Un"],
  ["vladimir-putin", "Putn", "Putin'in"],
  ["marco-rubio", "Rubio'nun"],
  ["sergey-lavrov", "Lavrof"],
  ["choe-son-hui", "Choe Son-hui"],
  ["us-secretary-of-state", "Secretary of State"],
];

describeDatabases("a search of the seeds", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  it.each(meant)("finds %s first", async (slug, ...texts) => {
    expect(await firstHits(server, texts)).toEqual(texts.map((text) => [text, slug]));
  });
});
