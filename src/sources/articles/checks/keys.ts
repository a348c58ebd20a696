import { kinds, type Kind, type Seeds } from "../format/files.js";
import { hyphened } from "../format/pieces.js";
import { splitKey } from "../keys.js";
import type { Report } from "../report.js";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const COMPOSED: readonly Kind[] = ["memberships", "tenures", "obligations"];

/** SL-01, SL-03, ME-01, TE-01, OB-01, SO-01: keys have the correct form. */
export function checkKeys(seeds: Seeds, report: Report): void {
  for (const kind of kinds.filter((kind) => !COMPOSED.includes(kind))) {
    for (const key of report.keys(kind).filter((key) => !SLUG.test(key))) {
      report.at(kind, [key], "SL-01", `a slug must be lower-case words joined by hyphens, got "${key}"`);
    }
  }
  for (const [key, source] of seeds.sources) {
    if (source.kind === "ARTICLE" && source.url === undefined && !/^[0-9a-f]{16}$/.test(key)) {
      const message = `the slug of an article without an address must be 16 hexadecimal digits, got "${key}"`;
      report.at("sources", [key], "SO-01", message);
    }
  }
  checkActorSlugs(report);
  for (const key of report.keys("memberships")) {
    if (!splitKey(key))
      report.at("memberships", [key], "ME-01", `key must be group/party or group/party/2, got "${key}"`);
  }
  for (const key of report.keys("tenures")) {
    if (!splitKey(key))
      report.at("tenures", [key], "TE-01", `key must be office/official or office/official/2, got "${key}"`);
  }
  for (const [key, { agreement, alliance, kind, bearer, beneficiary }] of seeds.obligations) {
    const wanted = [agreement ?? alliance, hyphened(kind), bearer, beneficiary].join("/");
    if (key !== wanted && !(key.startsWith(`${wanted}/`) && /^([2-9]|[1-9]\d+)$/.test(key.slice(wanted.length + 1)))) {
      report.at("obligations", [key], "OB-01", `key must be ${wanted}, or that and /2, got "${key}"`);
    }
  }
}

// Countries, organizations and alliances are addressed by slug alone.
function checkActorSlugs(report: Report): void {
  const seen = new Map<string, Kind>();
  for (const kind of ["countries", "organizations", "alliances"] as const) {
    for (const key of report.keys(kind)) {
      const other = seen.get(key);
      if (other) report.at(kind, [key], "SL-03", `a slug must be one party or group, "${key}" is in ${other}.yaml too`);
      seen.set(key, kind);
    }
  }
}
