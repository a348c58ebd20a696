import { ClientLeft, type Departure } from "../departure.js";
import type { Call, Calls } from "./calls.js";

/** A call that is not answered yet. */
export interface Waiting {
  readonly call: Call;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** Whether whoever asked still waits. */
  readonly isWanted: () => boolean;
  /** It is sent, so that it will run. From now on it settles when it has run, even if its client leaves. */
  readonly sent: () => void;
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

/** The answer of a call, which the thread gives as its own result. */
export type AnswerOf<Name extends keyof Calls> = ReturnType<Calls[Name]>;
