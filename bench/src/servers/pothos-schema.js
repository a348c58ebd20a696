// The part of the contract that the operations use, in Pothos with its Prisma and Relay plugins: the selection of an operation is
// one nested Prisma select.
import SchemaBuilder from "@pothos/core";
import PrismaPlugin, { prismaConnectionHelpers } from "@pothos/plugin-prisma";
import { getDatamodel } from "@pothos/plugin-prisma/generated";
import RelayPlugin from "@pothos/plugin-relay";

const byName = [{ sortEn: "asc" }, { slug: "asc" }];

/** Makes the schema over a Prisma client. */
export function createSchema(prisma) {
  const builder = new SchemaBuilder({
    plugins: [PrismaPlugin, RelayPlugin],
    prisma: { client: prisma, dmmf: getDatamodel(), maxConnectionSize: 100 },
    relay: { nodesOnConnection: true },
  });
  const enums = Object.fromEntries(
    Object.entries({
      AllianceForm: ["TREATY_ALLIANCE", "PACT", "PARTNERSHIP", "DIALOGUE", "COALITION", "BLOC"],
      MembershipStatus: ["FULL", "ASSOCIATE", "OBSERVER", "SUSPENDED"],
      AgreementKind: ["TREATY", "PARTNERSHIP", "TRADE_AGREEMENT", "MEMORANDUM", "JOINT_STATEMENT", "OTHER"],
      AgreementStatus: ["NOT_YET", "PROPOSED", "AGREED", "SIGNED", "IN_FORCE", "TERMINATED", "UNKNOWN"],
      AgreementOrderBy: ["TITLE", "SIGNED"],
      OrderDirection: ["ASC", "DESC"],
      OfficeRole: [
        "HEAD_OF_STATE",
        "HEAD_OF_GOVERNMENT",
        "LEADER",
        "FOREIGN_MINISTER",
        "DEFENCE_MINISTER",
        "HIGH_REPRESENTATIVE",
        "OTHER",
      ],
      EndStatus: ["ONGOING", "ENDED", "ENDED_DATE_UNKNOWN", "UNKNOWN_AFTER"],
    }).map(([name, values]) => [name, builder.enumType(name, { values })]),
  );

  const Topic = builder.prismaObject("Topic", { fields: (t) => ({ name: t.exposeString("nameEn") }) });
  const Official = builder.prismaObject("Official", {
    fields: (t) => ({ slug: t.exposeString("slug"), name: t.exposeString("nameEn") }),
  });
  const Period = builder
    .objectRef("Period")
    .implement({ fields: (t) => ({ endStatus: t.expose("endStatus", { type: enums.EndStatus }) }) });
  builder.prismaObject("Tenure", {
    fields: (t) => ({
      official: t.relation("official"),
      period: t.field({ type: Period, select: { endStatus: true }, resolve: ({ endStatus }) => ({ endStatus }) }),
    }),
  });
  builder.prismaObject("Office", {
    fields: (t) => ({
      title: t.exposeString("titleEn"),
      roles: t.expose("roles", { type: [enums.OfficeRole] }),
      tenures: t.relatedConnection("tenures", {
        cursor: "key",
        query: { orderBy: [{ possibleFrom: "asc" }, { key: "asc" }] },
      }),
    }),
  });

  const Country = builder.prismaObject("Actor", {
    variant: "Country",
    fields: (t) => ({
      slug: t.exposeString("slug"),
      name: t.exposeString("nameEn"),
      code: t.string({
        nullable: true,
        select: { country: { select: { code: true } } },
        resolve: ({ country }) => country.code,
      }),
      memberships: t.relatedConnection("memberships", {
        cursor: "key",
        query: { orderBy: [{ group: { sortEn: "asc" } }, { key: "asc" }] },
      }),
      offices: t.relatedConnection("offices", { cursor: "slug", query: { orderBy: byName } }),
      agreements: through(t, "agreementLinks", "AgreementParty", "agreementId_partyId", "agreement", () => Agreement),
    }),
  });
  const Alliance = builder.prismaObject("Actor", {
    variant: "Alliance",
    fields: (t) => ({
      slug: t.exposeString("slug"),
      name: t.exposeString("nameEn"),
      form: t.field({
        type: enums.AllianceForm,
        select: { alliance: { select: { form: true } } },
        resolve: ({ alliance }) => alliance.form,
      }),
      members: t.relatedConnection("members", {
        cursor: "key",
        query: { orderBy: [{ party: { sortEn: "asc" } }, { key: "asc" }] },
      }),
      agreements: through(t, "restsOn", "AllianceAgreement", "allianceId_agreementId", "agreement", () => Agreement),
      topics: through(t, "topicLinks", "AllianceTopic", "allianceId_topicId", "topic", () => Topic),
    }),
  });
  builder.prismaObject("Membership", {
    fields: (t) => ({
      status: t.expose("status", { type: enums.MembershipStatus }),
      party: t.relation("party", { type: Country }),
      group: t.relation("group", { type: Alliance }),
    }),
  });

  const PartialDate = builder.objectRef("PartialDate").implement({
    fields: (t) => ({
      value: t.exposeString("value"),
      earliest: t.exposeString("earliest"),
      latest: t.exposeString("latest"),
    }),
  });
  const Agreement = builder.prismaObject("Agreement", {
    fields: (t) => ({
      slug: t.exposeString("slug"),
      title: t.exposeString("titleEn"),
      kind: t.expose("kind", { type: enums.AgreementKind }),
      status: t.expose("status", { type: enums.AgreementStatus }),
      signed: t.field({
        type: PartialDate,
        nullable: true,
        select: { signed: true, signedEarliest: true, signedLatest: true },
        resolve: ({ signed, signedEarliest, signedLatest }) =>
          signed === null ? null : { value: signed, earliest: dayOf(signedEarliest), latest: dayOf(signedLatest) },
      }),
      parties: through(t, "partyLinks", "AgreementParty", "agreementId_partyId", "party", () => Country),
      topics: through(t, "topicLinks", "AgreementTopic", "agreementId_topicId", "topic", () => Topic, true),
    }),
  });

  /** A connection to the objects at the other side of a table of links. */
  function through(t, relation, link, cursor, end, type, counted = false) {
    const helpers = prismaConnectionHelpers(builder, link, {
      cursor,
      select: (nestedSelection) => ({ [end]: nestedSelection() }),
      query: { orderBy: { [end]: { sortEn: "asc" } } },
      resolveNode: (row) => row[end],
    });
    return t.connection(
      {
        type: type(),
        select: (args, context, nestedSelection) => ({
          [relation]: helpers.getQuery(args, context, (selection) => nestedSelection(selection, ["nodes"])),
          ...(counted && { _count: { select: { [relation]: true } } }),
        }),
        resolve: (parent, args, context) => ({
          ...helpers.resolve(parent[relation], args, context),
          totalCount: parent._count?.[relation],
        }),
      },
      counted ? { fields: (fields) => ({ totalCount: fields.exposeInt("totalCount") }) } : {},
    );
  }

  const AgreementFilter = builder.inputType("AgreementFilter", {
    fields: (t) => ({ kind: t.field({ type: [enums.AgreementKind] }) }),
  });
  const AgreementOrder = builder.inputType("AgreementOrder", {
    fields: (t) => ({
      by: t.field({ type: enums.AgreementOrderBy, required: true }),
      direction: t.field({ type: enums.OrderDirection, required: true }),
    }),
  });
  const orderColumns = { TITLE: "sortEn", SIGNED: "signedLatest" };
  builder.queryType({
    fields: (t) => ({
      country: t.prismaField({
        type: Country,
        nullable: true,
        args: { code: t.arg.string({ required: true }) },
        resolve: (query, _, { code }) => prisma.actor.findFirst({ ...query, where: { country: { code } } }),
      }),
      alliances: t.prismaConnection({
        type: Alliance,
        cursor: "slug",
        resolve: (query) => prisma.actor.findMany({ ...query, where: { kind: "ALLIANCE" }, orderBy: byName }),
      }),
      officials: t.prismaConnection({
        type: Official,
        cursor: "slug",
        resolve: (query) => prisma.official.findMany({ ...query, orderBy: byName }),
      }),
      agreements: t.prismaConnection({
        type: Agreement,
        cursor: "slug",
        args: { filter: t.arg({ type: AgreementFilter }), orderBy: t.arg({ type: AgreementOrder }) },
        resolve: (query, _, { filter, orderBy }) => {
          const direction = (orderBy?.direction ?? "ASC").toLowerCase();
          return prisma.agreement.findMany({
            ...query,
            where: filter?.kind ? { kind: { in: filter.kind } } : {},
            orderBy: [{ [orderColumns[orderBy?.by ?? "TITLE"]]: direction }, { slug: direction }],
          });
        },
      }),
    }),
  });
  return builder.toSchema();
}

function dayOf(date) {
  return date.toISOString().slice(0, 10);
}
