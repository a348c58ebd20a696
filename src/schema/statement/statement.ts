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
  "What a statement does: our classification. Source of the idea: speech act theory (Searle 1976).",
  {
    REAFFIRM: "Holds to what was held before.",
    WELCOME: "Greets a development.",
    PRAISE: "Speaks well of somebody or something.",
    CONDEMN: "Calls something wrong, formally.",
    CRITICIZE: "Finds fault.",
    DEMAND: "Requires something of somebody.",
    URGE: "Asks or encourages somebody to do something.",
    WARN: "Points out a danger.",
    PROPOSE: "Puts something forward.",
    INVITE: "Asks somebody to come.",
    COMMIT: "Undertakes to do something.",
    DECLINE: "Refuses or puts off.",
    ASSESS: "Says how things are seen.",
    ANNOUNCE: "Makes something known.",
  },
);

/** The orders of statements. */
export const statementOrders = ordersOf("Statement", {
  DATE: { by: [byDay("onLatest")], description: "By the last day on which it can have been made." },
});

/** What a statement is about. */
export const StatementSubject = createUnionType({
  name: "StatementSubject",
  description: "What a statement is about.",
  types: () => [Alliance, Agreement, Event] as const,
});

/** What somebody said. */
@ObjectType({
  implements: [Node, Cited],
  description:
    "What somebody said, or a source says that they said. The speakers stand for its words. Whether a source itself tells that they were said, or passes on somebody's account, is told by `Citation.presentation`.",
})
@Rows({ table: "Statement", identity: "key", orders: statementOrders.terms })
export class Statement {
  @Column(() => SpeechAct, "act", { description: "What saying it does." })
  act: string;

  @TranslatedField("summary", "What was said, in our own words.")
  summary: string;

  @PartialDateField("on", "When; null where no source says.")
  on: PartialDate | null;

  @Column(() => Boolean, "joint", { description: "Whether several parties made it together." })
  joint: boolean;

  @List(
    () => [Participation],
    { path: "speakers", order: ["position"] },
    { description: "Who made it, for whom and in which office." },
  )
  speakers: Participation[];

  @List(
    () => [Party],
    { path: "targets.party", order: ["sortEn", "slug"] },
    { description: "At whom it is directed; empty where at nobody." },
  )
  targets: Party[];

  @List(
    () => [StatementSubject],
    { path: "subjects", order: ["position"], oneOf: ["alliance", "agreement", "event"] },
    { description: "The alliances, agreements and events that it is about." },
  )
  about: unknown[];

  @Edge("topics", { path: "topicLinks.topic", order: "NAME", description: "What it deals with." })
  topics: unknown;

  @One(() => Event, "event", { nullable: true, description: "Where it was made; null where no source says." })
  event: Event | null;
}
