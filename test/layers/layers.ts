/** Judges the project's imports by the map of folders in README.md, which stands in layers from the ground up. */
import { matchesGlob } from "node:path";
import type { Imports } from "./imports.ts";

/** A row of the map: the files and folders of one layer. */
type Layer = readonly string[];

/** The rows of README's map, from the ground up: the paths in each row's first cell. */
export function readLayers(readme: string): Layer[] {
  const map = readme.split(/^## /m).find((section) => section.startsWith("Find your way")) ?? "";
  const cells = [...map.matchAll(/^\| (`[^|]+`) +\|/gm)].map(([, cell]) => cell ?? "");
  return cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ""));
}

/** Where a file stands: its layer, and which of the layer's `<…>` folders it lies in. */
interface Home {
  layer: number;
  top: string;
  /** Siblings, such as two pages, stand in one layer and know nothing of each other. */
  sibling: string | null;
}

/** Every import that points up or to a sibling, every file that the map leaves out, and every path of it that leads nowhere. */
export function judgeLayers(layers: readonly Layer[], imports: Imports): string[] {
  const homes = new Map([...imports.keys()].map((file) => [file, homeOf(file, layers)]));
  const lost = [...homes].filter(([, home]) => home === null).map(([file]) => file);
  const paths = layers.flat().filter((path) => ![...imports.keys()].some((file) => lies(file, path)));
  const arrows = [...imports].flatMap(([from, targets]) => [...new Set(targets)].map((to) => ({ from, to })));
  return [
    ...paths.map((path) => `README's map of folders has ${path}, and there is no such file.`),
    ...lost.map((file) => `${file} lies in no row of README's map of folders.`),
    ...arrows.flatMap(({ from, to }) => {
      const why = wrong(homes.get(from), homes.get(to));
      return why ? [`${from} imports ${to}, ${why}.`] : [];
    }),
  ];
}

function wrong(from: Home | null | undefined, to: Home | null | undefined): string | null {
  if (!from || !to) return null;
  if (from.top !== to.top && to.top !== "shared" && from.top !== "test")
    return "which is neither of its own part of the product nor shared";
  if (to.layer > from.layer) return "which comes later in README's map of folders";
  const siblings = to.layer === from.layer && from.sibling && to.sibling && from.sibling !== to.sibling;
  return siblings ? "and neither is to know the other" : null;
}

function homeOf(file: string, layers: readonly Layer[]): Home | null {
  const rows = layers.flatMap((paths, layer) => paths.map((path) => ({ path, layer })));
  const nearest = rows.filter(({ path }) => lies(file, path)).sort((a, b) => exactness(b.path) - exactness(a.path))[0];
  if (!nearest) return null;
  const { path, layer } = nearest;
  const sibling = path.includes("<") ? file.split("/").slice(0, path.split("/").length).join("/") : null;
  return { layer, top: file.split("/")[0] ?? "", sibling };
}

/** Of the paths in which a file lies, the one that says most of it counts: `a/b` before `a/<id>`, and that before `a`. */
const exactness = (path: string) => path.replace(/<[^>]+>/g, "").length;

/** Whether a file is what a path of the map names, or lies in it. `<id>` stands for any one folder. */
function lies(file: string, path: string): boolean {
  const pattern = path.replace(/<[^>]+>/g, "*");
  return matchesGlob(file, `${pattern}/**`) || (!path.includes("<") && matchesGlob(file, pattern));
}

/** Every set of files that import each other, told by a shortest way round from its first file. */
export function judgeCircles(imports: Imports): string[] {
  const found: string[] = [];
  const told = new Set<string>();
  for (const file of imports.keys()) {
    const way = told.has(file) ? undefined : waysFrom(file, imports).get(file);
    if (!way) continue;
    const circle = [...waysFrom(file, imports).keys()].filter((other) => waysFrom(other, imports).has(file));
    for (const one of circle) told.add(one);
    found.push(`${circle.length} files import each other in a circle, such as ${way.join(" -> ")}.`);
  }
  return found;
}

/** What a file imports, straight or by other files: each with a shortest way to it. */
function waysFrom(file: string, imports: Imports): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const ways: string[][] = [[file]];
  for (const way of ways) {
    for (const next of imports.get(way.at(-1) ?? "") ?? []) {
      if (found.has(next)) continue;
      found.set(next, [...way, next]);
      ways.push([...way, next]);
    }
  }
  return found;
}
