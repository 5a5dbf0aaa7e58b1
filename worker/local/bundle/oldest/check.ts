/** Holds what the pages of a workshop load to the oldest browsers. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./browsers.ts";
import { LOOKED_AT, type LookedAt } from "./looked-at.ts";
import { judgeScript } from "./scripts.ts";
import { judgeStyle } from "./styles.ts";

/** The catalogue is not among them: it runs a whole room in the trainer's own browser, before a workshop. */
const PAGES = ["home", "join", "host", "stage", "report", "paper"];

/** Everything that is too new and that nobody has looked at, and every line of the list that nothing needs any more. */
export function oldestReport(dist: string): { text: string; fits: boolean } {
  const files = [...reachable(dist)];
  const findings = files.flatMap((file) => judge(dist, file));
  const open = findings.filter((finding) => !LOOKED_AT.some((known) => isAbout(known, finding)));
  const idle = LOOKED_AT.filter((known) => !findings.some((finding) => isAbout(known, finding)));
  const lines = [
    ...open.map(
      ({ file, feature, place, missing }) => `  ${file}: ${feature} in ${place} (not in ${missing.join(", ")})`,
    ),
    ...idle.map(({ feature, place }) => `  looked-at.ts: ${feature} in ${place ?? "any place"} is not used any more`),
  ];
  const head = `Oldest browsers: ${files.length} files, ${lines.length} findings`;
  return { text: [head, ...lines].join("\n"), fits: files.length > 0 && lines.length === 0 };
}

const isAbout = ({ feature, place }: LookedAt, finding: Finding): boolean =>
  feature === finding.feature &&
  (place === undefined || place === finding.place || (finding.file.endsWith(".js") && finding.place.includes(place)));

function judge(dist: string, file: string): Finding[] {
  const code = readFileSync(join(dist, file), "utf8");
  return file.endsWith(".css") ? judgeStyle(file, code) : judgeScript(file, code);
}

/** Every script and style sheet that one of the pages names, or that one of those names. */
function reachable(dist: string): Set<string> {
  const found = new Set<string>();
  const follow = (text: string) => {
    for (const [name] of text.matchAll(/[\w-]+\.(?:js|css)\b/g)) {
      const file = `assets/${name}`;
      if (found.has(file) || !existsSync(join(dist, file))) continue;
      found.add(file);
      follow(readFileSync(join(dist, file), "utf8"));
    }
  };
  for (const page of PAGES) follow(readFileSync(join(dist, page, "index.html"), "utf8"));
  return found;
}
