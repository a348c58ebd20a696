// Sources, and the places in them where each fact was read.
import { searchColumn, sortColumns } from "../product.js";
import { word } from "./naming.js";
import { allianceId } from "./parties.js";
import { dated, someDate } from "./periods.js";
import { randomFrom } from "./random.js";
import { perThing } from "./sizes.js";

const slugOfSource = (number) => `source-${String(number).padStart(7, "0")}`;

export function* sources(sizes) {
  const random = randomFrom("sources");
  for (let number = 0; number < sizes.sources; number++) {
    const title = `${word(number + 21)}: what was said`;
    const publisher = `${word(number % 90)} Post`;
    yield {
      id: number + 1,
      slug: slugOfSource(number),
      kind: "ARTICLE",
      title,
      sortEn: sortColumns({ en: title, tr: null }).sortEn,
      search: searchColumn([title, publisher]),
      publisher,
      agencies: number % 2 ? ["AA"] : [],
      language: number % 3 ? "EN" : "TR",
      ...dated("published", someDate(random, 2015, 10)),
      ...dated("updated", null),
    };
  }
}

/** The number of citations of each fact of a kind, and the row numbers of these facts. */
function* facts(sizes) {
  const officials = sizes.countries * perThing.officialsOfCountry;
  const tenures = sizes.countries * perThing.officesOfCountry * perThing.tenuresOfOffice;
  yield { column: "actorId", first: allianceId(0, sizes), count: sizes.alliances, each: 2 };
  yield { column: "membershipId", first: 1, count: sizes.alliances * perThing.membersOfAlliance, each: 2 };
  yield { column: "officialId", first: 1, count: officials, each: 2 };
  yield { column: "tenureId", first: 1, count: tenures, each: 1 };
  yield { column: "agreementId", first: 1, count: sizes.agreements, each: 2 };
  yield { column: "actionId", first: 1, count: sizes.agreements * perThing.actionsOfAgreement, each: 1 };
}

export function* citations(sizes) {
  const random = randomFrom("citations");
  let id = 0;
  for (const { column, first, count, each } of facts(sizes)) {
    for (let fact = first; fact < first + count; fact++) {
      for (let number = 1; number <= each; number++) {
        const source = random(sizes.sources);
        const paragraph = 1 + random(40);
        yield {
          id: ++id,
          key: `${slugOfSource(source)}/${column.slice(0, -2)}/${fact}/${number}`,
          sourceId: source + 1,
          locator: `¶${paragraph}`,
          note: `Says so of ${column.slice(0, -2)} ${fact}.`,
          position: paragraph * 1000,
          [column]: fact,
        };
      }
    }
  }
}
