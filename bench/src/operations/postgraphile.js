// The operations in the schema that PostGraphile makes from the tables, and its answers in the contract's form.

const country = `query Country($code: String!) {
  allCountries(condition: { code: $code }, first: 1) {
    nodes {
      code
      actorByActorId {
        slug nameEn
        membershipsByPartyId(first: 100, orderBy: [GROUP_NAME_ASC, KEY_ASC]) {
          nodes { status actorByGroupId { slug nameEn allianceByActorId { form } } }
        }
      }
    }
  }
}`;

/** The document of each operation, and its variables if they differ. */
export const documents = {
  S: { query: country },
  M: {
    query: `query Alliances {
  allActors(condition: { kind: ALLIANCE }, orderBy: [SORT_EN_ASC, SLUG_ASC], first: 20) {
    nodes {
      slug nameEn
      allianceByActorId { form }
      membershipsByGroupId(first: 20, orderBy: [PARTY_NAME_ASC, KEY_ASC]) {
        nodes {
          status
          actorByPartyId {
            slug nameEn
            officesByPartyId(first: 3, orderBy: [SORT_EN_ASC, SLUG_ASC]) {
              nodes {
                titleEn
                tenuresByOfficeId(first: 2, orderBy: [POSSIBLE_FROM_ASC, KEY_ASC]) {
                  nodes { officialByOfficialId { slug nameEn } }
                }
              }
            }
          }
        }
      }
      allianceAgreementsByAllianceId(first: 5, orderBy: [AGREEMENT_TITLE_ASC]) {
        nodes {
          agreementByAgreementId {
            slug titleEn kind status
            agreementPartiesByAgreementId(first: 10, orderBy: [PARTY_NAME_ASC]) { nodes { actorByPartyId { slug nameEn } } }
          }
        }
      }
    }
  }
}`,
  },
  P: {
    query: `query Officials($first: Int!) {
  allOfficials(first: $first, orderBy: [SORT_EN_ASC, SLUG_ASC]) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { slug nameEn } }
  }
}`,
  },
  F: {
    query: `query Agreements($kind: AgreementKind!, $after: Cursor) {
  allAgreements(condition: { kind: $kind }, orderBy: [SIGNED_LATEST_DESC, SLUG_DESC], first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug titleEn kind status signed }
  }
}`,
    variables: [{ kind: "TREATY" }],
    next: (data) => data.allAgreements.pageInfo.endCursor,
  },
  D: {
    query: `query CountryFromEverySide($code: String!) {
  allCountries(condition: { code: $code }, first: 1) {
    nodes {
      actorByActorId {
        nameEn
        membershipsByPartyId(first: 10, orderBy: [GROUP_NAME_ASC, KEY_ASC]) {
          nodes {
            actorByGroupId {
              nameEn
              allianceByActorId { form }
              allianceTopicsByAllianceId(first: 5, orderBy: [TOPIC_NAME_ASC]) { nodes { topicByTopicId { nameEn } } }
              membershipsByGroupId(first: 10, orderBy: [PARTY_NAME_ASC, KEY_ASC]) { nodes { actorByPartyId { slug nameEn } } }
            }
          }
        }
        agreementPartiesByPartyId(first: 10, orderBy: [AGREEMENT_TITLE_ASC]) {
          nodes {
            agreementByAgreementId {
              slug kind status signed signedEarliest signedLatest
              agreementPartiesByAgreementId(first: 20, orderBy: [PARTY_NAME_ASC]) { nodes { actorByPartyId { slug nameEn } } }
              agreementTopicsByAgreementId(first: 20, orderBy: [TOPIC_NAME_ASC]) { totalCount nodes { topicByTopicId { nameEn } } }
            }
          }
        }
        officesByPartyId(first: 10, orderBy: [SORT_EN_ASC, SLUG_ASC]) {
          nodes {
            titleEn roles
            tenuresByOfficeId(first: 2, orderBy: [POSSIBLE_FROM_ASC, KEY_ASC]) { nodes { endStatus officialByOfficialId { nameEn } } }
          }
        }
      }
    }
  }
}`,
  },
  X: { query: country },
};

