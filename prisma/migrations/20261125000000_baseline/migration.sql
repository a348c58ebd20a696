-- The tables of the data, made from prisma/schema.prisma and completed by hand:
-- - Every text column is COLLATE "C", so that slugs, keys and sort keys are ordered by their bytes on every database.
-- - Objects are created in the connection's current schema, whatever its name.
-- - CHECK constraints, and indexes on expressions. A condition that comes to null passes, so each states what may be null.
-- Functions and triggers are installed at start: see prisma/functions and prisma/triggers.

-- Trigrams and edit distance, for near misses of the search. Both come with PostgreSQL, and any user who may create
-- something in the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('COUNTRY', 'ORGANIZATION', 'ALLIANCE');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('EN', 'TR');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('COMMON', 'OFFICIAL', 'SHORT', 'ALIAS', 'TRANSLITERATION', 'DESCRIPTIVE');

-- CreateEnum
CREATE TYPE "EndStatus" AS ENUM ('ONGOING', 'ENDED', 'ENDED_DATE_UNKNOWN', 'UNKNOWN_AFTER');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('FORMAL_IGO', 'INFORMAL_IGO', 'SUPRANATIONAL', 'MINISTRY', 'AGENCY', 'OTHER');

-- CreateEnum
CREATE TYPE "AllianceForm" AS ENUM ('TREATY_ALLIANCE', 'PACT', 'PARTNERSHIP', 'DIALOGUE', 'COALITION', 'BLOC');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('FULL', 'ASSOCIATE', 'OBSERVER', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "OfficeRole" AS ENUM ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'HIGH_REPRESENTATIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "AgreementKind" AS ENUM ('TREATY', 'PARTNERSHIP', 'TRADE_AGREEMENT', 'MEMORANDUM', 'JOINT_STATEMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "AgreementStatus" AS ENUM ('NOT_YET', 'PROPOSED', 'AGREED', 'SIGNED', 'IN_FORCE', 'TERMINATED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "AgreementActionKind" AS ENUM ('PROPOSAL', 'CONCLUSION', 'SIGNATURE', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION', 'WITHDRAWAL', 'RESERVATION', 'ENTRY_INTO_FORCE', 'DEFINITIVE_SIGNATURE', 'CONSENT_TO_BE_BOUND', 'PROVISIONAL_APPLICATION', 'NOTIFICATION');

-- CreateEnum
CREATE TYPE "ObligationKind" AS ENUM ('DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION', 'ENTENTE', 'MILITARY_AID');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('MEETING', 'VISIT', 'DIALOGUE', 'PRESS_CONFERENCE', 'DEPLOYMENT', 'WEAPONS_TEST', 'TRANSFER', 'OTHER');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('REPORTED', 'CLAIMED', 'ESTIMATED', 'EXPECTED');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('HOST', 'GUEST', 'PARTICIPANT', 'GIVER', 'RECEIVER', 'SPEAKER');

-- CreateEnum
CREATE TYPE "SpeechAct" AS ENUM ('REAFFIRM', 'WELCOME', 'PRAISE', 'CONDEMN', 'CRITICIZE', 'DEMAND', 'URGE', 'WARN', 'PROPOSE', 'INVITE', 'COMMIT', 'DECLINE', 'ASSESS', 'ANNOUNCE');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('ARTICLE', 'DATASET');

-- CreateEnum
CREATE TYPE "DisagreementAspect" AS ENUM ('START', 'END', 'CLASSIFICATION', 'MEMBERSHIP', 'OBLIGATION');

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('COUNTRY', 'ORGANIZATION', 'ALLIANCE', 'OFFICIAL', 'OFFICE', 'AGREEMENT', 'EVENT', 'TOPIC');

-- CreateTable
CREATE TABLE "Actor" (
    "id" SERIAL NOT NULL,
    "kind" "ActorKind" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "nameTr" TEXT COLLATE "C",
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "sortTr" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Country" (
    "actorId" INTEGER NOT NULL,
    "code" TEXT COLLATE "C",
    "iso3" TEXT COLLATE "C",
    "isoNumeric" TEXT COLLATE "C",
    "cowCode" INTEGER,
    "gwCode" INTEGER,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("actorId")
);

-- CreateTable
CREATE TABLE "Existence" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "countryId" INTEGER NOT NULL,
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Existence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CountrySuccession" (
    "predecessorId" INTEGER NOT NULL,
    "successorId" INTEGER NOT NULL,

    CONSTRAINT "CountrySuccession_pkey" PRIMARY KEY ("predecessorId","successorId")
);

