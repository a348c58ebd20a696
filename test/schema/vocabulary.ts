// The vocabulary that clients are written against: public names and their types, by hand. A name may be added here; one that is here
// stays. Arguments are listed with what a client writes for them, so a default counts, and whether null is taken does not.

/** Fields with the arguments and types that clients rely on; each has at least these arguments. */
export const fields = `
PartialDate.value: String!
PartialDate.precision: DatePrecision!
PartialDate.earliest: Date
PartialDate.latest: Date
Period.start: PartialDate
Period.end: PartialDate
Period.endStatus: EndStatus!
Period.knownFrom: Date
Period.knownUntil: Date
Period.holds(on: Date!): Certainty
Name.text: String!
Name.language: Language
Name.kind: NameKind!
ExternalId.scheme: String!
ExternalId.value: String!
Node.id: ID!
Cited.citations: CitationConnection!
Party.id: ID!
Party.slug: String!
Party.name(language: Language): String!
Party.names: [Name!]!
Party.externalIds: [ExternalId!]!
Party.memberships(asOf: Date, certainty: Certainty): MembershipConnection!
Party.agreements(asOf: Date, certainty: Certainty): AgreementConnection!
Party.obligations(role: ObligationRole, asOf: Date, certainty: Certainty): ObligationConnection!
Party.offices: OfficeConnection!
Party.tenures(asOf: Date, certainty: Certainty, role: OfficeRole): TenureConnection!
Party.events(from: Date, to: Date): EventConnection!
Party.statements(from: Date, to: Date): StatementConnection!
Country.code: String
Country.iso3: String
Country.isoNumeric: String
Country.cowCode: Int
Country.gwCode: Int
Country.flag: String
Country.existed: [Period!]!
Country.predecessors: [Country!]!
Country.successors: [Country!]!
Organization.kind: OrganizationKind!
Organization.parent: Party
Group.id: ID!
Group.slug: String!
Group.name(language: Language): String!
Group.names: [Name!]!
Group.externalIds: [ExternalId!]!
Group.members(asOf: Date, certainty: Certainty): MembershipConnection!
Alliance.form: AllianceForm!
Alliance.active: Period!
Alliance.agreements(asOf: Date, certainty: Certainty): AgreementConnection!
Alliance.obligations(role: ObligationRole, asOf: Date, certainty: Certainty): ObligationConnection!
Alliance.statements(from: Date, to: Date): StatementConnection!
Alliance.events(from: Date, to: Date): EventConnection!
Alliance.topics: TopicConnection!
Membership.party: Party!
Membership.group: Group!
Membership.period: Period!
Membership.status: MembershipStatus!
Official.slug: String!
Official.name(language: Language): String!
Official.names: [Name!]!
Official.externalIds: [ExternalId!]!
Official.tenures(asOf: Date, certainty: Certainty, role: OfficeRole): TenureConnection!
Official.events(from: Date, to: Date): EventConnection!
Official.statements(from: Date, to: Date): StatementConnection!
Office.slug: String!
Office.title(language: Language): String!
Office.roles: [OfficeRole!]!
Office.party: Party!
Office.tenures(asOf: Date, certainty: Certainty, role: OfficeRole): TenureConnection!
Tenure.official: Official!
Tenure.office: Office!
Tenure.period: Period!
Tenure.acting: Boolean!
Agreement.slug: String!
Agreement.title(language: Language): String!
Agreement.externalIds: [ExternalId!]!
Agreement.kind: AgreementKind!
Agreement.status(asOf: Date): AgreementStatus!
Agreement.signed: PartialDate
Agreement.inForce: PartialDate
Agreement.terminated: PartialDate
Agreement.parties: PartyConnection!
Agreement.actions: AgreementActionConnection!
Agreement.obligations(role: ObligationRole, asOf: Date, certainty: Certainty): ObligationConnection!
Agreement.alliances: AllianceConnection!
Agreement.topics: TopicConnection!
AgreementAction.agreement: Agreement!
AgreementAction.party: Party
AgreementAction.kind: AgreementActionKind!
AgreementAction.on: PartialDate
Obligation.agreement: Agreement
Obligation.alliance: Alliance
Obligation.kind: ObligationKind!
Obligation.bearer: Party!
Obligation.beneficiary: Party!
Obligation.condition: String
Obligation.article: String
Obligation.period: Period!
Event.slug: String!
Event.title(language: Language): String!
Event.kind: EventKind!
Event.status: EventStatus!
Event.on: PartialDate
Event.until: PartialDate
Event.place: String
Event.partOf: Event
Event.participants: ParticipationConnection!
Event.topics: TopicConnection!
Event.about: [EventSubject!]!
Event.statements(from: Date, to: Date): StatementConnection!
Participation.party: Party
Participation.official: Official
Participation.tenure: Tenure
Participation.role: ParticipationRole!
Statement.act: SpeechAct!
Statement.summary(language: Language): String!
Statement.on: PartialDate
Statement.joint: Boolean!
Statement.speakers: [Participation!]!
Statement.targets: [Party!]!
Statement.about: [StatementSubject!]!
Statement.topics: TopicConnection!
Statement.event: Event
Topic.slug: String!
Topic.name(language: Language): String!
Topic.statements(from: Date, to: Date): StatementConnection!
Topic.events(from: Date, to: Date): EventConnection!
Topic.agreements(asOf: Date, certainty: Certainty): AgreementConnection!
Source.slug: String!
Source.kind: SourceKind!
Source.title: String!
Source.publisher: String
Source.agencies: [String!]!
Source.language: Language
Source.published: PartialDate
Source.updated: PartialDate
Source.url: String
Source.coverage: Period
Source.licence: String
Source.citations: CitationConnection!
MembershipConnection.coverage: Coverage
AllianceConnection.coverage: Coverage
TenureConnection.coverage: Coverage
DefenderConnection.coverage: Coverage
AgreementConnection.coverage: Coverage
ObligationConnection.coverage: Coverage
Coverage.status: CoverageStatus!
Coverage.sources: [SourceCoverage!]!
SourceCoverage.source: Source!
SourceCoverage.includesDay: Boolean!
Citation.source: Source!
Citation.locator: String
Citation.note: String
Citation.fact: Cited!
Disagreement.aspect: DisagreementAspect!
Disagreement.fact: Cited!
Disagreement.sides: [DisagreementSide!]!
Agreement.timeToForce: TimeToForce
TimeToForce.leastDays: Int
TimeToForce.mostDays: Int
Query.disagreements: DisagreementConnection!
Query.node(id: ID!): Node
Query.nodes(ids: [ID!]!): [Node]!
Query.party(slug: String!): Party
Query.country(code: String!): Country
Query.countries: CountryConnection!
Query.organization(slug: String!): Organization
Query.organizations: OrganizationConnection!
Query.official(slug: String!): Official
Query.officials: OfficialConnection!
Query.office(slug: String!): Office
Query.offices: OfficeConnection!
Query.tenures: TenureConnection!
Query.alliance(slug: String!): Alliance
Query.alliances: AllianceConnection!
Query.memberships: MembershipConnection!
Query.agreement(slug: String!): Agreement
Query.agreements: AgreementConnection!
Query.obligations: ObligationConnection!
Query.event(slug: String!): Event
Query.events: EventConnection!
Query.statements: StatementConnection!
Query.topic(slug: String!): Topic
Query.topics: TopicConnection!
Query.source(slug: String!): Source
Query.sources: SourceConnection!
Query.citations: CitationConnection!
Query.search(text: String!, kinds: [SearchKind!]): SearchHitConnection!
SearchHit.result: SearchResult!
SearchHit.matchedName: String!
SearchHit.match: SearchMatch!
SearchHit.score: Float!
Query.defenders(of: String!, asOf: Date, certainty: Certainty): DefenderConnection
Query.obligationsTriggered(attacked: String!, attacker: String!, asOf: Date!, certainty: Certainty): TriggeredObligationConnection
Query.ties(a: String!, b: String!, asOf: Date, certainty: Certainty): TieConnection
Query.changes(party: String, from: Date, to: Date, certainty: Certainty): ChangeConnection
Party.timeline(from: Date, to: Date, certainty: Certainty): ChangeConnection!
Defender.defender: Party!
Defender.obligation: Obligation!
Defender.bearerMembership: Membership
Defender.beneficiaryMembership: Membership
TriggeredObligation.step: Int!
TriggeredObligation.side: AttackSide!
TriggeredObligation.effect: AttackEffect!
TriggeredObligation.conflicting: Boolean!
TriggeredObligation.bearer: Party!
TriggeredObligation.beneficiary: Party!
TriggeredObligation.obligation: Obligation!
TriggeredObligation.bearerMembership: Membership
TriggeredObligation.beneficiaryMembership: Membership
Tie.kind: TieKind!
MembershipTie.group: Group!
MembershipTie.a: Membership!
MembershipTie.b: Membership!
AgreementTie.agreement: Agreement!
ObligationTie.obligation: Obligation!
ObligationTie.bearerMembership: Membership
ObligationTie.beneficiaryMembership: Membership
EventTie.event: Event!
StatementTie.statement: Statement!
Change.kind: ChangeKind!
Change.on: PartialDate!
Change.fact: Cited!
`;