const nodes = (connection, shape) => ({ nodes: connection.nodes.map(shape) });
const named = ({ slug, nameEn }) => ({ slug, name: nameEn });
const nameOf = ({ nameEn }) => ({ name: nameEn });

function countryShape({ allCountries: { nodes: found } }) {
  const [{ code, actorByActorId: actor }] = found;
  const memberships = nodes(actor.membershipsByPartyId, ({ status, actorByGroupId: group }) => ({
    status,
    group: { ...named(group), form: group.allianceByActorId.form },
  }));
  return { country: { ...named(actor), code, memberships } };
}

function partyWithOffices(party) {
  const offices = nodes(party.officesByPartyId, ({ titleEn, tenuresByOfficeId }) => ({
    title: titleEn,
    tenures: nodes(tenuresByOfficeId, ({ officialByOfficialId }) => ({ official: named(officialByOfficialId) })),
  }));
  return { ...named(party), offices };
}

function allianceShape(actor) {
  return {
    ...named(actor),
    form: actor.allianceByActorId.form,
    members: nodes(actor.membershipsByGroupId, ({ status, actorByPartyId }) => ({
      status,
      party: partyWithOffices(actorByPartyId),
    })),
    agreements: nodes(
      actor.allianceAgreementsByAllianceId,
      ({ agreementByAgreementId: { slug, titleEn, kind, status, agreementPartiesByAgreementId } }) => ({
        ...{ slug, title: titleEn, kind, status },
        parties: nodes(agreementPartiesByAgreementId, ({ actorByPartyId }) => named(actorByPartyId)),
      }),
    ),
  };
}

function fromEverySide({ allCountries: { nodes: found } }) {
  const [{ actorByActorId: actor }] = found;
  return {
    country: {
      name: actor.nameEn,
      memberships: nodes(actor.membershipsByPartyId, ({ actorByGroupId: group }) => ({
        group: {
          name: group.nameEn,
          form: group.allianceByActorId.form,
          topics: nodes(group.allianceTopicsByAllianceId, ({ topicByTopicId }) => nameOf(topicByTopicId)),
          members: nodes(group.membershipsByGroupId, ({ actorByPartyId }) => ({ party: named(actorByPartyId) })),
        },
      })),
      agreements: nodes(actor.agreementPartiesByPartyId, ({ agreementByAgreementId: agreement }) => ({
        ...{ slug: agreement.slug, kind: agreement.kind, status: agreement.status },
        signed: { value: agreement.signed, earliest: agreement.signedEarliest, latest: agreement.signedLatest },
        parties: nodes(agreement.agreementPartiesByAgreementId, ({ actorByPartyId }) => named(actorByPartyId)),
        topics: {
          totalCount: agreement.agreementTopicsByAgreementId.totalCount,
          ...nodes(agreement.agreementTopicsByAgreementId, ({ topicByTopicId }) => nameOf(topicByTopicId)),
        },
      })),
      offices: nodes(actor.officesByPartyId, ({ titleEn, roles, tenuresByOfficeId }) => ({
        ...{ title: titleEn, roles },
        tenures: nodes(tenuresByOfficeId, ({ endStatus, officialByOfficialId }) => ({
          official: nameOf(officialByOfficialId),
          period: { endStatus },
        })),
      })),
    },
  };
}

/** The data of each operation in the contract's form. */
export const inContractShape = {
  S: countryShape,
  M: ({ allActors }) => ({ alliances: nodes(allActors, allianceShape) }),
  P: ({ allOfficials: { pageInfo, edges } }) => ({
    officials: { pageInfo, edges: edges.map(({ cursor, node }) => ({ cursor, node: named(node) })) },
  }),
  F: ({ allAgreements: { pageInfo, nodes: found } }) => ({
    agreements: {
      pageInfo,
      nodes: found.map(({ slug, titleEn, kind, status, signed }) => ({
        slug,
        title: titleEn,
        kind,
        status,
        signed: { value: signed },
      })),
    },
  }),
  D: fromEverySide,
  X: countryShape,
};
