// Databases from before the baseline: 20 migrations made what the baseline makes in one step.
import type { AppliedMigration } from "./migrate.js";
import type { MigrationFile } from "./migration-files.js";
import { StartError } from "./start-error.js";

/** The migration that replaced those in `superseded`. */
export const baseline = "20261125000000_baseline";

/** The migrations that the baseline replaced, with the checksums of their files. */
export const superseded: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "20261121000000_init": "b8b09f86cec10a0576bcace9cbb8ffc261611df91af749bf7bc048d45f815fa1",
    "20261122000000_edition": "d484e6761e4a09064f439d0c893b2e85789fb414c027902d6e3b6538fcf523be",
    "20261122100000_readings": "ad86193a9e568c36a9d069e23bf53074267eca3e6996fb6c049c6176489f36d2",
    "20261123000000_search": "d50ae1cd848716135262e8e72b4026755aebaf88eae80a9a1b4766330562fcf0",
    "20261123100000_questions_of_obligation": "8c2414d70fbdfc67481d6cfcb90a490af0c468813e44249c910324705b9ffe39",
    "20261123200000_questions_of_connection": "1d6a92823d0a7e9ed10dcf1ac7ea20a79dbadbe2c07785222917669aca2b50f0",
    "20261123400000_consent_to_be_bound": "3a963488597d6b2725e0463076d000295693c98e3afed807ca80dde23dec62cc",
    "20261123600000_conditions_in_readings": "1626955b2cee46a1bb46d4cd671eeb3c9a2dde61d1dff7b2ad74a14d5a50c94b",
    "20261123800000_parties_of_connections": "2d44ecad430bb36214825b335ab7f2d2493b384f91a6c464b83bb8b21ab2e52f",
    "20261123900000_changes_of_a_party": "fc3957fc6bacfd2574c8db873e738792c6475c9678c1883e2ff1ba48fc7fb17a",
    "20261124000000_coverage_of_ends": "a021508b869fc155d2e513553c17953865a1ec66dac359b831b4e7aa59af0bed",
    "20261124100000_coverage_of_questions": "9b8235625d881600d2593a122bb8b24fb155e1d4553258f5a71cd89840a5ab49",
    "20261124200000_pairs_from_the_few": "dbe5ee1101fe7f71cf871a2bb72f3b839e1674ea91fb73a87a23fe467ec450a3",
    "20261124300000_names_by_rule": "bdf799c4d7420866a9ec91a013ad332d221db4275fa6b97a19edb4c5b6fbc777",
    "20261124400000_sizes_of_networks": "ae1603379102be5043c572caa2a868c5546150b5615dd82e99faba2dbc2c7734",
    "20261124500000_nearer_misses": "324f584ef47b025424c204d95b8455d4567b4630b0296d29e67ba538034aa44f",
    "20261124600000_latecomers": "517fbe51b7f6a33ddc52e296c73e400a73e242ca4fadc4bc141d842a0369b780",
    "20261124700000_days_of_parties": "0fc2e22107e586dd4fdb491bc055ae3f4e3f1f03d39a0021cd205812723d5c5d",
    "20261124800000_full_names_of_people": "8aa68d76ed93302feb95e8134148fcf4b4b7b40971c6fa87cc97e1315888df21",
    "20261124900000_coverage_of_attacks": "497479025a447e5ab02d35e75381c1f1281fbe3671da55d9fd2474f58dff2193",
  }),
);

/** Functions that the superseded migrations made. Those with a file in prisma/functions are installed again at this start. */
const functions =
  "cameToAgreement changes datasetsOnParties daysOfParties defenders everyChange goTogether hadHappened happenedBetween happenedBy heldOn " +
  "linkedFrom linkedPairs linksBetween networkAsked networkEdges networkLinks networkNodes networkSize obligationsTriggered owedTo partyNamed " +
  "pathsBetween reachedFrom searchHits stepsOfPath ties wasIn wasInForce watchForEdition wordsLike";

/**
 * The history of a database as if the baseline had made it. The history is unchanged if it contains no superseded migration.
 * @throws StartError if only some of the superseded migrations were applied, or if one was edited.
 */
export function historySince(
  place: string,
  applied: readonly AppliedMigration[],
  known: readonly MigrationFile[],
): readonly AppliedMigration[] {
  const old = applied.filter(({ name }) => superseded.has(name));
  if (old.length === 0) return applied;
  const edited = old.find(({ name, checksum, finished }) => !finished || checksum !== superseded.get(name));
  const last = [...superseded.keys()].at(-1);
  if (edited || old.length < superseded.size) {
    const why = edited
      ? `migration ${edited.name} was ${edited.finished ? "edited" : "not finished"}`
      : `migration ${last} is missing`;
    throw new StartError(
      `The ${place} was made by an earlier version of Entente and cannot be updated by this one: ${why}. Nothing was changed.\n` +
        `To keep the data, start the last version of Entente that contains the migration ${last}, and then this one. Or name an empty database and load the data again (npm run seed, npm run import).`,
    );
  }
  const checksum = known.find(({ name }) => name === baseline)?.checksum ?? "";
  return [{ name: baseline, checksum, finished: true }, ...applied.filter(({ name }) => !superseded.has(name))];
}

/**
 * Statements that store this history in the database, as `prisma migrate` would record it. Data, triggers and edition stay. The
 * trigger functions stay as well, so that triggers fire until they are installed again.
 */
export function takeOverScript({ checksum }: MigrationFile): string {
  const names = [...superseded.keys()].map((name) => `'${name}'`).join(", ");
  return `
do $takeover$
declare
  one regprocedure;
begin
  for one in
    select oid from pg_proc
     where pronamespace = to_regnamespace(current_schema()) and proname = any (string_to_array('${functions}', ' '))
  loop
    execute format('drop function %s', one);
  end loop;
end
$takeover$;
delete from "_prisma_migrations" where migration_name in (${names});
insert into "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
  values (gen_random_uuid(), '${checksum}', now(), '${baseline}', now(), 1);`;
}
