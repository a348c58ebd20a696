import type { Correction } from "../../correction.js";
import { LEADERS } from "./file.js";

/** What the file itself shows to be wrong. */
export const CORRECTIONS: readonly Correction[] = [
  {
    file: LEADERS,
    row: { obsid: "DOM-1876-4" },
    column: "leadid",
    from: "81de4823-1e42-11e4-b4cd-db5882bf8def",
    to: "DOM-1876-4",
    why: "This leadid is that of King, born in 1874, leader of Canada from 1921 (CAN-1921), and Baez was born in 1812.",
  },
  {
    file: LEADERS,
    row: { obsid: "SWD-1888" },
    column: "leadid",
    from: "35debe98-3bbd-11e5-afeb-eb6f07f9fec7",
    to: "SWD-1888",
    why: "This leadid is that of another Bildt, born in 1949 (SWD-1991), and this one was born in 1820.",
  },
  {
    file: LEADERS,
    row: { obsid: "SAU-2015" },
    column: "exit",
    from: "Natural Death",
    to: "Still in Office",
    why: "The spell ends on the dataset's last day as those of leaders in office do, and King Salman reigned beyond it.",
  },
];
