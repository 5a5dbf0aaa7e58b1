/** The paper version: `/paper/AGENDA`. Everything that it needs comes with the page. */

import { fill } from "#words/fill.ts";
import { paper as words } from "#words/paper.ts";
import { mount } from "../../ui/mount.ts";
import "../../ui/base.css";
import "./paper.css";
import { Paper } from "./Paper.tsx";
import { planOf } from "./plan.ts";

const plan = planOf(decodeURIComponent(location.pathname.split("/")[2] ?? ""));
if (plan) document.title = fill(words.page, { title: plan.title });
mount(plan ? <Paper plan={plan} /> : <Missing />);

function Missing() {
  return (
    <main class="missing">
      <h1>{words.missing}</h1>
      <a class="button" href="/">
        {words.home}
      </a>
    </main>
  );
}
