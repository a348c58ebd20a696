// A way to the server that a test can break: pg_terminate_backend says goodbye, networks do not.
import { createServer, connect, type AddressInfo, type Socket } from "node:net";

/** A proxy before a PostgreSQL server. */
export interface Proxy {
  /** The server's URL by way of the proxy. */
  readonly url: string;
  /** How many connections were begun. */
  readonly begun: () => number;
  /** Ends all connections, and each new one at once. */
  cut(): void;
  /** Says nothing on from here, on the connections that there are. */
  silence(): void;
  /** Says nothing on, and takes new connections without an answer, as a server that is stopped (SIGSTOP) does. */
  freeze(): void;
  /** Ends all connections, and answers each new one with a FATAL error of this SQLSTATE. */
  refuse(sqlState: string): void;
  /** Lets new connections through again. */
  mend(): void;
  close(): Promise<void>;
}

/** Starts a proxy on a free port of this machine. */
export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const pairs = new Set<readonly [Socket, Socket]>();
  let begun = 0;
  let isCut = false;
  let isFrozen = false;
  let refusal: string | undefined;
  const held = new Set<Socket>();
  const server = createServer((near) => {
    begun++;
    near.on("error", () => undefined); // the other end is gone
    const refused = refusal && fatal(refusal);
    if (refused) return void near.once("data", () => near.end(refused));
    if (isCut) return void near.destroy();
    if (isFrozen) return void held.add(near);
    const far = connect(Number(target.port || 5432), target.hostname);
    far.on("error", () => near.destroy());
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far).pipe(near);
    near.on("close", () => (pairs.delete(pair), far.destroy()));
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const way = new URL(url);
  way.hostname = "127.0.0.1";
  way.port = String((server.address() as AddressInfo).port); // it listens on a port
  const cut = () => {
    isCut = true;
    for (const [near] of pairs) near.destroy();
    for (const near of held) near.destroy();
  };
  const silence = () => {
    for (const [near, far] of pairs) {
      near.unpipe(far);
      far.unpipe(near);
    }
  };
  return {
    url: way.href,
    begun: () => begun,
    cut,
    silence,
    freeze() {
      isFrozen = true;
      silence();
    },
    refuse(sqlState) {
      cut();
      refusal = sqlState;
    },
    mend() {
      isCut = isFrozen = false;
      refusal = undefined;
    },
    close() {
      cut();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** PostgreSQL's ErrorResponse. Source: PostgreSQL documentation, 54.7 Message Formats and 54.8 Error and Notice Message Fields. */
function fatal(sqlState: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0Mthe server takes no connections\0\0`);
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + fields.length);
  return Buffer.concat([Buffer.from("E"), length, fields]);
}
