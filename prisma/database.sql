-- What the migrations, prisma/functions and prisma/triggers make. Written by npm run codegen; read it, but do not edit it.

CREATE EXTENSION fuzzystrmatch;

CREATE EXTENSION pg_trgm;

CREATE TYPE "ActorKind" AS ENUM (
  'COUNTRY',
  'ORGANIZATION',
  'ALLIANCE'
);

CREATE TYPE "AgreementActionKind" AS ENUM (
  'PROPOSAL',
  'CONCLUSION',
  'SIGNATURE',
  'RATIFICATION',
  'ACCEPTANCE',
  'APPROVAL',
  'ACCESSION',
  'SUCCESSION',
  'WITHDRAWAL',
  'RESERVATION',
  'ENTRY_INTO_FORCE',
  'DEFINITIVE_SIGNATURE',
  'CONSENT_TO_BE_BOUND',
  'PROVISIONAL_APPLICATION',
  'NOTIFICATION'
);

CREATE TYPE "AgreementKind" AS ENUM (
  'TREATY',
  'PARTNERSHIP',
  'TRADE_AGREEMENT',
  'MEMORANDUM',
  'JOINT_STATEMENT',
  'OTHER'
);

CREATE TYPE "AgreementStatus" AS ENUM (
  'NOT_YET',
  'PROPOSED',
  'AGREED',
  'SIGNED',
  'IN_FORCE',
  'TERMINATED',
  'UNKNOWN'
);

CREATE TYPE "AllianceForm" AS ENUM (
  'TREATY_ALLIANCE',
  'PACT',
  'PARTNERSHIP',
  'DIALOGUE',
  'COALITION',
  'BLOC'
);

CREATE TYPE "Certainty" AS ENUM (
  'CERTAIN',
  'POSSIBLE'
);

CREATE TYPE "DisagreementAspect" AS ENUM (
  'START',
  'END',
  'CLASSIFICATION',
  'MEMBERSHIP',
  'OBLIGATION'
);

CREATE TYPE "EndStatus" AS ENUM (
  'ONGOING',
  'ENDED',
  'ENDED_DATE_UNKNOWN',
  'UNKNOWN_AFTER'
);

CREATE TYPE "EventKind" AS ENUM (
  'MEETING',
  'VISIT',
  'DIALOGUE',
  'PRESS_CONFERENCE',
  'DEPLOYMENT',
  'WEAPONS_TEST',
  'TRANSFER',
  'OTHER'
);

CREATE TYPE "EventStatus" AS ENUM (
  'REPORTED',
  'CLAIMED',
  'ESTIMATED',
  'EXPECTED'
);

CREATE TYPE "Language" AS ENUM (
  'EN',
  'TR'
);

CREATE TYPE "MembershipStatus" AS ENUM (
  'FULL',
  'ASSOCIATE',
  'OBSERVER',
  'SUSPENDED'
);

CREATE TYPE "NameKind" AS ENUM (
  'COMMON',
  'OFFICIAL',
  'SHORT',
  'ALIAS',
  'TRANSLITERATION',
  'DESCRIPTIVE'
);

CREATE TYPE "ObligationKind" AS ENUM (
  'DEFENSE',
  'OFFENSE',
  'NEUTRALITY',
  'NONAGGRESSION',
  'CONSULTATION',
  'ENTENTE',
  'MILITARY_AID'
);

CREATE TYPE "OfficeRole" AS ENUM (
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'LEADER',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'HIGH_REPRESENTATIVE',
  'OTHER'
);

CREATE TYPE "OrganizationKind" AS ENUM (
  'FORMAL_IGO',
  'INFORMAL_IGO',
  'SUPRANATIONAL',
  'MINISTRY',
  'AGENCY',
  'OTHER'
);

CREATE TYPE "ParticipationRole" AS ENUM (
  'HOST',
  'GUEST',
  'PARTICIPANT',
  'GIVER',
  'RECEIVER',
  'SPEAKER'
);

CREATE TYPE "Presentation" AS ENUM (
  'ASSERTED',
  'CLAIMED',
  'ESTIMATED',
  'EXPECTED'
);

CREATE TYPE "SearchKind" AS ENUM (
  'COUNTRY',
  'ORGANIZATION',
  'ALLIANCE',
  'OFFICIAL',
  'OFFICE',
  'AGREEMENT',
  'EVENT',
  'TOPIC'
);

CREATE TYPE "SourceKind" AS ENUM (
  'ARTICLE',
  'DATASET',
  'DOCUMENT',
  'WEB_PAGE',
  'REFERENCE'
);

CREATE TYPE "SpeechAct" AS ENUM (
  'REAFFIRM',
  'WELCOME',
  'PRAISE',
  'CONDEMN',
  'CRITICIZE',
  'DEMAND',
  'URGE',
  'WARN',
  'PROPOSE',
  'INVITE',
  'COMMIT',
  'DECLINE',
  'ASSESS',
  'ANNOUNCE'
);

CREATE TABLE "Actor" (
  id integer NOT NULL DEFAULT nextval('"Actor_id_seq"'::regclass),
  kind "ActorKind" NOT NULL,
  slug text COLLATE "C" NOT NULL,
  "nameEn" text COLLATE "C" NOT NULL,
  "nameTr" text COLLATE "C",
  "sortEn" text COLLATE "C" NOT NULL,
  "sortTr" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  CONSTRAINT "Actor_pkey" PRIMARY KEY (id),
  CONSTRAINT "Actor_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
);
CREATE INDEX "Actor_kind_sortEn_slug_idx" ON "Actor" USING btree (kind, "sortEn", slug);
CREATE INDEX "Actor_kind_sortTr_slug_idx" ON "Actor" USING btree (kind, "sortTr", slug);
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor" USING btree (slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Actor" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Actor" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Actor" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER search_delete AFTER DELETE ON "Actor" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"(''); -- always
CREATE TRIGGER search_insert AFTER INSERT ON "Actor" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"(''); -- always
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "Actor" FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"('{COUNTRY,ORGANIZATION,ALLIANCE}'); -- always
CREATE TRIGGER search_update AFTER UPDATE ON "Actor" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"(''); -- always

