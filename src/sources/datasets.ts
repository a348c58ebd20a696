import type { Dataset } from "./dataset.js";
import { archigos } from "./datasets/archigos/dataset.js";
import { atop } from "./datasets/atop/dataset.js";
import { cowAlliances } from "./datasets/cow-alliances/dataset.js";
import { cowStates } from "./datasets/cow-states/dataset.js";
import { desta } from "./datasets/desta/dataset.js";
import { foreignMinisters } from "./datasets/foreign-ministers/dataset.js";
import { igo } from "./datasets/igo/dataset.js";
import { unTreaties } from "./datasets/un-treaties/dataset.js";

/** The datasets that can be imported, by the name of their folder. */
export const datasets: readonly Dataset[] = [
  cowStates,
  cowAlliances,
  atop,
  archigos,
  igo,
  desta,
  unTreaties,
  foreignMinisters,
];
