import type { Dataset } from "./dataset.js";
import { cowStates } from "./datasets/cow-states/dataset.js";

/** The datasets that can be imported, each under the name of its folder. */
export const datasets: readonly Dataset[] = [cowStates];
