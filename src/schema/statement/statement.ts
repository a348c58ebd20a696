import { createUnionType, ObjectType } from "type-graphql";
import { SpeechAct } from "../../generated/prisma/enums.js";
import { Agreement } from "../agreement/agreement.js";
import { Alliance } from "../alliance/alliance.js";
import { PartialDateField, type PartialDate } from "../date/partial-date.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, List, One, Rows } from "../declare/fields.js";
import { byDay, ordersOf } from "../declare/orders.js";
import { Event } from "../event/event.js";
import { Participation } from "../event/participation.js";
import { Node } from "../node/node.js";
import { TranslatedField } from "../party/name.js";
import { Party } from "../party/party.js";
import { Cited } from "../source/cited.js";

describeEnum(
  "SpeechAct",
  SpeechAct,
  "Speech act: what a statement does, in our classification. Source of the idea: speech act theory (Searle 1976).",
  {
    REAFFIRM: "Reaffirms an earlier position or commitment.",
    WELCOME: "Welcomes a development or decision.",
    PRAISE: "Praises somebody or something.",
    CONDEMN: "Condemns something formally as wrong.",
    CRITICIZE: "Criticizes: finds fault with something.",
    DEMAND: "Demands something from somebody.",
    URGE: "Urges or asks somebody to do something.",
    WARN: "Warns of a danger or consequence.",
    PROPOSE: "Proposes something, such as a meeting or a plan.",
    INVITE: "Invites somebody to come.",
    COMMIT: "Commits the speaker to do something.",
    DECLINE: "Declines or postpones something.",
    ASSESS: "Assesses a situation: says how the speaker sees it.",
    ANNOUNCE: "Announces something: makes it known.",
  },
);

/** The sort orders of statements. */
export const statementOrders = ordersOf("Statement", {
  DATE: { by: [byDay("onLatest")], description: "Last day on which the statement can have been made." },
});

/** A subject of a statement. */
export const StatementSubject = createUnionType({
  name: "StatementSubject",
  description: "Subject of a statement: an alliance, an agreement or an event.",
  types: () => [Alliance, Agreement, Event] as const,
});

/** A statement that somebody made. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "Statement that somebody made, or that a source says they made. The speakers stand for its words. `Citation.presentation` shows whether the source reports the statement itself or passes on somebody's account.",
})
@Rows({ table: "Statement", identity: "key", orders: statementOrders.terms })
export class Statement {
  @Column(() => SpeechAct, "act", { description: "Speech act: what the statement does." })
  act: string;

  @TranslatedField("summary", "Summary of the statement in the requested language, in our own words.")
  summary: string;

  @PartialDateField("on", "Date of the statement. Null if no source states it.")
  on: PartialDate | null;

  @Column(() => Boolean, "joint", { description: "True if several parties made the statement together." })
  joint: boolean;

  @List(
    () => [Participation],
    { path: "speakers", order: ["position"] },
    { description: "Speakers of the statement, with their party and office." },
  )
  speakers: Participation[];

  @List(
    () => [Party],
    { path: "targets.party", order: ["sortEn", "slug"] },
    { description: "Parties at which the statement is directed. Empty if it is directed at none." },
  )
  targets: Party[];

  @List(
    () => [StatementSubject],
    { path: "subjects", order: ["position"], oneOf: ["alliance", "agreement", "event"] },
    { description: "Alliances, agreements and events that the statement is about." },
  )
  about: unknown[];

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "Topics with which the statement deals." })
  topics: unknown;

  @One(() => Event, "event", {
    nullable: true,
    description: "Event at which the statement was made. Null if no source names one.",
  })
  event: Event | null;
}
