// A small world in which Coral attacks Azure: defenders of either kind, those who owe it to both, those who left in time.
import type { Database } from "../../../src/database/database.js";
import { factories } from "../../support/factories.js";

/** Fills a database with that world. */
export async function fillWithAttack(database: Pick<Database, "prisma">): Promise<void> {
  const make = factories(database);
  const azure = await make.country("Azure");
  const beige = await make.country("Beige");
  const coral = await make.country("Coral");
  const dun = await make.country("Dun");
  const elm = await make.country("Elm");
  const fern = await make.country("Fern");
  const gull = await make.country("Gull");
  const hazel = await make.country("Hazel");
  const iris = await make.country("Iris");
  const jade = await make.country("Jade");
  const kelp = await make.country("Kelp");
  const lime = await make.country("Lime");
  const moss = await make.country("Moss");
  const union = await make.organization("Union");
  const league = await make.alliance("League", { start: "1950" });

  await make.membership(league, azure, { start: "1950" });
  await make.membership(union, azure, { start: "2000-01-01" });
  await make.membership(union, dun, { start: "2000-01-01", end: "2010-12-31" });
  await make.membership(union, elm, { start: "2000-01-01", status: "OBSERVER" });

  const pact = await make.agreement("Pact", { parties: [azure, beige], inForce: "1990-01-01" });
  const owed = { agreement: pact, start: "1990-01-01" };
  const condition = "If attacked.";
  const coded = await make.obligation(beige, azure, { ...owed, condition });
  const codedAgain = await make.obligation(beige, azure, { ...owed, kind: "MILITARY_AID", end: "2005-06" });
  await make.obligation(union, azure, owed);
  await make.obligation(fern, union, owed);
  await make.obligation(azure, moss, owed);

  await make.obligation(coral, azure, { ...owed, kind: "NONAGGRESSION" });
  await make.obligation(azure, coral, { ...owed, kind: "NONAGGRESSION" });
  await make.obligation(beige, coral, { ...owed, kind: "NONAGGRESSION" });
  await make.obligation(kelp, coral, { ...owed, kind: "NONAGGRESSION" });
  await make.obligation(gull, coral, { ...owed, kind: "OFFENSE" });
  await make.obligation(hazel, coral, { ...owed, kind: "NEUTRALITY" });
  await make.obligation(hazel, azure, { ...owed, kind: "NEUTRALITY" });
  await make.obligation(moss, azure, { ...owed, kind: "CONSULTATION" });
  await make.obligation(lime, coral, owed);
  await make.obligation(iris, beige, owed);
  await make.obligation(beige, iris, owed);
  await make.obligation(iris, gull, owed);
  await make.obligation(jade, iris, owed);
  await make.obligation(kelp, jade, owed);

  const source = await make.source("Codebook", { kind: "DATASET" });
  const other = await make.source("Other codebook", { kind: "DATASET" });
  await make.citation(source, { obligationId: coded.id }, { key: "codebook/1", at: "row 1" });
  await make.citation(other, { obligationId: coded.id }, { key: "other-codebook/1", at: "row 7" });
  await make.citation(other, { obligationId: codedAgain.id }, { key: "other-codebook/2", at: "row 8" });
}
