// The part of the contract that the operations use, in SDL.

export const schema = `
enum AllianceForm { TREATY_ALLIANCE PACT PARTNERSHIP DIALOGUE COALITION BLOC }
enum MembershipStatus { FULL ASSOCIATE OBSERVER SUSPENDED }
enum AgreementKind { TREATY PARTNERSHIP TRADE_AGREEMENT MEMORANDUM JOINT_STATEMENT OTHER }
enum AgreementStatus { NOT_YET PROPOSED AGREED SIGNED IN_FORCE TERMINATED UNKNOWN }
enum AgreementOrderBy { TITLE SIGNED }
enum OrderDirection { ASC DESC }
enum OfficeRole { HEAD_OF_STATE HEAD_OF_GOVERNMENT LEADER FOREIGN_MINISTER DEFENCE_MINISTER HIGH_REPRESENTATIVE OTHER }
enum EndStatus { ONGOING ENDED ENDED_DATE_UNKNOWN UNKNOWN_AFTER }

type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }

type Country {
  slug: String!
  name: String!
  code: String
  memberships(first: Int = 20): MembershipConnection!
  agreements(first: Int = 20): AgreementConnection!
  offices(first: Int = 20): OfficeConnection!
}
type CountryConnection { nodes: [Country!]! }

type Alliance {
  slug: String!
  name: String!
  form: AllianceForm!
  members(first: Int = 20): MembershipConnection!
  agreements(first: Int = 20): AgreementConnection!
  topics(first: Int = 20): TopicConnection!
}
type AllianceConnection { nodes: [Alliance!]! }

type Membership { status: MembershipStatus! party: Country! group: Alliance! }
type MembershipConnection { nodes: [Membership!]! }

type Office { title: String! roles: [OfficeRole!]! tenures(first: Int = 20): TenureConnection! }
type OfficeConnection { nodes: [Office!]! }
type Period { endStatus: EndStatus! }
type Tenure { official: Official! period: Period! }
type TenureConnection { nodes: [Tenure!]! }
type Official { slug: String! name: String! }
type OfficialEdge { cursor: String! node: Official! }
type OfficialConnection { pageInfo: PageInfo! edges: [OfficialEdge!]! nodes: [Official!]! }

type PartialDate { value: String! earliest: String latest: String }
type Agreement {
  slug: String!
  title: String!
  kind: AgreementKind!
  status: AgreementStatus!
  signed: PartialDate
  parties(first: Int = 20): CountryConnection!
  topics(first: Int = 20): TopicConnection!
}
type AgreementConnection { pageInfo: PageInfo! nodes: [Agreement!]! }
type Topic { name: String! }
type TopicConnection { totalCount: Int! nodes: [Topic!]! }

input AgreementFilter { kind: [AgreementKind!] }
input AgreementOrder { by: AgreementOrderBy! direction: OrderDirection! = ASC }

type Query {
  country(code: String!): Country
  alliances(first: Int = 20): AllianceConnection!
  officials(first: Int = 20): OfficialConnection!
  agreements(filter: AgreementFilter, orderBy: AgreementOrder, first: Int = 20, after: String): AgreementConnection!
}
`;