CREATE TABLE "Agreement" (
  id integer NOT NULL DEFAULT nextval('"Agreement_id_seq"'::regclass),
  slug text COLLATE "C" NOT NULL,
  "titleEn" text COLLATE "C" NOT NULL,
  "titleTr" text COLLATE "C",
  "sortEn" text COLLATE "C" NOT NULL,
  "sortTr" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  kind "AgreementKind" NOT NULL,
  status "AgreementStatus" NOT NULL,
  proposed text COLLATE "C",
  "proposedEarliest" date,
  "proposedLatest" date,
  agreed text COLLATE "C",
  "agreedEarliest" date,
  "agreedLatest" date,
  signed text COLLATE "C",
  "signedEarliest" date,
  "signedLatest" date,
  "inForce" text COLLATE "C",
  "inForceEarliest" date,
  "inForceLatest" date,
  terminated text COLLATE "C",
  "terminatedEarliest" date,
  "terminatedLatest" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Agreement_agreed_check" CHECK ((agreed IS NULL) = ("agreedEarliest" IS NULL AND "agreedLatest" IS NULL) AND "agreedEarliest" <= "agreedLatest"),
  CONSTRAINT "Agreement_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Agreement_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Agreement_inForce_check" CHECK (("inForce" IS NULL) = ("inForceEarliest" IS NULL AND "inForceLatest" IS NULL) AND "inForceEarliest" <= "inForceLatest"),
  CONSTRAINT "Agreement_pkey" PRIMARY KEY (id),
  CONSTRAINT "Agreement_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Agreement_proposed_check" CHECK ((proposed IS NULL) = ("proposedEarliest" IS NULL AND "proposedLatest" IS NULL) AND "proposedEarliest" <= "proposedLatest"),
  CONSTRAINT "Agreement_signed_check" CHECK ((signed IS NULL) = ("signedEarliest" IS NULL AND "signedLatest" IS NULL) AND "signedEarliest" <= "signedLatest"),
  CONSTRAINT "Agreement_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  CONSTRAINT "Agreement_terminated_check" CHECK ((terminated IS NULL) = ("terminatedEarliest" IS NULL AND "terminatedLatest" IS NULL) AND "terminatedEarliest" <= "terminatedLatest")
);
CREATE INDEX "Agreement_inForceLatest_asc_idx" ON "Agreement" USING btree (COALESCE("inForceLatest", '9999-12-31'::date), slug);
CREATE INDEX "Agreement_inForceLatest_desc_idx" ON "Agreement" USING btree (COALESCE("inForceLatest", '0001-01-01'::date), slug);
CREATE INDEX "Agreement_signedLatest_asc_idx" ON "Agreement" USING btree (COALESCE("signedLatest", '9999-12-31'::date), slug);
CREATE INDEX "Agreement_signedLatest_desc_idx" ON "Agreement" USING btree (COALESCE("signedLatest", '0001-01-01'::date), slug);
CREATE INDEX "Agreement_signedLatest_idx" ON "Agreement" USING btree ("signedLatest");
CREATE UNIQUE INDEX "Agreement_slug_key" ON "Agreement" USING btree (slug);
CREATE INDEX "Agreement_sortEn_slug_idx" ON "Agreement" USING btree ("sortEn", slug);
CREATE INDEX "Agreement_sortTr_slug_idx" ON "Agreement" USING btree ("sortTr", slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Agreement" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Agreement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Agreement" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Agreement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER search_delete AFTER DELETE ON "Agreement" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('AGREEMENT'); -- always
CREATE TRIGGER search_insert AFTER INSERT ON "Agreement" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('AGREEMENT'); -- always
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "Agreement" FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"('{AGREEMENT}'); -- always
CREATE TRIGGER search_update AFTER UPDATE ON "Agreement" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('AGREEMENT'); -- always

CREATE TABLE "AgreementAction" (
  id integer NOT NULL DEFAULT nextval('"AgreementAction_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  "agreementId" integer NOT NULL,
  "partyId" integer,
  kind "AgreementActionKind" NOT NULL,
  "on" text COLLATE "C",
  "onEarliest" date,
  "onLatest" date,
  CONSTRAINT "AgreementAction_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "AgreementAction_on_check" CHECK (("on" IS NULL) = ("onEarliest" IS NULL AND "onLatest" IS NULL) AND "onEarliest" <= "onLatest"),
  CONSTRAINT "AgreementAction_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "AgreementAction_pkey" PRIMARY KEY (id)
);
CREATE INDEX "AgreementAction_agreementId_onLatest_key_idx" ON "AgreementAction" USING btree ("agreementId", "onLatest", key);
CREATE UNIQUE INDEX "AgreementAction_key_key" ON "AgreementAction" USING btree (key);
CREATE INDEX "AgreementAction_kind_idx" ON "AgreementAction" USING btree (kind);
CREATE INDEX "AgreementAction_partyId_agreementId_idx" ON "AgreementAction" USING btree ("partyId", "agreementId");
CREATE TRIGGER edition_delete AFTER DELETE ON "AgreementAction" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "AgreementAction" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "AgreementAction" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "AgreementAction" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "AgreementParty" (
  "agreementId" integer NOT NULL,
  "partyId" integer NOT NULL,
  "certainlyIn" datemultirange NOT NULL DEFAULT '{(,)}'::datemultirange,
  "possiblyIn" datemultirange NOT NULL DEFAULT '{(,)}'::datemultirange,
  CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "AgreementParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("agreementId", "partyId")
);
CREATE INDEX "AgreementParty_partyId_agreementId_idx" ON "AgreementParty" USING btree ("partyId", "agreementId");
CREATE TRIGGER edition_delete AFTER DELETE ON "AgreementParty" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "AgreementParty" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "AgreementParty" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "AgreementParty" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "AgreementTopic" (
  "agreementId" integer NOT NULL,
  "topicId" integer NOT NULL,
  CONSTRAINT "AgreementTopic_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "AgreementTopic_pkey" PRIMARY KEY ("agreementId", "topicId"),
  CONSTRAINT "AgreementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX "AgreementTopic_topicId_idx" ON "AgreementTopic" USING btree ("topicId");
CREATE TRIGGER edition_delete AFTER DELETE ON "AgreementTopic" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "AgreementTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "AgreementTopic" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "AgreementTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Alliance" (
  "actorId" integer NOT NULL,
  form "AllianceForm" NOT NULL,
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Alliance_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Alliance_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Alliance_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Alliance_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Alliance_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Alliance_pkey" PRIMARY KEY ("actorId"),
  CONSTRAINT "Alliance_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Alliance_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE TRIGGER edition_delete AFTER DELETE ON "Alliance" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Alliance" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Alliance" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Alliance" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "AllianceAgreement" (
  "allianceId" integer NOT NULL,
  "agreementId" integer NOT NULL,
  CONSTRAINT "AllianceAgreement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "AllianceAgreement_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "AllianceAgreement_pkey" PRIMARY KEY ("allianceId", "agreementId")
);
CREATE INDEX "AllianceAgreement_agreementId_idx" ON "AllianceAgreement" USING btree ("agreementId");
CREATE TRIGGER edition_delete AFTER DELETE ON "AllianceAgreement" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "AllianceAgreement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "AllianceAgreement" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "AllianceAgreement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "AllianceTopic" (
  "allianceId" integer NOT NULL,
  "topicId" integer NOT NULL,
  CONSTRAINT "AllianceTopic_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "AllianceTopic_pkey" PRIMARY KEY ("allianceId", "topicId"),
  CONSTRAINT "AllianceTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX "AllianceTopic_topicId_idx" ON "AllianceTopic" USING btree ("topicId");
CREATE TRIGGER edition_delete AFTER DELETE ON "AllianceTopic" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "AllianceTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "AllianceTopic" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "AllianceTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Citation" (
  id integer NOT NULL DEFAULT nextval('"Citation_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  "sourceId" integer NOT NULL,
  locator text COLLATE "C",
  note text COLLATE "C",
  "position" integer NOT NULL,
  "actorId" integer,
  "membershipId" integer,
  "officialId" integer,
  "tenureId" integer,
  "agreementId" integer,
  "actionId" integer,
  "obligationId" integer,
  "eventId" integer,
  "statementId" integer,
  presentation "Presentation" NOT NULL DEFAULT 'ASSERTED'::"Presentation",
  CONSTRAINT "Citation_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "AgreementAction"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_fact_check" CHECK (num_nonnulls("actorId", "membershipId", "officialId", "tenureId", "agreementId", "actionId", "obligationId", "eventId", "statementId") = 1),
  CONSTRAINT "Citation_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_pkey" PRIMARY KEY (id),
  CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Citation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Citation_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX "Citation_actionId_idx" ON "Citation" USING btree ("actionId");
CREATE INDEX "Citation_actorId_idx" ON "Citation" USING btree ("actorId");
CREATE INDEX "Citation_agreementId_idx" ON "Citation" USING btree ("agreementId");
CREATE INDEX "Citation_eventId_idx" ON "Citation" USING btree ("eventId");
CREATE UNIQUE INDEX "Citation_key_key" ON "Citation" USING btree (key);
CREATE INDEX "Citation_membershipId_idx" ON "Citation" USING btree ("membershipId");
CREATE INDEX "Citation_obligationId_idx" ON "Citation" USING btree ("obligationId");
CREATE INDEX "Citation_officialId_idx" ON "Citation" USING btree ("officialId");
CREATE INDEX "Citation_sourceId_position_key_idx" ON "Citation" USING btree ("sourceId", "position", key);
CREATE INDEX "Citation_statementId_idx" ON "Citation" USING btree ("statementId");
CREATE INDEX "Citation_tenureId_idx" ON "Citation" USING btree ("tenureId");
CREATE TRIGGER edition_delete AFTER DELETE ON "Citation" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Citation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Citation" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Citation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Country" (
  "actorId" integer NOT NULL,
  code text COLLATE "C",
  iso3 text COLLATE "C",
  "isoNumeric" text COLLATE "C",
  "cowCode" integer,
  "gwCode" integer,
  CONSTRAINT "Country_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Country_code_check" CHECK (code ~ '^[A-Z]{2}$'::text),
  CONSTRAINT "Country_iso3_check" CHECK (iso3 ~ '^[A-Z]{3}$'::text),
  CONSTRAINT "Country_isoNumeric_check" CHECK ("isoNumeric" ~ '^[0-9]{3}$'::text),
  CONSTRAINT "Country_pkey" PRIMARY KEY ("actorId")
);
CREATE UNIQUE INDEX "Country_code_key" ON "Country" USING btree (code);
CREATE UNIQUE INDEX "Country_cowCode_key" ON "Country" USING btree ("cowCode");
CREATE UNIQUE INDEX "Country_gwCode_key" ON "Country" USING btree ("gwCode");
CREATE UNIQUE INDEX "Country_iso3_key" ON "Country" USING btree (iso3);
CREATE UNIQUE INDEX "Country_isoNumeric_key" ON "Country" USING btree ("isoNumeric");
CREATE TRIGGER edition_delete AFTER DELETE ON "Country" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Country" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Country" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Country" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "CountrySuccession" (
  "predecessorId" integer NOT NULL,
  "successorId" integer NOT NULL,
  CONSTRAINT "CountrySuccession_distinct_check" CHECK ("predecessorId" <> "successorId"),
  CONSTRAINT "CountrySuccession_pkey" PRIMARY KEY ("predecessorId", "successorId"),
  CONSTRAINT "CountrySuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Country"("actorId") ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "CountrySuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Country"("actorId") ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX "CountrySuccession_successorId_idx" ON "CountrySuccession" USING btree ("successorId");
CREATE TRIGGER edition_delete AFTER DELETE ON "CountrySuccession" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "CountrySuccession" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "CountrySuccession" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "CountrySuccession" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Coverage" (
  "sourceId" integer NOT NULL,
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "codesEnds" boolean NOT NULL DEFAULT true,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  "statesOnly" boolean NOT NULL DEFAULT false,
  CONSTRAINT "Coverage_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Coverage_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Coverage_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Coverage_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Coverage_pkey" PRIMARY KEY ("sourceId"),
  CONSTRAINT "Coverage_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Coverage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Coverage_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE TRIGGER edition_delete AFTER DELETE ON "Coverage" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Coverage" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Coverage" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Coverage" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Disagreement" (
  id integer NOT NULL DEFAULT nextval('"Disagreement_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  aspect "DisagreementAspect" NOT NULL,
  "groupId" integer,
  "allianceId" integer,
  "agreementId" integer,
  "membershipId" integer,
  "tenureId" integer,
  "obligationId" integer,
  "organizationId" integer,
  CONSTRAINT "Disagreement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Disagreement_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Disagreement_fact_check" CHECK (num_nonnulls("allianceId", "organizationId", "agreementId", "membershipId", "tenureId", "obligationId") = 1),
  CONSTRAINT "Disagreement_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Disagreement_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Disagreement_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Disagreement_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Disagreement_pkey" PRIMARY KEY (id),
  CONSTRAINT "Disagreement_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX "Disagreement_agreementId_idx" ON "Disagreement" USING btree ("agreementId");
CREATE INDEX "Disagreement_allianceId_idx" ON "Disagreement" USING btree ("allianceId");
CREATE INDEX "Disagreement_groupId_idx" ON "Disagreement" USING btree ("groupId");
CREATE UNIQUE INDEX "Disagreement_key_key" ON "Disagreement" USING btree (key);
CREATE INDEX "Disagreement_membershipId_idx" ON "Disagreement" USING btree ("membershipId");
CREATE INDEX "Disagreement_obligationId_idx" ON "Disagreement" USING btree ("obligationId");
CREATE INDEX "Disagreement_organizationId_idx" ON "Disagreement" USING btree ("organizationId");
CREATE INDEX "Disagreement_tenureId_idx" ON "Disagreement" USING btree ("tenureId");
CREATE TRIGGER edition_delete AFTER DELETE ON "Disagreement" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Disagreement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Disagreement" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Disagreement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "DisagreementSide" (
  "disagreementId" integer NOT NULL,
  "citationId" integer NOT NULL,
  stated text COLLATE "C" NOT NULL,
  CONSTRAINT "DisagreementSide_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "DisagreementSide_disagreementId_fkey" FOREIGN KEY ("disagreementId") REFERENCES "Disagreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "DisagreementSide_pkey" PRIMARY KEY ("disagreementId", "citationId")
);
CREATE INDEX "DisagreementSide_citationId_idx" ON "DisagreementSide" USING btree ("citationId");
CREATE TRIGGER edition_delete AFTER DELETE ON "DisagreementSide" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "DisagreementSide" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "DisagreementSide" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "DisagreementSide" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Edition" (
  id boolean NOT NULL DEFAULT true,
  version uuid NOT NULL,
  CONSTRAINT "Edition_one_check" CHECK (id),
  CONSTRAINT "Edition_pkey" PRIMARY KEY (id)
);

CREATE TABLE "Event" (
  id integer NOT NULL DEFAULT nextval('"Event_id_seq"'::regclass),
  slug text COLLATE "C" NOT NULL,
  "titleEn" text COLLATE "C" NOT NULL,
  "titleTr" text COLLATE "C",
  "sortEn" text COLLATE "C" NOT NULL,
  "sortTr" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  kind "EventKind" NOT NULL,
  status "EventStatus" NOT NULL,
  "on" text COLLATE "C",
  "onEarliest" date,
  "onLatest" date,
  until text COLLATE "C",
  "untilEarliest" date,
  "untilLatest" date,
  place text COLLATE "C",
  "partOfId" integer,
  CONSTRAINT "Event_on_check" CHECK (("on" IS NULL) = ("onEarliest" IS NULL AND "onLatest" IS NULL) AND "onEarliest" <= "onLatest"),
  CONSTRAINT "Event_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Event_partOf_check" CHECK ("partOfId" <> id),
  CONSTRAINT "Event_pkey" PRIMARY KEY (id),
  CONSTRAINT "Event_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  CONSTRAINT "Event_until_check" CHECK ((until IS NULL) = ("untilEarliest" IS NULL AND "untilLatest" IS NULL) AND "untilEarliest" <= "untilLatest")
);
CREATE INDEX "Event_onLatest_asc_idx" ON "Event" USING btree (COALESCE("onLatest", '9999-12-31'::date), slug);
CREATE INDEX "Event_onLatest_desc_idx" ON "Event" USING btree (COALESCE("onLatest", '0001-01-01'::date), slug);
CREATE INDEX "Event_partOfId_idx" ON "Event" USING btree ("partOfId");
CREATE UNIQUE INDEX "Event_slug_key" ON "Event" USING btree (slug);
CREATE INDEX "Event_sortEn_slug_idx" ON "Event" USING btree ("sortEn", slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Event" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Event" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Event" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER search_delete AFTER DELETE ON "Event" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('EVENT'); -- always
CREATE TRIGGER search_insert AFTER INSERT ON "Event" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('EVENT'); -- always
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"('{EVENT}'); -- always
CREATE TRIGGER search_update AFTER UPDATE ON "Event" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('EVENT'); -- always

CREATE TABLE "EventParty" (
  "eventId" integer NOT NULL,
  "partyId" integer NOT NULL,
  CONSTRAINT "EventParty_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "EventParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "EventParty_pkey" PRIMARY KEY ("eventId", "partyId")
);
CREATE INDEX "EventParty_partyId_idx" ON "EventParty" USING btree ("partyId");
CREATE TRIGGER edition_delete AFTER DELETE ON "EventParty" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "EventParty" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "EventParty" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "EventParty" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "EventSubject" (
  id integer NOT NULL DEFAULT nextval('"EventSubject_id_seq"'::regclass),
  "eventId" integer NOT NULL,
  "allianceId" integer,
  "agreementId" integer,
  "position" integer NOT NULL,
  CONSTRAINT "EventSubject_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "EventSubject_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "EventSubject_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "EventSubject_pkey" PRIMARY KEY (id),
  CONSTRAINT "EventSubject_position_check" CHECK ("position" >= 0),
  CONSTRAINT "EventSubject_subject_check" CHECK (num_nonnulls("allianceId", "agreementId") = 1)
);
CREATE INDEX "EventSubject_agreementId_idx" ON "EventSubject" USING btree ("agreementId");
CREATE INDEX "EventSubject_allianceId_idx" ON "EventSubject" USING btree ("allianceId");
CREATE UNIQUE INDEX "EventSubject_eventId_agreementId_key" ON "EventSubject" USING btree ("eventId", "agreementId");
CREATE UNIQUE INDEX "EventSubject_eventId_allianceId_key" ON "EventSubject" USING btree ("eventId", "allianceId");
CREATE UNIQUE INDEX "EventSubject_eventId_position_key" ON "EventSubject" USING btree ("eventId", "position");
CREATE TRIGGER edition_delete AFTER DELETE ON "EventSubject" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "EventSubject" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "EventSubject" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "EventSubject" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "EventTopic" (
  "eventId" integer NOT NULL,
  "topicId" integer NOT NULL,
  CONSTRAINT "EventTopic_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "EventTopic_pkey" PRIMARY KEY ("eventId", "topicId"),
  CONSTRAINT "EventTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX "EventTopic_topicId_idx" ON "EventTopic" USING btree ("topicId");
CREATE TRIGGER edition_delete AFTER DELETE ON "EventTopic" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "EventTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "EventTopic" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "EventTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Existence" (
  id integer NOT NULL DEFAULT nextval('"Existence_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  "countryId" integer NOT NULL,
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Existence_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Existence_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Existence_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Country"("actorId") ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Existence_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Existence_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Existence_pkey" PRIMARY KEY (id),
  CONSTRAINT "Existence_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Existence_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE INDEX "Existence_countryId_possibleFrom_idx" ON "Existence" USING btree ("countryId", "possibleFrom");
CREATE UNIQUE INDEX "Existence_key_key" ON "Existence" USING btree (key);
CREATE TRIGGER edition_delete AFTER DELETE ON "Existence" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Existence" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Existence" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Existence" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "ExternalId" (
  id integer NOT NULL DEFAULT nextval('"ExternalId_id_seq"'::regclass),
  "actorId" integer,
  "officialId" integer,
  "agreementId" integer,
  scheme text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  "isOurs" boolean NOT NULL DEFAULT false,
  CONSTRAINT "ExternalId_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "ExternalId_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "ExternalId_bearer_check" CHECK (num_nonnulls("actorId", "officialId", "agreementId") = 1),
  CONSTRAINT "ExternalId_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "ExternalId_pkey" PRIMARY KEY (id)
);
CREATE UNIQUE INDEX "ExternalId_actorId_scheme_value_key" ON "ExternalId" USING btree ("actorId", scheme, value);
CREATE UNIQUE INDEX "ExternalId_agreementId_scheme_value_key" ON "ExternalId" USING btree ("agreementId", scheme, value);
CREATE UNIQUE INDEX "ExternalId_officialId_scheme_value_key" ON "ExternalId" USING btree ("officialId", scheme, value);
CREATE INDEX "ExternalId_scheme_value_idx" ON "ExternalId" USING btree (scheme, value);
CREATE INDEX "ExternalId_value_idx" ON "ExternalId" USING btree (upper(value));
CREATE TRIGGER edition_delete AFTER DELETE ON "ExternalId" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "ExternalId" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "ExternalId" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "ExternalId" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "ExternalIdCitation" (
  "externalIdId" integer NOT NULL,
  "citationId" integer NOT NULL,
  CONSTRAINT "ExternalIdCitation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "ExternalIdCitation_externalIdId_fkey" FOREIGN KEY ("externalIdId") REFERENCES "ExternalId"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "ExternalIdCitation_pkey" PRIMARY KEY ("externalIdId", "citationId")
);
CREATE INDEX "ExternalIdCitation_citationId_idx" ON "ExternalIdCitation" USING btree ("citationId");
CREATE TRIGGER edition_delete AFTER DELETE ON "ExternalIdCitation" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "ExternalIdCitation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "ExternalIdCitation" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "ExternalIdCitation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "FormerSlug" (
  "table" text COLLATE "C" NOT NULL,
  slug text COLLATE "C" NOT NULL,
  now text COLLATE "C" NOT NULL,
  CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("table", slug)
);
CREATE INDEX "FormerSlug_slug_idx" ON "FormerSlug" USING btree (slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "FormerSlug" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "FormerSlug" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "FormerSlug" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "FormerSlug" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Membership" (
  id integer NOT NULL DEFAULT nextval('"Membership_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  "partyId" integer NOT NULL,
  "groupId" integer NOT NULL,
  status "MembershipStatus" NOT NULL,
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Membership_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Membership_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Membership_distinct_check" CHECK ("partyId" <> "groupId"),
  CONSTRAINT "Membership_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Membership_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Membership_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Membership_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Membership_pkey" PRIMARY KEY (id),
  CONSTRAINT "Membership_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Membership_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE INDEX "Membership_groupId_idx" ON "Membership" USING btree ("groupId");
CREATE UNIQUE INDEX "Membership_key_key" ON "Membership" USING btree (key);
CREATE INDEX "Membership_partyId_idx" ON "Membership" USING btree ("partyId");
CREATE TRIGGER edition_delete AFTER DELETE ON "Membership" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Membership" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Membership" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Membership" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Name" (
  id integer NOT NULL DEFAULT nextval('"Name_id_seq"'::regclass),
  "actorId" integer,
  "officialId" integer,
  text text COLLATE "C" NOT NULL,
  language "Language",
  kind "NameKind" NOT NULL,
  "position" integer NOT NULL,
  "isOurs" boolean NOT NULL DEFAULT false,
  CONSTRAINT "Name_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Name_bearer_check" CHECK (num_nonnulls("actorId", "officialId") = 1),
  CONSTRAINT "Name_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Name_pkey" PRIMARY KEY (id),
  CONSTRAINT "Name_position_check" CHECK ("position" >= 0),
  CONSTRAINT "Name_text_check" CHECK (text <> ''::text)
);
CREATE UNIQUE INDEX "Name_actorId_position_key" ON "Name" USING btree ("actorId", "position");
CREATE UNIQUE INDEX "Name_officialId_position_key" ON "Name" USING btree ("officialId", "position");
CREATE TRIGGER edition_delete AFTER DELETE ON "Name" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Name" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Name" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Name" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "NameCitation" (
  "nameId" integer NOT NULL,
  "citationId" integer NOT NULL,
  CONSTRAINT "NameCitation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "NameCitation_nameId_fkey" FOREIGN KEY ("nameId") REFERENCES "Name"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "NameCitation_pkey" PRIMARY KEY ("nameId", "citationId")
);
CREATE INDEX "NameCitation_citationId_idx" ON "NameCitation" USING btree ("citationId");
CREATE TRIGGER edition_delete AFTER DELETE ON "NameCitation" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "NameCitation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "NameCitation" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "NameCitation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Obligation" (
  id integer NOT NULL DEFAULT nextval('"Obligation_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  "agreementId" integer,
  "allianceId" integer,
  kind "ObligationKind" NOT NULL,
  "bearerId" integer NOT NULL,
  "beneficiaryId" integer NOT NULL,
  condition text COLLATE "C",
  article text COLLATE "C",
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Obligation_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Obligation_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Obligation_basis_check" CHECK (num_nonnulls("agreementId", "allianceId") > 0),
  CONSTRAINT "Obligation_bearerId_fkey" FOREIGN KEY ("bearerId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Obligation_beneficiaryId_fkey" FOREIGN KEY ("beneficiaryId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Obligation_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Obligation_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Obligation_distinct_check" CHECK ("bearerId" <> "beneficiaryId"),
  CONSTRAINT "Obligation_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Obligation_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Obligation_pkey" PRIMARY KEY (id),
  CONSTRAINT "Obligation_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Obligation_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE INDEX "Obligation_agreementId_idx" ON "Obligation" USING btree ("agreementId");
CREATE INDEX "Obligation_allianceId_idx" ON "Obligation" USING btree ("allianceId");
CREATE INDEX "Obligation_bearerId_idx" ON "Obligation" USING btree ("bearerId");
CREATE INDEX "Obligation_beneficiaryId_idx" ON "Obligation" USING btree ("beneficiaryId");
CREATE UNIQUE INDEX "Obligation_key_key" ON "Obligation" USING btree (key);
CREATE TRIGGER edition_delete AFTER DELETE ON "Obligation" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Obligation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Obligation" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Obligation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Office" (
  id integer NOT NULL DEFAULT nextval('"Office_id_seq"'::regclass),
  slug text COLLATE "C" NOT NULL,
  "titleEn" text COLLATE "C" NOT NULL,
  "titleTr" text COLLATE "C",
  "sortEn" text COLLATE "C" NOT NULL,
  "sortTr" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  roles "OfficeRole"[],
  "partyId" integer NOT NULL,
  "oneHolder" boolean NOT NULL DEFAULT false,
  CONSTRAINT "Office_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Office_pkey" PRIMARY KEY (id),
  CONSTRAINT "Office_roles_check" CHECK (cardinality(roles) > 0),
  CONSTRAINT "Office_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
);
CREATE INDEX "Office_partyId_idx" ON "Office" USING btree ("partyId");
CREATE UNIQUE INDEX "Office_slug_key" ON "Office" USING btree (slug);
CREATE INDEX "Office_sortEn_slug_idx" ON "Office" USING btree ("sortEn", slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Office" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Office" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Office" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Office" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER search_delete AFTER DELETE ON "Office" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('OFFICE'); -- always
CREATE TRIGGER search_insert AFTER INSERT ON "Office" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('OFFICE'); -- always
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "Office" FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"('{OFFICE}'); -- always
CREATE TRIGGER search_update AFTER UPDATE ON "Office" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('OFFICE'); -- always

CREATE TABLE "Official" (
  id integer NOT NULL DEFAULT nextval('"Official_id_seq"'::regclass),
  slug text COLLATE "C" NOT NULL,
  "nameEn" text COLLATE "C" NOT NULL,
  "nameTr" text COLLATE "C",
  "sortEn" text COLLATE "C" NOT NULL,
  "sortTr" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  CONSTRAINT "Official_pkey" PRIMARY KEY (id),
  CONSTRAINT "Official_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
);
CREATE UNIQUE INDEX "Official_slug_key" ON "Official" USING btree (slug);
CREATE INDEX "Official_sortEn_slug_idx" ON "Official" USING btree ("sortEn", slug);
CREATE INDEX "Official_sortTr_slug_idx" ON "Official" USING btree ("sortTr", slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Official" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Official" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Official" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Official" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER search_delete AFTER DELETE ON "Official" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('OFFICIAL'); -- always
CREATE TRIGGER search_insert AFTER INSERT ON "Official" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('OFFICIAL'); -- always
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "Official" FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"('{OFFICIAL}'); -- always
CREATE TRIGGER search_update AFTER UPDATE ON "Official" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('OFFICIAL'); -- always

CREATE TABLE "Organization" (
  "actorId" integer NOT NULL,
  kind "OrganizationKind" NOT NULL,
  "parentId" integer,
  "certainFrom" date,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  "certainUntil" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL DEFAULT 'UNKNOWN_AFTER'::"EndStatus",
  "knownFrom" date,
  "knownUntil" date,
  "possibleFrom" date NOT NULL DEFAULT '0001-01-01'::date,
  "possibleUntil" date NOT NULL DEFAULT '9999-12-31'::date,
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  CONSTRAINT "Organization_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Organization_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Organization_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Organization_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Organization_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Organization_parent_check" CHECK ("parentId" <> "actorId"),
  CONSTRAINT "Organization_pkey" PRIMARY KEY ("actorId"),
  CONSTRAINT "Organization_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Organization_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE INDEX "Organization_parentId_idx" ON "Organization" USING btree ("parentId");
CREATE TRIGGER edition_delete AFTER DELETE ON "Organization" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Organization" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Organization" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Organization" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Participation" (
  id integer NOT NULL DEFAULT nextval('"Participation_id_seq"'::regclass),
  "eventId" integer,
  "statementId" integer,
  "partyId" integer,
  "officialId" integer,
  "tenureId" integer,
  role "ParticipationRole" NOT NULL,
  "position" integer NOT NULL,
  "citationId" integer,
  CONSTRAINT "Participation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Participation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Participation_occasion_check" CHECK (num_nonnulls("eventId", "statementId", "citationId") = 1),
  CONSTRAINT "Participation_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Participation_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Participation_pkey" PRIMARY KEY (id),
  CONSTRAINT "Participation_position_check" CHECK ("position" >= 0),
  CONSTRAINT "Participation_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Participation_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Participation_tenure_check" CHECK ("tenureId" IS NULL OR "officialId" IS NOT NULL),
  CONSTRAINT "Participation_who_check" CHECK (num_nonnulls("partyId", "officialId") > 0)
);
CREATE UNIQUE INDEX "Participation_citationId_officialId_key" ON "Participation" USING btree ("citationId", "officialId");
CREATE UNIQUE INDEX "Participation_citationId_position_key" ON "Participation" USING btree ("citationId", "position");
CREATE UNIQUE INDEX "Participation_eventId_officialId_key" ON "Participation" USING btree ("eventId", "officialId");
CREATE UNIQUE INDEX "Participation_eventId_position_key" ON "Participation" USING btree ("eventId", "position");
CREATE INDEX "Participation_officialId_idx" ON "Participation" USING btree ("officialId");
CREATE INDEX "Participation_partyId_idx" ON "Participation" USING btree ("partyId");
CREATE UNIQUE INDEX "Participation_statementId_officialId_key" ON "Participation" USING btree ("statementId", "officialId");
CREATE UNIQUE INDEX "Participation_statementId_position_key" ON "Participation" USING btree ("statementId", "position");
CREATE INDEX "Participation_tenureId_idx" ON "Participation" USING btree ("tenureId");
CREATE TRIGGER edition_delete AFTER DELETE ON "Participation" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Participation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Participation" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Participation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Reading" (
  "citationId" integer NOT NULL,
  kind text COLLATE "C",
  classification text COLLATE "C",
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  condition text COLLATE "C",
  article text COLLATE "C",
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Reading_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "Reading_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("citationId"),
  CONSTRAINT "Reading_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE TRIGGER edition_delete AFTER DELETE ON "Reading" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Reading" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Reading" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Reading" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Revision" (
  id integer NOT NULL DEFAULT nextval('"Revision_id_seq"'::regclass),
  at timestamp(3) with time zone NOT NULL DEFAULT CURRENT_TIMESTAMP,
  origin text COLLATE "C" NOT NULL,
  fingerprint text COLLATE "C" NOT NULL,
  CONSTRAINT "Revision_pkey" PRIMARY KEY (id)
);
CREATE TRIGGER edition_delete AFTER DELETE ON "Revision" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Revision" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Revision" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "SearchName" (
  kind "SearchKind" NOT NULL,
  "ownerId" integer NOT NULL,
  slug text COLLATE "C" NOT NULL,
  folded text COLLATE "C" NOT NULL,
  CONSTRAINT "SearchName_pkey" PRIMARY KEY (kind, "ownerId", folded)
);
CREATE INDEX "SearchName_kind_folded_idx" ON "SearchName" USING btree (kind, folded);
CREATE INDEX "SearchName_words_idx" ON "SearchName" USING gin (string_to_array(folded, ' '::text));
CREATE TRIGGER edition_delete AFTER DELETE ON "SearchName" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "SearchName" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "SearchName" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "SearchName" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "SearchWord" (
  word text COLLATE "C" NOT NULL,
  CONSTRAINT "SearchWord_pkey" PRIMARY KEY (word)
);
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING gin (word gin_trgm_ops);
CREATE TRIGGER edition_delete AFTER DELETE ON "SearchWord" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "SearchWord" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "SearchWord" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "SearchWord" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Source" (
  id integer NOT NULL DEFAULT nextval('"Source_id_seq"'::regclass),
  slug text COLLATE "C" NOT NULL,
  kind "SourceKind" NOT NULL,
  title text COLLATE "C" NOT NULL,
  "sortEn" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  publisher text COLLATE "C",
  agencies text[] COLLATE "C",
  language "Language",
  published text COLLATE "C",
  "publishedEarliest" date,
  "publishedLatest" date,
  updated text COLLATE "C",
  "updatedEarliest" date,
  "updatedLatest" date,
  url text COLLATE "C",
  licence text COLLATE "C",
  accessed date,
  CONSTRAINT "Source_pkey" PRIMARY KEY (id),
  CONSTRAINT "Source_published_check" CHECK ((published IS NULL) = ("publishedEarliest" IS NULL AND "publishedLatest" IS NULL) AND "publishedEarliest" <= "publishedLatest"),
  CONSTRAINT "Source_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  CONSTRAINT "Source_updated_check" CHECK ((updated IS NULL) = ("updatedEarliest" IS NULL AND "updatedLatest" IS NULL) AND "updatedEarliest" <= "updatedLatest")
);
CREATE UNIQUE INDEX "Source_slug_key" ON "Source" USING btree (slug);
CREATE INDEX "Source_sortEn_slug_idx" ON "Source" USING btree ("sortEn", slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Source" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Source" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Source" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Source" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Statement" (
  id integer NOT NULL DEFAULT nextval('"Statement_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  act "SpeechAct" NOT NULL,
  "summaryEn" text COLLATE "C" NOT NULL,
  "summaryTr" text COLLATE "C",
  search text COLLATE "C" NOT NULL,
  "on" text COLLATE "C",
  "onEarliest" date,
  "onLatest" date,
  joint boolean NOT NULL,
  "eventId" integer,
  CONSTRAINT "Statement_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "Statement_on_check" CHECK (("on" IS NULL) = ("onEarliest" IS NULL AND "onLatest" IS NULL) AND "onEarliest" <= "onLatest"),
  CONSTRAINT "Statement_pkey" PRIMARY KEY (id)
);
CREATE INDEX "Statement_eventId_idx" ON "Statement" USING btree ("eventId");
CREATE UNIQUE INDEX "Statement_key_key" ON "Statement" USING btree (key);
CREATE INDEX "Statement_onLatest_asc_idx" ON "Statement" USING btree (COALESCE("onLatest", '9999-12-31'::date), key);
CREATE INDEX "Statement_onLatest_desc_idx" ON "Statement" USING btree (COALESCE("onLatest", '0001-01-01'::date), key);
CREATE TRIGGER edition_delete AFTER DELETE ON "Statement" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Statement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Statement" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Statement" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "StatementParty" (
  "statementId" integer NOT NULL,
  "partyId" integer NOT NULL,
  CONSTRAINT "StatementParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "StatementParty_pkey" PRIMARY KEY ("statementId", "partyId"),
  CONSTRAINT "StatementParty_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX "StatementParty_partyId_idx" ON "StatementParty" USING btree ("partyId");
CREATE TRIGGER edition_delete AFTER DELETE ON "StatementParty" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "StatementParty" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "StatementParty" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "StatementParty" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "StatementSubject" (
  id integer NOT NULL DEFAULT nextval('"StatementSubject_id_seq"'::regclass),
  "statementId" integer NOT NULL,
  "allianceId" integer,
  "agreementId" integer,
  "eventId" integer,
  "position" integer NOT NULL,
  CONSTRAINT "StatementSubject_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "StatementSubject_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "StatementSubject_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"(id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT "StatementSubject_pkey" PRIMARY KEY (id),
  CONSTRAINT "StatementSubject_position_check" CHECK ("position" >= 0),
  CONSTRAINT "StatementSubject_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "StatementSubject_subject_check" CHECK (num_nonnulls("allianceId", "agreementId", "eventId") = 1)
);
CREATE INDEX "StatementSubject_agreementId_idx" ON "StatementSubject" USING btree ("agreementId");
CREATE INDEX "StatementSubject_allianceId_idx" ON "StatementSubject" USING btree ("allianceId");
CREATE INDEX "StatementSubject_eventId_idx" ON "StatementSubject" USING btree ("eventId");
CREATE UNIQUE INDEX "StatementSubject_statementId_agreementId_key" ON "StatementSubject" USING btree ("statementId", "agreementId");
CREATE UNIQUE INDEX "StatementSubject_statementId_allianceId_key" ON "StatementSubject" USING btree ("statementId", "allianceId");
CREATE UNIQUE INDEX "StatementSubject_statementId_eventId_key" ON "StatementSubject" USING btree ("statementId", "eventId");
CREATE UNIQUE INDEX "StatementSubject_statementId_position_key" ON "StatementSubject" USING btree ("statementId", "position");
CREATE TRIGGER edition_delete AFTER DELETE ON "StatementSubject" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "StatementSubject" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "StatementSubject" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "StatementSubject" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "StatementTarget" (
  "statementId" integer NOT NULL,
  "partyId" integer NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT "StatementTarget_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Actor"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "StatementTarget_pkey" PRIMARY KEY ("statementId", "partyId"),
  CONSTRAINT "StatementTarget_position_check" CHECK ("position" >= 0),
  CONSTRAINT "StatementTarget_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX "StatementTarget_partyId_idx" ON "StatementTarget" USING btree ("partyId");
CREATE TRIGGER edition_delete AFTER DELETE ON "StatementTarget" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "StatementTarget" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "StatementTarget" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "StatementTarget" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "StatementTopic" (
  "statementId" integer NOT NULL,
  "topicId" integer NOT NULL,
  CONSTRAINT "StatementTopic_pkey" PRIMARY KEY ("statementId", "topicId"),
  CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"(id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"(id) ON UPDATE CASCADE ON DELETE RESTRICT
);
CREATE INDEX "StatementTopic_topicId_idx" ON "StatementTopic" USING btree ("topicId");
CREATE TRIGGER edition_delete AFTER DELETE ON "StatementTopic" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "StatementTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "StatementTopic" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "StatementTopic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Tenure" (
  id integer NOT NULL DEFAULT nextval('"Tenure_id_seq"'::regclass),
  key text COLLATE "C" NOT NULL,
  "officialId" integer NOT NULL,
  "officeId" integer NOT NULL,
  acting boolean NOT NULL,
  start text COLLATE "C",
  "startEarliest" date,
  "startLatest" date,
  "end" text COLLATE "C",
  "endEarliest" date,
  "endLatest" date,
  "endStatus" "EndStatus" NOT NULL,
  "knownFrom" date,
  "knownUntil" date,
  "certainFrom" date,
  "certainUntil" date,
  "possibleFrom" date NOT NULL,
  "possibleUntil" date NOT NULL,
  "certainGaps" datemultirange,
  "possibleGaps" datemultirange,
  CONSTRAINT "Tenure_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  CONSTRAINT "Tenure_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil"),
  CONSTRAINT "Tenure_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  CONSTRAINT "Tenure_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  CONSTRAINT "Tenure_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Tenure_officialId_fkey" FOREIGN KEY ("officialId") REFERENCES "Official"(id) ON UPDATE CASCADE ON DELETE RESTRICT,
  CONSTRAINT "Tenure_pkey" PRIMARY KEY (id),
  CONSTRAINT "Tenure_possible_check" CHECK ('0001-01-01'::date <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'::date),
  CONSTRAINT "Tenure_start_check" CHECK ((start IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest")
);
CREATE UNIQUE INDEX "Tenure_key_key" ON "Tenure" USING btree (key);
CREATE INDEX "Tenure_officeId_possibleFrom_key_idx" ON "Tenure" USING btree ("officeId", "possibleFrom", key);
CREATE INDEX "Tenure_officialId_idx" ON "Tenure" USING btree ("officialId");
CREATE TRIGGER edition_delete AFTER DELETE ON "Tenure" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Tenure" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Tenure" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Tenure" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always

CREATE TABLE "Topic" (
  id integer NOT NULL DEFAULT nextval('"Topic_id_seq"'::regclass),
  slug text COLLATE "C" NOT NULL,
  "nameEn" text COLLATE "C" NOT NULL,
  "nameTr" text COLLATE "C",
  "sortEn" text COLLATE "C" NOT NULL,
  "sortTr" text COLLATE "C" NOT NULL,
  search text COLLATE "C" NOT NULL,
  CONSTRAINT "Topic_pkey" PRIMARY KEY (id),
  CONSTRAINT "Topic_slug_check" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)
);
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic" USING btree (slug);
CREATE INDEX "Topic_sortEn_slug_idx" ON "Topic" USING btree ("sortEn", slug);
CREATE TRIGGER edition_delete AFTER DELETE ON "Topic" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_insert AFTER INSERT ON "Topic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_truncate AFTER TRUNCATE ON "Topic" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER edition_update AFTER UPDATE ON "Topic" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"(); -- always
CREATE TRIGGER search_delete AFTER DELETE ON "Topic" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('TOPIC'); -- always
CREATE TRIGGER search_insert AFTER INSERT ON "Topic" REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('TOPIC'); -- always
CREATE TRIGGER search_truncate AFTER TRUNCATE ON "Topic" FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"('{TOPIC}'); -- always
CREATE TRIGGER search_update AFTER UPDATE ON "Topic" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"('TOPIC'); -- always

CREATE FUNCTION "bondsOfDuty"(link text, one integer, other integer, obligations "ObligationKind"[], day date, certainty "Certainty")
  RETURNS integer[]
  LANGUAGE sql STABLE;

CREATE FUNCTION "changeEdition"()
  RETURNS trigger
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION changes(party text, "from" date, "to" date, certainty "Certainty", "with" text DEFAULT NULL::text)
  RETURNS TABLE(key text, fact text, kind text, "on" text, "onEarliest" date, "onLatest" date, "actorId" integer, "membershipId" integer, "tenureId" integer, "agreementId" integer, "actionId" integer, "obligationId" integer, "eventId" integer, "statementId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "changesOf"(party text)
  RETURNS TABLE(key text, fact text, kind text, "on" text, "onEarliest" date, "onLatest" date, "actorId" integer, "membershipId" integer, "tenureId" integer, "agreementId" integer, "actionId" integer, "obligationId" integer, "eventId" integer, "statementId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "changesOfTwo"(one text, other text)
  RETURNS TABLE(key text, fact text, kind text, "on" text, "onEarliest" date, "onLatest" date, "actorId" integer, "membershipId" integer, "tenureId" integer, "agreementId" integer, "actionId" integer, "obligationId" integer, "eventId" integer, "statementId" integer)
  LANGUAGE plpgsql STABLE;

CREATE FUNCTION "contentWords"(folded text)
  RETURNS text[]
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "currentKey"(key text)
  RETURNS text
  LANGUAGE sql STABLE;

CREATE FUNCTION "currentSlug"("table" text, slug text)
  RETURNS text
  LANGUAGE sql STABLE;

CREATE FUNCTION "datasetsNamingMembers"()
  RETURNS TABLE("groupId" integer, "sourceId" integer, "citationId" integer, days datemultirange)
  LANGUAGE sql STABLE;

CREATE FUNCTION "datasetsOnParties"(slugs text[], kinds text[], each boolean)
  RETURNS TABLE("sourceId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "daysFrom"(first date, last date, gaps datemultirange)
  RETURNS datemultirange
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "daysOfParties"()
  RETURNS TABLE("agreementId" integer, "partyId" integer, "certainlyIn" datemultirange, "possiblyIn" datemultirange)
  LANGUAGE sql STABLE;

CREATE FUNCTION defenders(party text, day date, certainty "Certainty")
  RETURNS TABLE(key text, "defenderId" integer, "obligationId" integer, "bearerMembershipId" integer, "beneficiaryMembershipId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "deriveConditions"()
  RETURNS integer
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "deriveDaysOfParties"()
  RETURNS integer
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "deriveDisagreements"()
  RETURNS integer
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "derivePeriods"(countries text[], offices text[])
  RETURNS integer
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "differentReadings"()
  RETURNS TABLE(fact text, id integer, aspect "DisagreementAspect", "citationId" integer, stated text)
  LANGUAGE sql STABLE;

CREATE FUNCTION "disputedIn"(first date, last date, "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange, "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange, "saidFrom" date, "saidUntil" date, "saidGaps" datemultirange, "allowedFrom" date, "allowedUntil" date, "allowedGaps" datemultirange)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "dutiesInLinks"(kinds text[], obligations "ObligationKind"[], bearer integer, beneficiary integer, day date, certainty "Certainty")
  RETURNS TABLE(link text, "thingId" integer, kind "ObligationKind", "bearerId" integer, "beneficiaryId" integer)
  LANGUAGE plpgsql STABLE;

CREATE FUNCTION "dutiesOfTwo"(one integer, other integer, "owedByOne" "ObligationKind"[], "owedByOther" "ObligationKind"[])
  RETURNS TABLE(rank integer, kind "ObligationKind", "bearerId" integer, "beneficiaryId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "everyChange"()
  RETURNS TABLE(key text, fact text, kind text, "on" text, "onEarliest" date, "onLatest" date, "actorId" integer, "membershipId" integer, "tenureId" integer, "agreementId" integer, "actionId" integer, "obligationId" integer, "eventId" integer, "statementId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "factRead"(citation "Citation")
  RETURNS TABLE(fact text, id integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "forgetSearchNames"()
  RETURNS trigger
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "goTogether"(one "Membership", other "Membership", day date, certainty "Certainty")
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "happenedBetween"("from" date, "to" date, certainty "Certainty", "on" text, earliest date, latest date)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "happenedBy"(day date, certainty "Certainty", "on" text, earliest date, latest date)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "heldIn"(first date, last date, certainty "Certainty", "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange, "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "heldOn"(day date, certainty "Certainty", "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange, "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "heldOn"(g "Agreement", day date, certainty "Certainty")
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "heldOn"(m "Membership", day date, certainty "Certainty")
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "heldOn"(o "Obligation", day date, certainty "Certainty")
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "heldThroughout"(first date, last date, "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "initialsOf"(words text[])
  RETURNS text
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "intervalOf"(earliest date, latest date)
  RETURNS text
  LANGUAGE sql STABLE;

CREATE FUNCTION "keepGroupsLawful"()
  RETURNS void
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "keepSearchNames"()
  RETURNS trigger
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "keepSpellsApart"()
  RETURNS void
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "keepTenuresLawful"(countries text[], offices text[])
  RETURNS void
  LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION "linkedFrom"(near integer[], far integer[], kinds text[], ones integer[], others integer[], day date, certainty "Certainty")
  RETURNS TABLE("nearId" integer, "farId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "linkedPairs"(near integer[], far integer[], kinds text[], ones integer[], others integer[], day date, certainty "Certainty")
  RETURNS TABLE("nearId" integer, "farId" integer)
  LANGUAGE plpgsql STABLE;

CREATE FUNCTION "linksBetween"(origin integer, goal integer, kinds text[], alliances integer[], agreements integer[], day date, certainty "Certainty")
  RETURNS TABLE(rank integer, name text, key text, kind text, "groupId" integer, "fromMembershipId" integer, "toMembershipId" integer, "agreementId" integer, "eventId" integer)
  LANGUAGE plpgsql STABLE SET plan_cache_mode=force_generic_plan;

CREATE FUNCTION "membersLeftOut"()
  RETURNS TABLE(id integer, "citationId" integer, stated text)
  LANGUAGE sql STABLE;

CREATE FUNCTION "namesNear"(texts text[], kinds "SearchKind"[])
  RETURNS TABLE(kind "SearchKind", "ownerId" integer, slug text, folded text, whole boolean, likeness double precision, share double precision)
  LANGUAGE plpgsql STABLE;

CREATE FUNCTION "namesOf"(kind "SearchKind", owner integer)
  RETURNS TABLE(names text[])
  LANGUAGE sql STABLE;

CREATE FUNCTION "networkAsked"(kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty", "minWeight" integer)
  RETURNS TABLE(key text, "nodeCount" integer, "edgeCount" integer, "linkKinds" text[], "fromIds" integer[], "toIds" integer[], weights integer[], "linkObligations" "ObligationKind"[], "linkDay" date, "linkCertainty" "Certainty")
  LANGUAGE sql STABLE;

CREATE FUNCTION "networkDuties"(kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty", "minWeight" integer)
  RETURNS TABLE(kind text, "fromId" integer, "toId" integer, weight integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "networkEdges"(kinds text[], "fromIds" integer[], "toIds" integer[], weights integer[], obligations "ObligationKind"[], day date, certainty "Certainty")
  RETURNS TABLE(rank integer, "fromId" integer, "toId" integer, kind text, weight integer, pair text, "linkKinds" text[], "allianceIds" integer[], "agreementIds" integer[], "linkDay" date, "linkCertainty" "Certainty", "owedByFrom" "ObligationKind"[], "owedByTo" "ObligationKind"[])
  LANGUAGE sql STABLE;

CREATE FUNCTION "networkLinks"(kinds text[], day date, certainty "Certainty", "minWeight" integer)
  RETURNS TABLE(kind text, "fromId" integer, "toId" integer, weight integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "networkNodes"("fromIds" integer[], "toIds" integer[], weights integer[])
  RETURNS TABLE(rank integer, key text, "partyId" integer, degree integer, weight integer, links text)
  LANGUAGE sql STABLE;

CREATE FUNCTION "obligationsLeftOpen"()
  RETURNS TABLE(id integer, "citationId" integer, stated text)
  LANGUAGE sql STABLE;

CREATE FUNCTION "obligationsLeftOut"()
  RETURNS TABLE(id integer, "citationId" integer, stated text)
  LANGUAGE sql STABLE;

CREATE FUNCTION "obligationsTriggered"(attacked text, attacker text, day date, certainty "Certainty")
  RETURNS TABLE(key text, step integer, side text, effect text, conflicting boolean, "bearerId" integer, "beneficiaryId" integer, "obligationId" integer, "bearerMembershipId" integer, "beneficiaryMembershipId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "owedTo"(party integer, day date, certainty "Certainty")
  RETURNS TABLE(key text, kind "ObligationKind", "bearerId" integer, "obligationId" integer, "bearerMembershipId" integer, "beneficiaryMembershipId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "partyNamed"(named text)
  RETURNS TABLE(id integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "pathsBetween"(origin text, destination text, kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty", longest integer)
  RETURNS TABLE(length integer, key text, parties integer[], "linkKinds" text[], "linkObligations" "ObligationKind"[], "linkDay" date, "linkCertainty" "Certainty")
  LANGUAGE plpgsql STABLE;

CREATE FUNCTION "peopleNear"(texts text[])
  RETURNS TABLE("ownerId" integer, slug text, folded text, share double precision)
  LANGUAGE plpgsql STABLE;

CREATE FUNCTION "periodsOfReadings"()
  RETURNS TABLE(fact text, id integer, start text, "startEarliest" date, "startLatest" date, "end" text, "endEarliest" date, "endLatest" date, "endStatus" "EndStatus", "knownFrom" date, "knownUntil" date, certainly datemultirange, possibly datemultirange, allowed datemultirange, shown datemultirange)
  LANGUAGE sql STABLE;

CREATE FUNCTION "possibleDays"(m "Membership")
  RETURNS datemultirange
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "possibleDays"(o "Obligation")
  RETURNS datemultirange
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "reachedFrom"(parties integer[], seen integer[], kinds text[], ones integer[], others integer[], day date, certainty "Certainty")
  RETURNS integer[]
  LANGUAGE sql STABLE;

CREATE FUNCTION "searchHits"(texts text[], codes text[], kinds text[])
  RETURNS TABLE(rank integer, place integer, folded text, key text, match text, score double precision, names text[], "actorId" integer, "officialId" integer, "officeId" integer, "agreementId" integer, "eventId" integer, "topicId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "statesGone"()
  RETURNS TABLE("countryId" integer, "lastDay" date)
  LANGUAGE sql STABLE;

CREATE FUNCTION "stepsOfPath"(parties integer[], kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty")
  RETURNS TABLE("position" integer, "fromId" integer, "toId" integer, pair text, "linkKinds" text[], "allianceIds" integer[], "agreementIds" integer[], "linkDay" date, "linkCertainty" "Certainty", "owedByFrom" "ObligationKind"[], "owedByTo" "ObligationKind"[])
  LANGUAGE sql STABLE;

CREATE FUNCTION ties(one text, other text, day date, certainty "Certainty")
  RETURNS TABLE(key text, place integer, form text, kind text, "membershipId" integer, "otherMembershipId" integer, "agreementId" integer, "obligationId" integer, "bearerMembershipId" integer, "beneficiaryMembershipId" integer, "eventId" integer, "statementId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "triggeredOn"(attacked text, attacker text, day date, certainty "Certainty")
  RETURNS TABLE(key text, step integer, side text, effect text, "bearerId" integer, "beneficiaryId" integer, "obligationId" integer, "bearerMembershipId" integer, "beneficiaryMembershipId" integer)
  LANGUAGE sql STABLE;

CREATE FUNCTION "wasIn"(p "AgreementParty", day date, certainty "Certainty")
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "wasIn"(p "AgreementParty", first date, last date, certainty "Certainty", "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange, "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange)
  RETURNS boolean
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "wordWeight"(word text)
  RETURNS double precision
  LANGUAGE sql IMMUTABLE;

CREATE FUNCTION "wordsLike"(asked text)
  RETURNS TABLE(word text, likeness double precision)
  LANGUAGE sql STABLE;
