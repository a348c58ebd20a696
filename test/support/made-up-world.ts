// A small world in which everything is linked to everything: Turkish letters, ties in every order, dates of every precision, nulls
// wherever the model allows one, things without links.
import type { Database } from "../../src/database/database.js";
import { factories } from "./factories.js";

/** Fills a database with the made-up world. */
export async function fillWithWorld(database: Pick<Database, "prisma">): Promise<void> {
  const make = factories(database);

  const azure = await make.country("Azure", {
    tr: "Çınar",
    code: "AZ",
    iso3: "AZU",
    cowCode: 1,
    aliases: ["Republic of Azure"],
  });
  const beige = await make.country("Beige", { tr: "Iğdır", code: "BE", iso3: "BEI", gwCode: 2 });
  const coral = await make.country("Coral", { tr: "İzmir", aliases: ["Mercan"] });
  const twin = await make.country("Coral", { slug: "coral-two", tr: "izmir" });
  const dun = await make.country("Dun");
  const gone = await make.country("Ébène", { tr: "Şırnak" });
  await make.succession(gone, azure);
  await make.succession(gone, beige);
  await make.existence(gone, { start: "1918", end: "1991-12" });
  await make.existence(azure, { start: "1991-12-26/1992-01-31", seen: ["2024-06-20"] });

  const union = await make.organization("Union", { tr: "Birlik", kind: "SUPRANATIONAL" });
  const ministry = await make.organization("Ministry of Azure", {
    tr: "Azure Bakanlığı",
    kind: "MINISTRY",
    parent: azure,
  });
  const organ = await make.organization("Organ", { kind: "AGENCY", parent: union });

  const pact = await make.alliance("Pact of Streams", { tr: "Irmaklar Paktı", form: "PACT", start: "2010" });
  const dialogue = await make.alliance("Dialogue", { tr: "Diyalog", form: "DIALOGUE", seen: ["2024-06-20"] });
  const old = await make.alliance("Old bloc", { form: "BLOC", start: "1950-05", end: "1990/1991" });

  await make.membership(pact, azure, { start: "2010" });
  await make.membership(pact, beige, { start: "2012-03-01", end: "2020-06", status: "OBSERVER" });
  await make.membership(pact, beige, { key: "pact-of-streams/beige/2", start: "2022" });
  await make.membership(pact, coral, { seen: ["2024-06-20", "2024-11-04"], endStatus: "UNKNOWN_AFTER" });
  await make.membership(pact, twin, { start: "../2015-01-01", status: "ASSOCIATE" });
  await make.membership(union, azure, { start: "2010" });
  await make.membership(union, coral, { endStatus: "ENDED_DATE_UNKNOWN" });
  await make.membership(dialogue, union, { start: "2023-09" });
  await make.membership(old, gone, { start: "1950-05", end: "1990" });
  await make.membership(old, beige);

  const rivers = await make.topic("Rivers", { tr: "Irmaklar", alliances: [pact] });
  const trade = await make.topic("Trade", { tr: "Ticaret" });
  await make.topic("Nothing at all");

  const ada = await make.official("Ada One", { aliases: ["Ada Bir", "A. One"] });
  const bora = await make.official("Bora Iki", { tr: "Bora İki" });
  const cem = await make.official("Cem Three", { tr: "Cem Üç" });
  await make.official("Nobody");
  const minister = await make.office("Minister", azure, { tr: "Bakan", roles: ["FOREIGN_MINISTER"] });
  const president = await make.office("President", azure, {
    slug: "azure-president",
    tr: "Başkan",
    roles: ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT"],
  });
  const head = await make.office("President", union, { slug: "union-president", roles: ["LEADER"] });
  await make.office("Empty chair", dun);
  const adaMinister = await make.tenure(minister, ada, { start: "2020", end: "2022-06-01" });
  const boraMinister = await make.tenure(minister, bora, {
    seen: ["2024-06-20", "2024-11-04"],
    endStatus: "UNKNOWN_AFTER",
  });
  await make.tenure(minister, cem, { start: "2025", acting: true });
  const adaPresident = await make.tenure(president, ada, { start: "2022-06-02" });
  await make.tenure(head, cem);

  const treaty = await make.agreement("Treaty of Streams", {
    tr: "Irmaklar Antlaşması",
    status: "IN_FORCE",
    proposed: "2008",
    agreed: "2009-05",
    signed: "2009-06-19",
    inForce: "2010",
    parties: [azure, beige, union],
    alliances: [pact],
    topics: [rivers, trade],
  });
  const deal = await make.agreement("Deal", {
    tr: "Anlaşma",
    kind: "TRADE_AGREEMENT",
    status: "SIGNED",
    signed: "2024-06/2024-07",
    parties: [coral, azure],
    topics: [trade],
  });
  const ended = await make.agreement("Old treaty", {
    status: "TERMINATED",
    signed: "1950",
    inForce: "1950-05",
    terminated: "1991",
    parties: [gone],
    alliances: [old, pact],
  });
  await make.agreement("Idea", { kind: "MEMORANDUM", status: "PROPOSED", proposed: "../2024-11-04" });
  await make.agreement("Rumour", { kind: "OTHER" });
  const proposed = await make.action(treaty, "PROPOSAL", { on: "2008" });
  await make.action(treaty, "SIGNATURE", { by: azure, on: "2009-06-19" });
  await make.action(treaty, "SIGNATURE", { by: beige, on: "2009-06-19" });
  await make.action(treaty, "RATIFICATION", { by: union });
  await make.action(deal, "SIGNATURE", { by: coral, on: "2024-06/2024-07" });

  const duty = await make.obligation(azure, beige, {
    agreement: treaty,
    start: "2010",
    condition: "When attacked.",
    article: "4",
  });
  await make.obligation(beige, azure, { agreement: treaty, alliance: pact, start: "2010" });
  await make.obligation(azure, coral, { alliance: pact, kind: "CONSULTATION", start: "2012", end: "2014" });
  await make.obligation(gone, beige, { agreement: ended, kind: "NONAGGRESSION", start: "1950-05", end: "1991" });
  await make.obligation(coral, union, {
    alliance: dialogue,
    kind: "MILITARY_AID",
    seen: ["2024-06-20"],
    endStatus: "UNKNOWN_AFTER",
  });

  const visit = await make.event("Visit", {
    tr: "Ziyaret",
    kind: "VISIT",
    on: "2024-06-19",
    until: "2024-06-20",
    place: "Irmak Şehri",
    participants: [
      { party: azure, official: ada, tenure: adaPresident, role: "GUEST" },
      { party: beige, role: "HOST" },
      { party: ministry, official: bora, tenure: boraMinister },
    ],
    about: [{ alliance: pact }, { agreement: treaty }, { agreement: deal }],
    topics: [rivers],
  });
  const talk = await make.event("Talk to the press", {
    kind: "PRESS_CONFERENCE",
    on: "2024-06-19",
    partOf: visit,
    participants: [{ official: ada, tenure: adaPresident, role: "SPEAKER" }],
  });
  await make.event("Meeting", {
    tr: "Toplantı",
    on: "2024-06",
    participants: [{ party: azure }, { party: coral, official: cem }],
    about: [{ alliance: dialogue }],
  });
  await make.event("Meeting", {
    slug: "meeting-two",
    on: "../2024-06-30",
    status: "CLAIMED",
    participants: [{ party: union }],
    topics: [trade, rivers],
  });
  await make.event("Test", {
    kind: "WEAPONS_TEST",
    status: "ESTIMATED",
    on: "2024/..",
    participants: [{ party: dun }],
  });
  const undated = await make.event("Undated", { status: "EXPECTED", participants: [{ party: azure }] });
  await make.event("Undated too", { place: "Nowhere" });

  const pledge = await make.statement("Azure stands by the pact.", {
    tr: "Azure pakta bağlı.",
    act: "REAFFIRM",
    on: "2024-06-19",
    joint: true,
    event: talk,
    speakers: [{ party: azure, official: ada, tenure: adaPresident }, { party: beige }],
    targets: [coral, twin, beige],
    about: [{ event: visit }, { alliance: pact }, { agreement: treaty }],
    topics: [rivers, trade],
  });
  await make.statement("Beige warns.", {
    act: "WARN",
    on: "2024-06",
    speakers: [{ party: beige }],
    targets: [azure],
    about: [{ alliance: pact }],
  });
  await make.statement("The ministry asks.", {
    tr: "Bakanlık sorar.",
    act: "URGE",
    speakers: [{ party: ministry, official: bora, tenure: boraMinister }],
    about: [{ event: undated }],
    event: visit,
  });
  await make.statement("Somebody spoke.", { speakers: [{ official: cem }], on: "2020" });

  await make.externalId({ actorId: azure.id }, "COW", "1");
  await make.externalId({ actorId: azure.id }, "ISO3166-1", "AZ");
  await make.externalId({ actorId: pact.id }, "COW", "1");
  await make.externalId({ actorId: union.id }, "WIKIDATA", "Q7");
  await make.externalId({ officialId: ada.id }, "WIKIDATA", "Q7");
  await make.externalId({ agreementId: treaty.id }, "WIKIDATA", "Q7");
  await make.externalId({ agreementId: deal.id }, "COW", "1");

  const article = await make.source("First article", {
    publisher: "Irmak Haber",
    agencies: ["AA", "Euronews"],
    language: "TR",
    published: "2024-06-20",
  });
  const second = await make.source("Second article", { language: "EN", updated: "2024-11-04" });
  const dataset = await make.source("Dataset", { kind: "DATASET", coverage: { start: "1816", end: "2016" } });
  await make.source("Unread");
  const claimed = {
    presentation: "CLAIMED",
    claimants: [{ party: ministry, official: bora, tenure: boraMinister }],
  } as const;
  const claimedByTwo = {
    presentation: "CLAIMED",
    claimants: [{ party: beige }, { party: azure, official: ada }],
  } as const;
  const citations = [
    [article, { actorId: pact.id }, "headline", 0],
    [article, { actorId: azure.id }, "¶1", 1000],
    [
      article,
      { membershipId: (await database.prisma.membership.findFirstOrThrow({ orderBy: { id: "asc" } })).id },
      "¶1",
      1000,
    ],
    [article, { officialId: ada.id }, "¶2 s3", 2003],
    [article, { tenureId: adaMinister.id }, undefined, 2003],
    [second, { agreementId: treaty.id }, "¶2", 2000, claimed],
    [second, { actionId: proposed.id }, "¶2", 2000],
    [second, { obligationId: duty.id }, "¶3", 3000, claimedByTwo],
    [second, { eventId: visit.id }, "¶4", 4000, { presentation: "ESTIMATED" }],
    [second, { statementId: pledge.id }, "¶4", 4000, claimed],
    [second, { eventId: undated.id }, "¶5", 5000, { presentation: "EXPECTED", claimants: [{ party: beige }] }],
    [dataset, { actorId: gone.id }, "row 12", 12],
    [dataset, { actorId: organ.id }, "row 3", 3],
    [dataset, { agreementId: treaty.id }, "row 7", 7],
    [dataset, { actorId: pact.id }, "row 8", 8],
  ] as const;
  const cited = [];
  for (const [place, [source, fact, at, position, presented = {}]] of citations.entries()) {
    const note = `Says so (${place}).`;
    cited.push(await make.citation(source, fact, { key: `citation/${place}`, at, position, note, ...presented }));
  }
  // The dataset gives all names and numbers of what it cites; the article only those of the pact.
  for (const { id: citationId, sourceId, actorId, agreementId } of cited) {
    if (sourceId !== dataset.id && actorId !== pact.id) continue;
    const link = ({ id }: { id: number }) => ({ where: { id }, data: { citedBy: { create: { citationId } } } });
    const names = actorId === null ? [] : await database.prisma.name.findMany({ where: { actorId } });
    for (const name of names) await database.prisma.name.update(link(name));
    const owner = actorId === null ? { agreementId } : { actorId };
    for (const number of await database.prisma.externalId.findMany({ where: owner })) {
      await database.prisma.externalId.update(link(number));
    }
  }
  const [read, , , , , firstTreaty, , ofDuty] = cited;
  const [secondTreaty, readAgain] = cited.slice(-2);
  if (!read || !firstTreaty || !ofDuty || !secondTreaty || !readAgain) throw new Error("the world has other citations");
  await make.reading(read, { start: "2010", classification: "Pact" });
  await make.reading(readAgain, { start: "2011", end: "2016-12", classification: "Type III" });
  await make.disagreement("alliance/pact-of-streams/start", "START", { groupId: pact.id, allianceId: pact.id }, [
    [read, "2010"],
    [readAgain, "2011"],
  ]);
  await make.disagreement("obligation/duty/obligation", "OBLIGATION", { groupId: pact.id, obligationId: duty.id }, [
    [ofDuty, "owed: defense"],
    [readAgain, "not owed: defense"],
  ]);
  await make.disagreement("agreement/treaty/end", "END", { agreementId: treaty.id }, [
    [firstTreaty, "2020"],
    [secondTreaty, "still so on 2016-12-31"],
  ]);
}
