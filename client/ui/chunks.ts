/** How a page gets its parts over a network that may fail. The build puts this in the place of Vite's own loader. */
import { reloadForPart } from "../wire/reload.ts";

/** Loads a part. The argument is appended to its address. */
type Load<Module> = (again: string) => Promise<Module>;

const RETRY_MS = 2_000;
/** After so many failures in a row a reload is worth trying. */
const ENOUGH = 3;

/** How often each part has failed: browsers remember a failed address, so that it is asked for under another one. */
const failures = new Map<string, number>();
const styles = new Map<string, Promise<void>>();

/** Loads a part together with the files that it needs, by their paths. Resolves once its style sheet is loaded too. */
export function __vitePreload<Module>(load: Load<Module>, files: readonly string[] = []): Promise<Module> {
  // A loader's source text contains its file's name, so it serves as a key.
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

/** Asks for a part until it has loaded; returns null once it is not `wanted` any more. Calls `slow` at each failure. */
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
  // Also if it is no longer wanted, because then nothing is missing.
  if (failed >= ENOUGH) showStuck(false);
  return module;
}

/** Shows or hides the message in the page's HTML about a page that has not loaded completely. */
export function showStuck(on: boolean): void {
  const stuck = document.getElementById("stuck");
  if (!stuck) return;
  stuck.hidden = !on;
  // The HTML delays the message; a script that asks for it has waited already.
  stuck.className = "now";
}

/** Fetches the page's own style sheets again if they failed to load. */
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

/** For a sheet that failed, some browsers keep nothing and others an empty sheet. */
function isThere({ sheet }: HTMLLinkElement): boolean {
  return sheet !== null && sheet.cssRules.length > 0;
}

const ahead = new Set<string>();

/** Begins to fetch what the part imports, in parallel with the part. */
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
