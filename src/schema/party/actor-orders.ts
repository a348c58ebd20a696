import { nameOrders, ordersOf } from "../declare/orders.js";

/** The sort orders of parties, groups, countries, organizations and alliances. */
export const actorOrders = ordersOf("Party", nameOrders);
