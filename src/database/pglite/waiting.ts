import { ClientLeft, type Departure } from "../departure.js";
import type { Call, Calls } from "./calls.js";

/** A call without an answer yet. */
export interface Waiting {
  readonly call: Call;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** True if the caller still waits. */
  readonly isWanted: () => boolean;
  /** It is sent, so it will run. From now on it settles when it has run, even if its client leaves. */
  readonly sent: () => void;
}

export const isRead = ({ call }: Waiting): boolean => call.name === "read";

/** Calls are numbered up to the maximum of the shared memory, and then again from 1. */
const lastNumber = 2 ** 31 - 1;

/** Makes calls, each with its own number. */
export function callMaker(): (
  name: Call["name"],
  values: Call["values"],
  departure?: Departure,
) => { waiting: Waiting; answer: Promise<unknown> } {
  let last = 0;
  return (name, values, departure) => {
    last = (last % lastNumber) + 1;
    const call = { call: last, name, values };
    let settle: Pick<Waiting, "resolve" | "reject"> | undefined;
    const answer = new Promise<unknown>((resolve, reject) => (settle = { resolve, reject }));
    const isWanted = () => departure?.hasLeft !== true;
    const leave = () => settle?.reject(new ClientLeft());
    const stay = departure?.onLeave(leave);
    const waiting: Waiting = {
      call,
      resolve(result) {
        stay?.();
        if (isWanted()) settle?.resolve(result);
        else leave();
      },
      reject(error) {
        stay?.();
        settle?.reject(error);
      },
      isWanted,
      sent: () => stay?.(),
    };
    if (!isWanted()) leave();
    return { waiting, answer };
  };
}

/** The answer of a call, which the thread sends as the call's own result. */
export type AnswerOf<Name extends keyof Calls> = ReturnType<Calls[Name]>;
