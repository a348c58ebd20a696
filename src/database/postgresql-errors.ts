// Explains the errors of a PostgreSQL server to the person who starts Entente.
import { StartError } from "./start-error.js";

/** The database in a URL, without its password: `entente at localhost:5432`. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname || searchParams.get("host") || "localhost";
  return `database ${decodeURIComponent(pathname.slice(1)) || "(none named)"} at ${decodeURIComponent(host)}:${port || "5432"}`;
}

/** Explains an error of connecting or migrating. Returns an unknown error unchanged. */
export function asStartError(place: string, error: unknown): unknown {
  if (error instanceof StartError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  // For an AggregateError (one host, several addresses), only the code has the information.
  const words = explanations[code] ?? (/timeout/i.test(error.message) ? explanations["ETIMEDOUT"] : undefined);
  if (!words)
    return new StartError(`The ${place} cannot be used: ${error.message}\nSee DATABASE_URL.`, { cause: error });
  return new StartError(`The ${place} ${words}`, { cause: error });
}

const wrongPassword =
  "refuses the user or the password.\nCorrect them in DATABASE_URL (postgresql://user:password@host:port/database; write special characters as %XX).";
const unreachable =
  "cannot be reached.\nStart that server, correct the host and the port in DATABASE_URL, or unset it to keep the data in a folder.";

const explanations: Readonly<Record<string, string>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: "does not answer.\nCorrect the host and the port in DATABASE_URL, or start that server.",
  "28P01": wrongPassword,
  "28000": wrongPassword,
  "3D000": "does not exist.\nMake it (create database …), or correct the name in DATABASE_URL.",
  "53300": "has no connection left.\nStop something that is connected, or raise max_connections there.",
  "57P03": "is starting up or shutting down.\nWait, and start again.",
  "25006": "is read only (a standby?).\nName the server that takes writes in DATABASE_URL.",
};