/** Enums with the values that clients rely on; each has at least these. */
export const enums = `
Language: EN TR
DatePrecision: YEAR MONTH DAY INTERVAL
Certainty: CERTAIN POSSIBLE
EndStatus: ONGOING ENDED ENDED_DATE_UNKNOWN UNKNOWN_AFTER
NameKind: COMMON OFFICIAL SHORT ALIAS TRANSLITERATION DESCRIPTIVE
OrganizationKind: FORMAL_IGO INFORMAL_IGO SUPRANATIONAL MINISTRY AGENCY OTHER
AllianceForm: TREATY_ALLIANCE PACT PARTNERSHIP DIALOGUE COALITION BLOC
MembershipStatus: FULL ASSOCIATE OBSERVER SUSPENDED
OfficeRole: HEAD_OF_STATE HEAD_OF_GOVERNMENT LEADER FOREIGN_MINISTER DEFENCE_MINISTER HIGH_REPRESENTATIVE OTHER
AgreementKind: TREATY PARTNERSHIP TRADE_AGREEMENT MEMORANDUM JOINT_STATEMENT OTHER
AgreementStatus: NOT_YET PROPOSED AGREED SIGNED IN_FORCE TERMINATED UNKNOWN
AgreementActionKind: PROPOSAL CONCLUSION SIGNATURE RATIFICATION ACCEPTANCE APPROVAL ACCESSION SUCCESSION WITHDRAWAL RESERVATION ENTRY_INTO_FORCE
ObligationKind: DEFENSE OFFENSE NEUTRALITY NONAGGRESSION CONSULTATION ENTENTE MILITARY_AID
ObligationRole: BEARER BENEFICIARY
EventKind: MEETING VISIT DIALOGUE PRESS_CONFERENCE DEPLOYMENT WEAPONS_TEST TRANSFER OTHER
EventStatus: REPORTED CLAIMED ESTIMATED EXPECTED
ParticipationRole: HOST GUEST PARTICIPANT GIVER RECEIVER SPEAKER
SpeechAct: REAFFIRM WELCOME PRAISE CONDEMN CRITICIZE DEMAND URGE WARN PROPOSE INVITE COMMIT DECLINE ASSESS ANNOUNCE
SourceKind: ARTICLE DATASET
CoverageStatus: COVERED PARTLY NOT_COVERED
SearchKind: COUNTRY ORGANIZATION ALLIANCE OFFICIAL OFFICE AGREEMENT EVENT TOPIC
SearchMatch: NAME CODE BEGINNING WORDS NEAR
AttackSide: ATTACKED ATTACKER
AttackEffect: DEFEND AID JOIN_ATTACK CONSULT REFRAIN BREACH RELEASE
TieKind: ALLIANCE ORGANIZATION AGREEMENT OBLIGATION EVENT STATEMENT
ChangeKind: BEGAN ENDED PROPOSED AGREED SIGNED IN_FORCE TERMINATED ACTED HAPPENED SAID
`;

/** Unions, whole: a member more would be one that a client does not select. */
export const unions = `
EventSubject = Alliance | Agreement
StatementSubject = Alliance | Agreement | Event
SearchResult = Country | Organization | Alliance | Official | Office | Agreement | Event | Topic
`;

/** Which interfaces a type has, at least. */
export const interfaces = `
Party implements Node
Country implements Node Party
Organization implements Node Party Group
Group implements Node
Alliance implements Node Group Cited
Membership implements Node Cited
Official implements Node Cited
Office implements Node
Tenure implements Node Cited
Agreement implements Node Cited
AgreementAction implements Node Cited
Obligation implements Node Cited
Event implements Node Cited
Statement implements Node Cited
Topic implements Node
Source implements Node
Citation implements Node
Disagreement implements Node
MembershipTie implements Tie
AgreementTie implements Tie
ObligationTie implements Tie
EventTie implements Tie
StatementTie implements Tie
`;