-- CreateTable
CREATE TABLE "Organization" (
    "actorId" INTEGER NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "parentId" INTEGER,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("actorId")
);

-- CreateTable
CREATE TABLE "Alliance" (
    "actorId" INTEGER NOT NULL,
    "form" "AllianceForm" NOT NULL,
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Alliance_pkey" PRIMARY KEY ("actorId")
);

-- CreateTable
CREATE TABLE "Name" (
    "id" SERIAL NOT NULL,
    "actorId" INTEGER,
    "officialId" INTEGER,
    "text" TEXT COLLATE "C" NOT NULL,
    "language" "Language",
    "kind" "NameKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalId" (
    "id" SERIAL NOT NULL,
    "actorId" INTEGER,
    "officialId" INTEGER,
    "agreementId" INTEGER,
    "scheme" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ExternalId_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "partyId" INTEGER NOT NULL,
    "groupId" INTEGER NOT NULL,
    "status" "MembershipStatus" NOT NULL,
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Official" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "nameTr" TEXT COLLATE "C",
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "sortTr" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "titleTr" TEXT COLLATE "C",
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "sortTr" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,
    "roles" "OfficeRole"[],
    "partyId" INTEGER NOT NULL,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tenure" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "officialId" INTEGER NOT NULL,
    "officeId" INTEGER NOT NULL,
    "acting" BOOLEAN NOT NULL,
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Tenure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "titleTr" TEXT COLLATE "C",
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "sortTr" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,
    "kind" "AgreementKind" NOT NULL,
    "status" "AgreementStatus" NOT NULL,
    "proposed" TEXT COLLATE "C",
    "proposedEarliest" DATE,
    "proposedLatest" DATE,
    "agreed" TEXT COLLATE "C",
    "agreedEarliest" DATE,
    "agreedLatest" DATE,
    "signed" TEXT COLLATE "C",
    "signedEarliest" DATE,
    "signedLatest" DATE,
    "inForce" TEXT COLLATE "C",
    "inForceEarliest" DATE,
    "inForceLatest" DATE,
    "terminated" TEXT COLLATE "C",
    "terminatedEarliest" DATE,
    "terminatedLatest" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "agreementId" INTEGER NOT NULL,
    "partyId" INTEGER NOT NULL,
    "certainlyIn" datemultirange NOT NULL DEFAULT '{(,)}'::datemultirange,
    "possiblyIn" datemultirange NOT NULL DEFAULT '{(,)}'::datemultirange,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("agreementId","partyId")
);

-- CreateTable
CREATE TABLE "AgreementAction" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "agreementId" INTEGER NOT NULL,
    "partyId" INTEGER,
    "kind" "AgreementActionKind" NOT NULL,
    "on" TEXT COLLATE "C",
    "onEarliest" DATE,
    "onLatest" DATE,

    CONSTRAINT "AgreementAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllianceAgreement" (
    "allianceId" INTEGER NOT NULL,
    "agreementId" INTEGER NOT NULL,

    CONSTRAINT "AllianceAgreement_pkey" PRIMARY KEY ("allianceId","agreementId")
);

-- CreateTable
CREATE TABLE "Obligation" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "agreementId" INTEGER,
    "allianceId" INTEGER,
    "kind" "ObligationKind" NOT NULL,
    "bearerId" INTEGER NOT NULL,
    "beneficiaryId" INTEGER NOT NULL,
    "condition" TEXT COLLATE "C",
    "article" TEXT COLLATE "C",
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "titleTr" TEXT COLLATE "C",
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "sortTr" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,
    "kind" "EventKind" NOT NULL,
    "status" "EventStatus" NOT NULL,
    "on" TEXT COLLATE "C",
    "onEarliest" DATE,
    "onLatest" DATE,
    "until" TEXT COLLATE "C",
    "untilEarliest" DATE,
    "untilLatest" DATE,
    "place" TEXT COLLATE "C",
    "partOfId" INTEGER,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParty" (
    "eventId" INTEGER NOT NULL,
    "partyId" INTEGER NOT NULL,

    CONSTRAINT "EventParty_pkey" PRIMARY KEY ("eventId","partyId")
);

