// Agreements. Each belongs to one alliance, and its parties are some of the members.
import { agreementPeriod } from "../product.js";
import { slugOf, titled, word } from "./naming.js";
import { allianceId, countryId, membersOf } from "./parties.js";
import { dated, daysOf, someDate } from "./periods.js";
import { randomFrom } from "./random.js";
import { perThing } from "./sizes.js";

const kinds = ["TREATY", "PARTNERSHIP", "TRADE_AGREEMENT", "MEMORANDUM"];
const actionKinds = ["PROPOSAL", "CONCLUSION", "SIGNATURE", "RATIFICATION", "ACCESSION", "ENTRY_INTO_FORCE"];

const titleOf = (number) =>
  `${["Treaty", "Partnership", "Trade Agreement", "Memorandum"][number % kinds.length]} of ${word(number + 13)}`;
const slugOfAgreement = (number) => slugOf(titleOf(number), number);

/** The countries that take part in an agreement: 2 to 4. */
const partiesOf = (number, sizes) => membersOf(number % sizes.alliances, sizes).slice(0, 2 + (number % 3));

export function* agreements(sizes) {
  const random = randomFrom("agreements");
  for (let number = 0; number < sizes.agreements; number++) {
    const signed = someDate(random, 1960, 50);
    const inForce = random(3) === 0 ? null : someDate(random, 2011, 10);
    const days = { proposed: null, agreed: null, signed: daysOf(signed), inForce: daysOf(inForce), terminated: null };
    yield {
      id: number + 1,
      ...titled(titleOf(number), number % 2 ? `${word(number + 13)} Antlaşması` : null, slugOfAgreement(number)),
      kind: kinds[number % kinds.length],
      status: inForce === null ? "SIGNED" : "IN_FORCE",
      ...dated("proposed", null),
      ...dated("agreed", null),
      ...dated("signed", signed),
      ...dated("inForce", inForce),
      ...dated("terminated", null),
      ...agreementPeriod(days),
    };
  }
}

export function* agreementParties(sizes) {
  for (let number = 0; number < sizes.agreements; number++) {
    for (const country of partiesOf(number, sizes)) yield { agreementId: number + 1, partyId: countryId(country) };
  }
}

export function* allianceAgreements(sizes) {
  for (let number = 0; number < sizes.agreements; number++) {
    yield { allianceId: allianceId(number % sizes.alliances, sizes), agreementId: number + 1 };
  }
}

export function* actions(sizes) {
  const random = randomFrom("actions");
  let id = 0;
  for (let number = 0; number < sizes.agreements; number++) {
    const parties = partiesOf(number, sizes);
    for (let place = 0; place < perThing.actionsOfAgreement; place++) {
      const party = place === 0 ? null : countryId(parties[place % parties.length]);
      const on = someDate(random, 1960, 60);
      yield {
        id: ++id,
        key: `${slugOfAgreement(number)}/${place + 1}`,
        agreementId: number + 1,
        partyId: party,
        kind: actionKinds[place],
        ...dated("on", on),
      };
    }
  }
}
