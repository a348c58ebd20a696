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
  const server = createServer((near) => {
    begun++;
    near.on("error", () => undefined); // the other end is gone
    if (isCut) return void near.destroy();
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
  };
  return {
    url: way.href,
    begun: () => begun,
    cut,
    silence() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    mend: () => void (isCut = false),
    close() {
      cut();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
