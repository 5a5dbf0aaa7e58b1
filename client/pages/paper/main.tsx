/**
 * What is printed of a plan: `/paper/NAME?sheet=SHEET`. NAME is a ready agenda, a ready step or a room's code; `/paper/plan#ID`
 * is a plan of one's own, whose id no server is told.
 */

import { fill } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import { prints } from "#words/prints.ts";
import { decoded } from "../../../shared/code.ts";
import { mount } from "../../ui/mount.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "./paper.css";
import { Page } from "./Page.tsx";
import { printedOf } from "./plan.ts";
import { sheetIn } from "./sheets.ts";

void printedOf(decoded(location.pathname.split("/")[2] ?? ""), location.hash.slice(1)).then((printed) => {
  if (!printed) return mount(<Missing />);
  const sheet = sheetIn(location.search);
  const title = printed.plan.title || prints.untitled;
  document.title =
    sheet === "paper" ? fill(words.page, { title }) : fill(prints.page, { title, sheet: prints.sheets[sheet] });
  mount(<Page printed={printed} sheet={sheet} />);
});

// The same page with another plan behind the #.
addEventListener("hashchange", () => location.reload());

function Missing() {
  return (
    <main class="missing">
      <h1>{words.missing}</h1>
      <p>{words.missingWhy}</p>
      <a class="button" href="/">
        {words.home}
      </a>
    </main>
  );
}
