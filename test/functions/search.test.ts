import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { describeFunctions, type Functions } from "./describe-functions.js";

/** Names that a search can find; the triggers of their tables write them. */
async function names({ make, run }: Functions): Promise<void> {
  await make.country("Türkiye", { tr: "Türkiye", aliases: ["Republic of Turkey"] });
  await make.country("Democratic Republic of the Congo");
  await make.country("Congo");
  await make.organization("Group of Seven", { aliases: ["G7"] });
  await make.organization("g7+");
  const league = { aliases: ["Leaguers"] };
  await make.organization("League of Two", league);
  const { id } = await make.alliance("Azure–Beige pact", league);
  await run(`update "Name" set "kind" = 'DESCRIPTIVE' where "actorId" = ${id} and "kind" = 'COMMON'`);
  await make.alliance("Old League", { aliases: ["Elders"] });
  await make.organization("Elders", { aliases: ["Old League"] });
  const union = await make.organization("Union of Lakes", { aliases: ["Lakers"] });
  await make.alliance("Lake Pact", { aliases: ["Lakers"] });
  await make.agreement("Fishing rights", { parties: [union] });
  await make.official("Recep Tayyip Erdoğan");
  await make.official("J. Smith");
}

describeFunctions(
  "search",
  {
    contentWords: ({ value }) => {
      it.each([
        ["democratic republic of the congo", ["democratic", "republic", "congo"]],
        ["turkiye ve kore", ["turkiye", "kore"]],
        ["the of", ["the", "of"]],
        ["", []],
      ])("of %j are %j", async (folded, words) => {
        expect(await value(`"contentWords"($1::text)`, folded)).toEqual(words);
      });
    },

    currentKey: ({ run, value }) => {
      beforeAll(() =>
        run(
          `insert into "FormerSlug" ("table", "slug", "now") values ('Actor', 'old-azure', 'azure'), ('Actor', 'old-pact', 'pact')`,
        ),
      );
      it.each([
        ["pact/azure/2", "pact/azure/2"],
        ["old-pact/old-azure/2", "pact/azure/2"],
        ["old-pacts/azure", "old-pacts/azure"],
        [null, null],
      ])("of %s is %s", async (key, now) => {
        expect(await value(`"currentKey"($1::text)`, key)).toBe(now);
      });
    },

    currentSlug: ({ run, value }) => {
      beforeAll(() => run(`insert into "FormerSlug" ("table", "slug", "now") values ('Actor', 'old-azure', 'azure')`));
      it.each([
        ["Actor", "old-azure", "azure"],
        ["Actor", "azure", "azure"],
        ["Official", "old-azure", "old-azure"],
      ])("of a row of %s, %s, is %s", async (table, slug, now) => {
        expect(await value(`"currentSlug"($1::text, $2::text)`, table, slug)).toBe(now);
      });
    },

    initialsOf: ({ value }) => {
      it.each([
        [["democratic", "peoples", "republic", "korea"], "dprk"],
        [["congo"], "c"],
        [[], ""],
      ])("of %j are %j", async (words, initials) => {
        expect(await value(`"initialsOf"($1::text[])`, words)).toBe(initials);
      });
    },

    namesNear: (functions) => {
      const near = (...texts: string[]) =>
        functions.rows(
          `select n."slug", n."whole", round(n."likeness"::numeric, 2) as "likeness", round(n."share"::numeric, 2) as "share"
           from "namesNear"($1::text[], enum_range(null::"SearchKind")) n order by n."likeness" desc, n."share" desc, n."folded"`,
          texts,
        );
      beforeAll(() => names(functions));
      it("are spelt much like the text", async () => {
        const [first] = await near("turkye");
        expect(first).toEqual({ slug: "turkiye", whole: true, likeness: 0.86, share: 1 });
      });
      it("have words of which the text has the initials", async () => {
        const found = await near("dr congo");
        expect(found[0]).toMatchObject({ slug: "democratic-republic-of-the-congo", whole: true, share: 1 });
        expect(found.filter(({ whole }) => whole)).toHaveLength(1);
      });
      it("are of the kinds that are asked for", async () => {
        expect(await functions.rows(`select * from "namesNear"('{turkye}', '{OFFICIAL}')`)).toEqual([]);
      });
      it("are none of more than eight words", async () => {
        expect(await near("turkye a b c d e f g h")).toEqual([]);
      });
    },

    namesOf: ({ make, value }) => {
      it("are the names of a thing of each kind in both languages, then its others", async () => {
        const azure = await make.country("Azure", { tr: "Çınar", aliases: ["Blue"] });
        const ada = await make.official("Ada", { aliases: ["A."] });
        const things = [
          ["COUNTRY", azure.id, ["Azure", "Çınar", "Azure", "Çınar", "Blue"]],
          ["OFFICIAL", ada.id, ["Ada", null, "Ada", "A."]],
          ["OFFICE", (await make.office("Minister", azure, { tr: "Bakan" })).id, ["Minister", "Bakan"]],
          ["AGREEMENT", (await make.agreement("Treaty")).id, ["Treaty", null]],
          ["EVENT", (await make.event("Visit", { place: "Kursk" })).id, ["Visit", null, "Kursk"]],
          ["TOPIC", (await make.topic("Trade", { tr: "Ticaret" })).id, ["Trade", "Ticaret"]],
        ] as const;
        for (const [kind, id, expected] of things)
          expect(await value(`"namesOf"($1::text::"SearchKind", $2::int)`, kind, id)).toEqual(expected);
      });
    },

    peopleNear: (functions) => {
      beforeAll(() => names(functions));
      it.each([
        ["recep tayyip erdogan gul", []],
        ["recep erdogan", [{ slug: "recep-tayyip-erdogan", share: 0.67 }]],
        ["john smith", [{ slug: "j-smith", share: 1 }]],
        ["john jones", []],
        ["congo", []],
      ])("%s: %j", async (text, expected) => {
        const found = await functions.rows(
          `select p."slug", round(p."share"::numeric, 2) as "share" from "peopleNear"(array[$1::text]) p`,
          text,
        );
        expect(found).toEqual(expected);
      });
    },

    searchHits: (functions) => {
      const hits = async (text: string, code: string, kinds: string[] | null = null) =>
        (
          await functions.rows(
            `select h."match", h."key" from "searchHits"(array[$1::text], array[$2::text], $3::text[]) h order by h."rank", h."place", h."folded", h."key"`,
            ...[text, code, kinds],
          )
        ).map(({ match, key }) => `${String(match)} ${String(key)}`);
      beforeAll(async () => {
        await names(functions);
        const congo = await functions.value(`(select "id" from "Actor" where "slug" = 'congo')`);
        await functions.make.externalId({ actorId: Number(congo) }, "ISO3166-1", "CG");
      });
      it.each([
        ["congo", "CONGO", ["NAME country/congo", "WORDS country/democratic-republic-of-the-congo"]],
        ["cg", "CG", ["CODE country/congo"]],
        ["g7", "G7", ["NAME organization/group-of-seven", "NAME organization/g7"]],
        ["leaguers", "LEAGUERS", ["NAME organization/league-of-two", "NAME alliance/azure-beige-pact"]],
        ["old league", "OLD LEAGUE", ["NAME alliance/old-league", "NAME organization/elders"]],
        ["lakers", "LAKERS", ["NAME organization/union-of-lakes", "NAME alliance/lake-pact"]], // a party to agreements
        ["g7", "G7+", ["NAME organization/g7", "NAME organization/group-of-seven"]],
        ["group", "GROUP", ["BEGINNING organization/group-of-seven"]],
        ["seven group", "SEVEN GROUP", ["WORDS organization/group-of-seven"]],
        ["turkye", "TURKYE", ["NEAR country/turkiye"]],
        ["recep erdogan", "RECEP ERDOGAN", ["WORDS official/recep-tayyip-erdogan"]],
        ["qqq", "QQQ", []],
      ])("of %j, written %j: %j", async (text, code, expected) => {
        expect(await hits(text, code)).toEqual(expected);
      });
      it("begin with the text, even where they also have it as a part", async () => {
        const lands = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `${letter}land`);
        for (const land of lands) await functions.make.country(`Union of ${land}`);
        const found = await hits("union of", "UNION OF", ["COUNTRY"]);
        expect(found).toEqual(lands.map((land) => `BEGINNING country/union-of-${land}`));
      });
      it("are of the kinds that are asked for, and lead to the row of their kind", async () => {
        expect(await hits("congo", "CONGO", ["OFFICIAL"])).toEqual([]);
        const [hit] = await functions.rows(`select * from "searchHits"('{j smith}', '{J SMITH}', '{OFFICIAL}')`);
        const [smith] = await functions.rows(`select "id" from "Official" where "slug" = 'j-smith'`);
        expect(hit).toMatchObject({
          officialId: smith?.["id"],
          actorId: null,
          officeId: null,
          names: ["J. Smith", null, "J. Smith"],
        });
      });
    },

    wordWeight: ({ value }) => {
      it.each([
        ["congo", 5],
        ["republic", 2.67],
        ["cumhuriyeti", 3.67],
      ])("of %s is %d", async (word, weight) => {
        expect(Number(Number(await value(`"wordWeight"($1::text)`, word)).toFixed(2))).toBe(weight);
      });
    },

    wordsLike: (functions) => {
      const like = (word: string) =>
        functions.rows(
          `select w."word", round(w."likeness"::numeric, 2) as "likeness" from "wordsLike"($1::text) w`,
          word,
        );
      beforeAll(() => names(functions));
      it.each([
        ["congo", [{ word: "congo", likeness: 1 }]],
        ["cogno", [{ word: "congo", likeness: 0.8 }]], // two neighbors swapped
        [
          "turkeyi", // one letter too many; and two swapped with one between them
          [
            { word: "turkey", likeness: 0.86 },
            { word: "turkiye", likeness: 0.86 },
          ],
        ],
        ["kongoo", [{ word: "congo", likeness: 0.67 }]],
        ["xyzzyx", []],
      ])("%s: %j", async (word, expected) => {
        expect(await like(word)).toEqual(expected);
      });
    },
  },
  describeDatabases,
);
