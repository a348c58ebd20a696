import { ClientLeft, type Departure } from "../departure.js";
import type { Call, Calls } from "./calls.js";

/** A call that is not answered yet. */
export interface Waiting {
  readonly call: Call;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** Whether whoever asked still waits. */
  readonly isWanted: () => boolean;
}

export const isRead = ({ call }: Waiting): boolean => call.name === "read";

/** Calls are numbered up to what shared memory holds, and then from 1. */
const lastNumber = 2 ** 31 - 1;

/** Makes calls, each with a number of its own. */
export function callMaker(): (
  name: Call["name"],
  values: Call["values"],
  departure?: Departure,
) => { waiting: Waiting; answer: Promise<unknown> } {
  let last = 0;
  return (name, values, departure) => {
    last = (last % lastNumber) + 1;
    const call = { call: last, name, values };
    let isWanted = true;
    let settle: Pick<Waiting, "resolve" | "reject"> | undefined;
    const answer = new Promise<unknown>((resolve, reject) => (settle = { resolve, reject }));
    const ifWanted =
      <Value>(tell: ((value: Value) => void) | undefined) =>
      (value: Value) => {
        isWanted = false;
        stay?.();
        tell?.(value);
      };
    const waiting: Waiting = {
      call,
      resolve: ifWanted(settle?.resolve),
      reject: ifWanted(settle?.reject),
      isWanted: () => isWanted,
    };
    const leave = () => waiting.reject(new ClientLeft());
    const stay = departure?.onLeave(leave);
    if (departure?.hasLeft) leave();
    return { waiting, answer };
  };
}

/** The answer of a call, which the thread gives as its own result. */
export type AnswerOf<Name extends keyof Calls> = ReturnType<Calls[Name]>;