-- CreateTable
CREATE TABLE "EventSubject" (
    "id" SERIAL NOT NULL,
    "eventId" INTEGER NOT NULL,
    "allianceId" INTEGER,
    "agreementId" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "EventSubject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" SERIAL NOT NULL,
    "eventId" INTEGER,
    "statementId" INTEGER,
    "partyId" INTEGER,
    "officialId" INTEGER,
    "tenureId" INTEGER,
    "role" "ParticipationRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "act" "SpeechAct" NOT NULL,
    "summaryEn" TEXT COLLATE "C" NOT NULL,
    "summaryTr" TEXT COLLATE "C",
    "search" TEXT COLLATE "C" NOT NULL,
    "on" TEXT COLLATE "C",
    "onEarliest" DATE,
    "onLatest" DATE,
    "joint" BOOLEAN NOT NULL,
    "eventId" INTEGER,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementParty" (
    "statementId" INTEGER NOT NULL,
    "partyId" INTEGER NOT NULL,

    CONSTRAINT "StatementParty_pkey" PRIMARY KEY ("statementId","partyId")
);

-- CreateTable
CREATE TABLE "StatementTarget" (
    "statementId" INTEGER NOT NULL,
    "partyId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "StatementTarget_pkey" PRIMARY KEY ("statementId","partyId")
);

-- CreateTable
CREATE TABLE "StatementSubject" (
    "id" SERIAL NOT NULL,
    "statementId" INTEGER NOT NULL,
    "allianceId" INTEGER,
    "agreementId" INTEGER,
    "eventId" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "StatementSubject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "nameEn" TEXT COLLATE "C" NOT NULL,
    "nameTr" TEXT COLLATE "C",
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "sortTr" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllianceTopic" (
    "allianceId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "AllianceTopic_pkey" PRIMARY KEY ("allianceId","topicId")
);

-- CreateTable
CREATE TABLE "AgreementTopic" (
    "agreementId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "AgreementTopic_pkey" PRIMARY KEY ("agreementId","topicId")
);

-- CreateTable
CREATE TABLE "EventTopic" (
    "eventId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "EventTopic_pkey" PRIMARY KEY ("eventId","topicId")
);

-- CreateTable
CREATE TABLE "StatementTopic" (
    "statementId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "StatementTopic_pkey" PRIMARY KEY ("statementId","topicId")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" SERIAL NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "sortEn" TEXT COLLATE "C" NOT NULL,
    "search" TEXT COLLATE "C" NOT NULL,
    "publisher" TEXT COLLATE "C",
    "agencies" TEXT[] COLLATE "C",
    "language" "Language",
    "published" TEXT COLLATE "C",
    "publishedEarliest" DATE,
    "publishedLatest" DATE,
    "updated" TEXT COLLATE "C",
    "updatedEarliest" DATE,
    "updatedLatest" DATE,
    "url" TEXT COLLATE "C",
    "licence" TEXT COLLATE "C",

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coverage" (
    "sourceId" INTEGER NOT NULL,
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,
    "codesEnds" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("sourceId")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "locator" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "position" INTEGER NOT NULL,
    "actorId" INTEGER,
    "membershipId" INTEGER,
    "officialId" INTEGER,
    "tenureId" INTEGER,
    "agreementId" INTEGER,
    "actionId" INTEGER,
    "obligationId" INTEGER,
    "eventId" INTEGER,
    "statementId" INTEGER,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "origin" TEXT COLLATE "C" NOT NULL,
    "fingerprint" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "version" UUID NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "citationId" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C",
    "classification" TEXT COLLATE "C",
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,
    "condition" TEXT COLLATE "C",
    "article" TEXT COLLATE "C",

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("citationId")
);

-- CreateTable
CREATE TABLE "Disagreement" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "aspect" "DisagreementAspect" NOT NULL,
    "groupId" INTEGER,
    "allianceId" INTEGER,
    "agreementId" INTEGER,
    "membershipId" INTEGER,
    "tenureId" INTEGER,
    "obligationId" INTEGER,

    CONSTRAINT "Disagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisagreementSide" (
    "disagreementId" INTEGER NOT NULL,
    "citationId" INTEGER NOT NULL,
    "stated" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "DisagreementSide_pkey" PRIMARY KEY ("disagreementId","citationId")
);

