/** How a page gets its parts over a network that may fail. The build puts this in the place of Vite's own loader. */
import { reloadForPart } from "../wire/reload.ts";

/** Loads a part; what is given stands behind its address. */
type Load<Module> = (again: string) => Promise<Module>;

const RETRY_MS = 2_000;
/** After so many failures in a row a reload is worth trying. */
const ENOUGH = 3;

/** How often each part has failed: browsers remember a failed address, so that it is asked for under another one. */
const failures = new Map<string, number>();
const styles = new Map<string, Promise<void>>();

/** Loads a part together with the files that it needs, by their paths; in the end it has its style or has failed. */
export function __vitePreload<Module>(load: Load<Module>, files: readonly string[] = []): Promise<Module> {
  // The text of a loader names its file.
  const name = String(load);
  const failed = failures.get(name) ?? 0;
  const again = failed > 0 ? `?${failed}` : "";
  const needs = files.map((file) => (file.endsWith(".css") ? styled(`/${file}`) : fetchedAhead(`/${file}`)));
  return Promise.all([load(again), ...needs]).then(
    ([module]) => module,
    (error) => {
      failures.set(name, failed + 1);
      throw error;
    },
  );
}

/** Asks for a part until it is there; null once it is not `wanted` any more. `slow` hears of each failure. */
export async function insist<Module>(
  load: () => Promise<Module>,
  slow: () => void = () => {},
  wanted: () => boolean = () => true,
): Promise<Module | null> {
  let module: Module | null = null;
  let failed = 0;
  while (module === null && wanted()) {
    try {
      module = await load();
    } catch {
      failed += 1;
      slow();
      if (failed >= ENOUGH && !(await reloadForPart())) showStuck(true);
      await new Promise((settle) => setTimeout(settle, RETRY_MS));
    }
  }
  // Also where it came to be no longer wanted: then nothing is missing.
  if (failed >= ENOUGH) showStuck(false);
  return module;
}

/** Shows or takes away what the page's HTML says about a page that is not complete. */
export function showStuck(on: boolean): void {
  const stuck = document.getElementById("stuck");
  if (!stuck) return;
  stuck.hidden = !on;
  // Said by a script, it has waited long enough.
  stuck.className = "now";
}

/** The page's own style sheets again, where they have not come with it. */
export function mendStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
    if (!isThere(link)) void insist(() => styled(new URL(link.href).pathname));
}

/** Resolves once the style sheet is in the page. */
function styled(path: string): Promise<void> {
  const known = styles.get(path);
  if (known) return known;
  const there = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].find(
    (link) => isThere(link) && new URL(link.href).pathname === path,
  );
  const failed = failures.get(path) ?? 0;
  const made = there
    ? Promise.resolve()
    : new Promise<void>((settle, fail) => {
        const link = linkTo("stylesheet", failed > 0 ? `${path}?${failed}` : path);
        link.onload = () => settle();
        link.onerror = () => {
          link.remove();
          styles.delete(path);
          failures.set(path, failed + 1);
          fail(new Error(path));
        };
      });
  styles.set(path, made);
  return made;
}

/** Browsers differ in what they keep of a sheet that failed: nothing, or an empty one. */
function isThere({ sheet }: HTMLLinkElement): boolean {
  return sheet !== null && sheet.cssRules.length > 0;
}

const ahead = new Set<string>();

/** Begins to fetch what the part will ask for, beside it and not after it. */
function fetchedAhead(path: string): void {
  if (ahead.has(path)) return;
  ahead.add(path);
  linkTo("modulepreload", path);
}

function linkTo(rel: string, href: string): HTMLLinkElement {
  const link = document.createElement("link");
  Object.assign(link, { rel, crossOrigin: "", href });
  document.head.append(link);
  return link;
}
