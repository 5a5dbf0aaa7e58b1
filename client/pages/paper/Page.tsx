/** One sheet of a plan, below a bar that is not printed: which sheet, the way to the others, and Print. */
import { fill } from "#words/fill.ts";
import { paper } from "#words/paper.ts";
import { prints as words } from "#words/prints.ts";
import { AgendaSheet } from "./AgendaSheet.tsx";
import { CardsPage } from "./Cards.tsx";
import { DataPage } from "./DataSheet.tsx";
import { Paper } from "./Paper.tsx";
import type { Printed } from "./plan.ts";
import { RunSheet } from "./RunSheet.tsx";
import { addressOf, type SheetName, sheetsOf } from "./sheets.ts";

export function Page({ printed, sheet }: { printed: Printed; sheet: SheetName }) {
  const names = sheetsOf(printed);
  const nav = names.length > 1 && (
    <nav class="sheet-nav" aria-label={words.nav}>
      {names.map((name) => (
        <a key={name} href={addressOf(name, location)} aria-current={name === sheet ? "page" : undefined}>
          {words.sheets[name]}
        </a>
      ))}
    </nav>
  );
  if (sheet === "paper" || !names.includes(sheet)) return <Paper printed={printed} nav={nav} />;
  return (
    <>
      <header class="paper-bar">
        <div>
          <h1>{fill(words.page, { title: printed.plan.title || words.untitled, sheet: words.sheets[sheet] })}</h1>
          <p class="soft">
            {words.lead[sheet]} {words.format}
          </p>
        </div>
        {nav}
        <button type="button" class="primary" onClick={() => print()}>
          {paper.print}
        </button>
        <a href="/">{paper.home}</a>
      </header>
      <main class="sheets">
        {sheet === "run" && <RunSheet printed={printed} />}
        {sheet === "agenda" && <AgendaSheet printed={printed} />}
        {sheet === "data" && <DataPage printed={printed} />}
        {sheet === "card" && printed.code !== undefined && <CardsPage printed={printed} code={printed.code} />}
      </main>
    </>
  );
}