-- CreateTable
CREATE TABLE "SearchName" (
    "kind" "SearchKind" NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchName_pkey" PRIMARY KEY ("kind","ownerId","folded")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor"("slug");

-- CreateIndex
CREATE INDEX "Actor_kind_sortEn_slug_idx" ON "Actor"("kind", "sortEn", "slug");

-- CreateIndex
CREATE INDEX "Actor_kind_sortTr_slug_idx" ON "Actor"("kind", "sortTr", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Country_code_key" ON "Country"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Country_iso3_key" ON "Country"("iso3");

-- CreateIndex
CREATE UNIQUE INDEX "Country_isoNumeric_key" ON "Country"("isoNumeric");

-- CreateIndex
CREATE UNIQUE INDEX "Country_cowCode_key" ON "Country"("cowCode");

-- CreateIndex
CREATE UNIQUE INDEX "Country_gwCode_key" ON "Country"("gwCode");

-- CreateIndex
CREATE UNIQUE INDEX "Existence_key_key" ON "Existence"("key");

-- CreateIndex
CREATE INDEX "Existence_countryId_possibleFrom_idx" ON "Existence"("countryId", "possibleFrom");

-- CreateIndex
CREATE INDEX "CountrySuccession_successorId_idx" ON "CountrySuccession"("successorId");

-- CreateIndex
CREATE INDEX "Organization_parentId_idx" ON "Organization"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Name_actorId_position_key" ON "Name"("actorId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Name_officialId_position_key" ON "Name"("officialId", "position");

-- CreateIndex
CREATE INDEX "ExternalId_scheme_value_idx" ON "ExternalId"("scheme", "value");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalId_actorId_scheme_value_key" ON "ExternalId"("actorId", "scheme", "value");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalId_officialId_scheme_value_key" ON "ExternalId"("officialId", "scheme", "value");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalId_agreementId_scheme_value_key" ON "ExternalId"("agreementId", "scheme", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_key_key" ON "Membership"("key");

-- CreateIndex
CREATE INDEX "Membership_partyId_idx" ON "Membership"("partyId");

-- CreateIndex
CREATE INDEX "Membership_groupId_idx" ON "Membership"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "Official_slug_key" ON "Official"("slug");

-- CreateIndex
CREATE INDEX "Official_sortEn_slug_idx" ON "Official"("sortEn", "slug");

-- CreateIndex
CREATE INDEX "Official_sortTr_slug_idx" ON "Official"("sortTr", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Office_slug_key" ON "Office"("slug");

-- CreateIndex
CREATE INDEX "Office_partyId_idx" ON "Office"("partyId");

-- CreateIndex
CREATE INDEX "Office_sortEn_slug_idx" ON "Office"("sortEn", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Tenure_key_key" ON "Tenure"("key");

-- CreateIndex
CREATE INDEX "Tenure_officialId_idx" ON "Tenure"("officialId");

-- CreateIndex
CREATE INDEX "Tenure_officeId_possibleFrom_key_idx" ON "Tenure"("officeId", "possibleFrom", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_slug_key" ON "Agreement"("slug");

-- CreateIndex
CREATE INDEX "Agreement_sortEn_slug_idx" ON "Agreement"("sortEn", "slug");

-- CreateIndex
CREATE INDEX "Agreement_sortTr_slug_idx" ON "Agreement"("sortTr", "slug");

-- CreateIndex
CREATE INDEX "Agreement_signedLatest_idx" ON "Agreement"("signedLatest");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementAction_key_key" ON "AgreementAction"("key");

-- CreateIndex
CREATE INDEX "AgreementAction_agreementId_onLatest_key_idx" ON "AgreementAction"("agreementId", "onLatest", "key");

-- CreateIndex
CREATE INDEX "AllianceAgreement_agreementId_idx" ON "AllianceAgreement"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "Obligation_key_key" ON "Obligation"("key");

-- CreateIndex
CREATE INDEX "Obligation_agreementId_idx" ON "Obligation"("agreementId");

-- CreateIndex
CREATE INDEX "Obligation_allianceId_idx" ON "Obligation"("allianceId");

-- CreateIndex
CREATE INDEX "Obligation_bearerId_idx" ON "Obligation"("bearerId");

-- CreateIndex
CREATE INDEX "Obligation_beneficiaryId_idx" ON "Obligation"("beneficiaryId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_sortEn_slug_idx" ON "Event"("sortEn", "slug");

-- CreateIndex
CREATE INDEX "Event_partOfId_idx" ON "Event"("partOfId");

-- CreateIndex
CREATE INDEX "EventParty_partyId_idx" ON "EventParty"("partyId");

-- CreateIndex
CREATE INDEX "EventSubject_allianceId_idx" ON "EventSubject"("allianceId");

-- CreateIndex
CREATE INDEX "EventSubject_agreementId_idx" ON "EventSubject"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "EventSubject_eventId_position_key" ON "EventSubject"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EventSubject_eventId_allianceId_key" ON "EventSubject"("eventId", "allianceId");

-- CreateIndex
CREATE UNIQUE INDEX "EventSubject_eventId_agreementId_key" ON "EventSubject"("eventId", "agreementId");

-- CreateIndex
CREATE INDEX "Participation_partyId_idx" ON "Participation"("partyId");

-- CreateIndex
CREATE INDEX "Participation_officialId_idx" ON "Participation"("officialId");

-- CreateIndex
CREATE INDEX "Participation_tenureId_idx" ON "Participation"("tenureId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_eventId_position_key" ON "Participation"("eventId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_statementId_position_key" ON "Participation"("statementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_eventId_officialId_key" ON "Participation"("eventId", "officialId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_statementId_officialId_key" ON "Participation"("statementId", "officialId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_key_key" ON "Statement"("key");

-- CreateIndex
CREATE INDEX "Statement_eventId_idx" ON "Statement"("eventId");

-- CreateIndex
CREATE INDEX "StatementParty_partyId_idx" ON "StatementParty"("partyId");

-- CreateIndex
CREATE INDEX "StatementTarget_partyId_idx" ON "StatementTarget"("partyId");

-- CreateIndex
CREATE INDEX "StatementSubject_allianceId_idx" ON "StatementSubject"("allianceId");

-- CreateIndex
CREATE INDEX "StatementSubject_agreementId_idx" ON "StatementSubject"("agreementId");

-- CreateIndex
CREATE INDEX "StatementSubject_eventId_idx" ON "StatementSubject"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSubject_statementId_position_key" ON "StatementSubject"("statementId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSubject_statementId_allianceId_key" ON "StatementSubject"("statementId", "allianceId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSubject_statementId_agreementId_key" ON "StatementSubject"("statementId", "agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSubject_statementId_eventId_key" ON "StatementSubject"("statementId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "Topic_sortEn_slug_idx" ON "Topic"("sortEn", "slug");

-- CreateIndex
CREATE INDEX "AllianceTopic_topicId_idx" ON "AllianceTopic"("topicId");

-- CreateIndex
CREATE INDEX "AgreementTopic_topicId_idx" ON "AgreementTopic"("topicId");

-- CreateIndex
CREATE INDEX "EventTopic_topicId_idx" ON "EventTopic"("topicId");

-- CreateIndex
CREATE INDEX "StatementTopic_topicId_idx" ON "StatementTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "Source_sortEn_slug_idx" ON "Source"("sortEn", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_key_key" ON "Citation"("key");

-- CreateIndex
CREATE INDEX "Citation_sourceId_position_key_idx" ON "Citation"("sourceId", "position", "key");

-- CreateIndex
CREATE INDEX "Citation_actorId_idx" ON "Citation"("actorId");

-- CreateIndex
CREATE INDEX "Citation_membershipId_idx" ON "Citation"("membershipId");

-- CreateIndex
CREATE INDEX "Citation_officialId_idx" ON "Citation"("officialId");

-- CreateIndex
CREATE INDEX "Citation_tenureId_idx" ON "Citation"("tenureId");

-- CreateIndex
CREATE INDEX "Citation_agreementId_idx" ON "Citation"("agreementId");

-- CreateIndex
CREATE INDEX "Citation_actionId_idx" ON "Citation"("actionId");

-- CreateIndex
CREATE INDEX "Citation_obligationId_idx" ON "Citation"("obligationId");

-- CreateIndex
CREATE INDEX "Citation_eventId_idx" ON "Citation"("eventId");

-- CreateIndex
CREATE INDEX "Citation_statementId_idx" ON "Citation"("statementId");

-- CreateIndex
CREATE UNIQUE INDEX "Disagreement_key_key" ON "Disagreement"("key");

-- CreateIndex
CREATE INDEX "Disagreement_groupId_idx" ON "Disagreement"("groupId");

-- CreateIndex
CREATE INDEX "Disagreement_allianceId_idx" ON "Disagreement"("allianceId");

-- CreateIndex
CREATE INDEX "Disagreement_agreementId_idx" ON "Disagreement"("agreementId");

-- CreateIndex
CREATE INDEX "Disagreement_membershipId_idx" ON "Disagreement"("membershipId");

-- CreateIndex
CREATE INDEX "Disagreement_tenureId_idx" ON "Disagreement"("tenureId");

-- CreateIndex
CREATE INDEX "Disagreement_obligationId_idx" ON "Disagreement"("obligationId");

-- CreateIndex
CREATE INDEX "DisagreementSide_citationId_idx" ON "DisagreementSide"("citationId");

-- CreateIndex
CREATE INDEX "SearchName_kind_folded_idx" ON "SearchName"("kind", "folded");

-- CreateIndex
CREATE INDEX "AgreementAction_partyId_agreementId_idx" ON "AgreementAction"("partyId", "agreementId");

-- CreateIndex
CREATE INDEX "AgreementAction_kind_idx" ON "AgreementAction"("kind");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIST ("word" gist_trgm_ops);

-- CreateIndex
CREATE INDEX "AgreementParty_partyId_agreementId_idx" ON "AgreementParty"("partyId", "agreementId");

-- AddForeignKey
ALTER TABLE "Country" ADD CONSTRAINT "Country_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Existence" ADD CONSTRAINT "Existence_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Country"("actorId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountrySuccession" ADD CONSTRAINT "CountrySuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Country"("actorId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountrySuccession" ADD CONSTRAINT "CountrySuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Country"("actorId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alliance" ADD CONSTRAINT "Alliance_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalId" ADD CONSTRAINT "ExternalId_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalId" ADD CONSTRAINT "ExternalId_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalId" ADD CONSTRAINT "ExternalId_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenure" ADD CONSTRAINT "Tenure_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tenure" ADD CONSTRAINT "Tenure_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAction" ADD CONSTRAINT "AgreementAction_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementAction" ADD CONSTRAINT "AgreementAction_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceAgreement" ADD CONSTRAINT "AllianceAgreement_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceAgreement" ADD CONSTRAINT "AllianceAgreement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_bearerId_fkey" FOREIGN KEY ("bearerId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obligation" ADD CONSTRAINT "Obligation_beneficiaryId_fkey" FOREIGN KEY ("beneficiaryId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParty" ADD CONSTRAINT "EventParty_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParty" ADD CONSTRAINT "EventParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSubject" ADD CONSTRAINT "EventSubject_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSubject" ADD CONSTRAINT "EventSubject_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventSubject" ADD CONSTRAINT "EventSubject_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementParty" ADD CONSTRAINT "StatementParty_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementParty" ADD CONSTRAINT "StatementParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTarget" ADD CONSTRAINT "StatementTarget_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTarget" ADD CONSTRAINT "StatementTarget_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSubject" ADD CONSTRAINT "StatementSubject_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSubject" ADD CONSTRAINT "StatementSubject_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSubject" ADD CONSTRAINT "StatementSubject_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSubject" ADD CONSTRAINT "StatementSubject_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceTopic" ADD CONSTRAINT "AllianceTopic_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceTopic" ADD CONSTRAINT "AllianceTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementTopic" ADD CONSTRAINT "AgreementTopic_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementTopic" ADD CONSTRAINT "AgreementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTopic" ADD CONSTRAINT "EventTopic_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventTopic" ADD CONSTRAINT "EventTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementTopic" ADD CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "AgreementAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisagreementSide" ADD CONSTRAINT "DisagreementSide_disagreementId_fkey" FOREIGN KEY ("disagreementId") REFERENCES "Disagreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisagreementSide" ADD CONSTRAINT "DisagreementSide_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Slugs are public addresses: lower-case words and digits, joined by single hyphens.
ALTER TABLE "Actor"
  ADD CONSTRAINT "Actor_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Official"
  ADD CONSTRAINT "Official_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Office"
  ADD CONSTRAINT "Office_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Agreement"
  ADD CONSTRAINT "Agreement_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Topic"
  ADD CONSTRAINT "Topic_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "Source"
  ADD CONSTRAINT "Source_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- A partial date is stated if and only if it has a first or a last day. One of the two days may be open, not both.
ALTER TABLE "Existence"
  ADD CONSTRAINT "Existence_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Existence_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

ALTER TABLE "Alliance"
  ADD CONSTRAINT "Alliance_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Alliance_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Membership_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

ALTER TABLE "Tenure"
  ADD CONSTRAINT "Tenure_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Tenure_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

ALTER TABLE "Agreement"
  ADD CONSTRAINT "Agreement_proposed_check" CHECK (("proposed" IS NULL) = ("proposedEarliest" IS NULL AND "proposedLatest" IS NULL) AND "proposedEarliest" <= "proposedLatest"),
  ADD CONSTRAINT "Agreement_agreed_check" CHECK (("agreed" IS NULL) = ("agreedEarliest" IS NULL AND "agreedLatest" IS NULL) AND "agreedEarliest" <= "agreedLatest"),
  ADD CONSTRAINT "Agreement_signed_check" CHECK (("signed" IS NULL) = ("signedEarliest" IS NULL AND "signedLatest" IS NULL) AND "signedEarliest" <= "signedLatest"),
  ADD CONSTRAINT "Agreement_inForce_check" CHECK (("inForce" IS NULL) = ("inForceEarliest" IS NULL AND "inForceLatest" IS NULL) AND "inForceEarliest" <= "inForceLatest"),
  ADD CONSTRAINT "Agreement_terminated_check" CHECK (("terminated" IS NULL) = ("terminatedEarliest" IS NULL AND "terminatedLatest" IS NULL) AND "terminatedEarliest" <= "terminatedLatest");

ALTER TABLE "AgreementAction"
  ADD CONSTRAINT "AgreementAction_on_check" CHECK (("on" IS NULL) = ("onEarliest" IS NULL AND "onLatest" IS NULL) AND "onEarliest" <= "onLatest");

ALTER TABLE "Obligation"
  ADD CONSTRAINT "Obligation_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Obligation_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_on_check" CHECK (("on" IS NULL) = ("onEarliest" IS NULL AND "onLatest" IS NULL) AND "onEarliest" <= "onLatest"),
  ADD CONSTRAINT "Event_until_check" CHECK (("until" IS NULL) = ("untilEarliest" IS NULL AND "untilLatest" IS NULL) AND "untilEarliest" <= "untilLatest");

ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_on_check" CHECK (("on" IS NULL) = ("onEarliest" IS NULL AND "onLatest" IS NULL) AND "onEarliest" <= "onLatest");

ALTER TABLE "Source"
  ADD CONSTRAINT "Source_published_check" CHECK (("published" IS NULL) = ("publishedEarliest" IS NULL AND "publishedLatest" IS NULL) AND "publishedEarliest" <= "publishedLatest"),
  ADD CONSTRAINT "Source_updated_check" CHECK (("updated" IS NULL) = ("updatedEarliest" IS NULL AND "updatedLatest" IS NULL) AND "updatedEarliest" <= "updatedLatest");

ALTER TABLE "Coverage"
  ADD CONSTRAINT "Coverage_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Coverage_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

-- Periods: known and certain days come in pairs or not at all, certain days are possible, and the first and last days of
-- the calendar mean "open".
ALTER TABLE "Existence"
  ADD CONSTRAINT "Existence_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Existence_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Existence_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Existence_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Alliance"
  ADD CONSTRAINT "Alliance_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Alliance_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Alliance_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Alliance_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Membership_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Membership_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Membership_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Tenure"
  ADD CONSTRAINT "Tenure_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Tenure_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Tenure_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Tenure_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Agreement"
  ADD CONSTRAINT "Agreement_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Agreement_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Agreement_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Obligation"
  ADD CONSTRAINT "Obligation_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Obligation_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Obligation_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Obligation_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Coverage"
  ADD CONSTRAINT "Coverage_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Coverage_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Coverage_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Coverage_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

-- Rules of one table: a citation is about one fact, a name has one bearer, nobody is a member of itself.
ALTER TABLE "Country"
  ADD CONSTRAINT "Country_code_check" CHECK ("code" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Country_iso3_check" CHECK ("iso3" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "Country_isoNumeric_check" CHECK ("isoNumeric" ~ '^[0-9]{3}$');

ALTER TABLE "CountrySuccession"
  ADD CONSTRAINT "CountrySuccession_distinct_check" CHECK ("predecessorId" <> "successorId");

ALTER TABLE "Organization"
  ADD CONSTRAINT "Organization_parent_check" CHECK ("parentId" <> "actorId");

ALTER TABLE "Name"
  ADD CONSTRAINT "Name_bearer_check" CHECK (num_nonnulls("actorId", "officialId") = 1),
  ADD CONSTRAINT "Name_text_check" CHECK ("text" <> ''),
  ADD CONSTRAINT "Name_position_check" CHECK ("position" >= 0);

ALTER TABLE "ExternalId"
  ADD CONSTRAINT "ExternalId_bearer_check" CHECK (num_nonnulls("actorId", "officialId", "agreementId") = 1);

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_distinct_check" CHECK ("partyId" <> "groupId");

ALTER TABLE "Office"
  ADD CONSTRAINT "Office_roles_check" CHECK (cardinality("roles") > 0);

ALTER TABLE "Obligation"
  ADD CONSTRAINT "Obligation_basis_check" CHECK (num_nonnulls("agreementId", "allianceId") > 0),
  ADD CONSTRAINT "Obligation_distinct_check" CHECK ("bearerId" <> "beneficiaryId");

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_partOf_check" CHECK ("partOfId" <> "id");

ALTER TABLE "EventSubject"
  ADD CONSTRAINT "EventSubject_subject_check" CHECK (num_nonnulls("allianceId", "agreementId") = 1),
  ADD CONSTRAINT "EventSubject_position_check" CHECK ("position" >= 0);

ALTER TABLE "Participation"
  ADD CONSTRAINT "Participation_occasion_check" CHECK (num_nonnulls("eventId", "statementId") = 1),
  ADD CONSTRAINT "Participation_who_check" CHECK (num_nonnulls("partyId", "officialId") > 0),
  ADD CONSTRAINT "Participation_tenure_check" CHECK ("tenureId" IS NULL OR "officialId" IS NOT NULL),
  ADD CONSTRAINT "Participation_position_check" CHECK ("position" >= 0);

ALTER TABLE "StatementTarget"
  ADD CONSTRAINT "StatementTarget_position_check" CHECK ("position" >= 0);

ALTER TABLE "StatementSubject"
  ADD CONSTRAINT "StatementSubject_subject_check" CHECK (num_nonnulls("allianceId", "agreementId", "eventId") = 1),
  ADD CONSTRAINT "StatementSubject_position_check" CHECK ("position" >= 0);

ALTER TABLE "Citation"
  ADD CONSTRAINT "Citation_fact_check" CHECK (num_nonnulls("actorId", "membershipId", "officialId", "tenureId", "agreementId", "actionId", "obligationId", "eventId", "statementId") = 1);

ALTER TABLE "Edition" ADD CONSTRAINT "Edition_one_check" CHECK ("id");

ALTER TABLE "Disagreement"
  ADD CONSTRAINT "Disagreement_fact_check" CHECK (num_nonnulls("allianceId", "agreementId", "membershipId", "tenureId", "obligationId") = 1);

ALTER TABLE "Reading"
  ADD CONSTRAINT "Reading_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Reading_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");

-- Orders by day put undated rows last in both directions. Each direction has its own value for null, and its own index.
CREATE INDEX "Agreement_signedLatest_asc_idx" ON "Agreement" (coalesce("signedLatest", '9999-12-31'::date), "slug");
CREATE INDEX "Agreement_signedLatest_desc_idx" ON "Agreement" (coalesce("signedLatest", '0001-01-01'::date), "slug");
CREATE INDEX "Agreement_inForceLatest_asc_idx" ON "Agreement" (coalesce("inForceLatest", '9999-12-31'::date), "slug");
CREATE INDEX "Agreement_inForceLatest_desc_idx" ON "Agreement" (coalesce("inForceLatest", '0001-01-01'::date), "slug");
CREATE INDEX "Event_onLatest_asc_idx" ON "Event" (coalesce("onLatest", '9999-12-31'::date), "slug");
CREATE INDEX "Event_onLatest_desc_idx" ON "Event" (coalesce("onLatest", '0001-01-01'::date), "slug");
CREATE INDEX "Statement_onLatest_asc_idx" ON "Statement" (coalesce("onLatest", '9999-12-31'::date), "key");
CREATE INDEX "Statement_onLatest_desc_idx" ON "Statement" (coalesce("onLatest", '0001-01-01'::date), "key");

-- The names that have a word.
CREATE INDEX "SearchName_words_idx" ON "SearchName" USING GIN (string_to_array("folded", ' '));

-- Codes are found in any scheme and case.
CREATE INDEX "ExternalId_value_idx" ON "ExternalId" (upper("value"));

-- The one row that names the edition of the data.
INSERT INTO "Edition" ("version") VALUES (gen_random_uuid());
