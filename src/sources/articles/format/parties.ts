import { z } from "zod";
import { AllianceForm, MembershipStatus, OrganizationKind } from "../../../generated/prisma/enums.js";
import { bilingual, cited, enumOf, externalIds, otherNames, period, reference } from "./pieces.js";

const stateNumber = z.int().min(1).max(9999);

/** A country, by its slug. Its default names are those of CLDR for `code`. */
export const country = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, "must be two capital letters (ISO 3166-1 alpha-2)")
    .optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be three capital letters (ISO 3166-1 alpha-3)")
    .optional(),
  isoNumeric: z
    .string()
    .regex(/^\d{3}$/, "must be three digits in quotes (ISO 3166-1 numeric)")
    .optional(),
  cowCode: stateNumber.optional(),
  cowAbbreviation: z
    .string()
    .regex(/^[A-Z]{3}$/, "must be three capital letters (Correlates of War, whose AUS is Austria)")
    .optional(),
  gwCode: stateNumber.optional(),
  row: z.int().min(1).meta({ description: "Its row in the dataset country-codes, from which its citation is made." }),
  names: bilingual.optional(),
  otherNames: otherNames.optional(),
});

/** An organization, by its slug. */
export const organization = z.strictObject({
  kind: enumOf(OrganizationKind),
  names: bilingual,
  otherNames: otherNames.optional(),
  parent: reference.optional(),
  period: period.optional(),
  externalIds: externalIds.optional(),
  cited,
});

/** An alliance, by its slug. */
export const alliance = z.strictObject({
  form: enumOf(AllianceForm),
  names: bilingual,
  otherNames: otherNames.optional(),
  externalIds: externalIds.optional(),
  period: period.optional(),
  restsOn: z.array(reference).optional(),
  topics: z.array(reference).optional(),
  cited,
});

/** A membership, by `group/party`, and `/2` from the second spell on. */
export const membership = z.strictObject({
  status: enumOf(MembershipStatus).default("FULL"),
  period: period.optional(),
  cited,
});
