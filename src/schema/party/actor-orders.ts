import { nameOrders, ordersOf } from "../declare/orders.js";

/** The orders of parties, groups, countries, organisations and alliances. */
export const actorOrders = ordersOf("Party", nameOrders);
