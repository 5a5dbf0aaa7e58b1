/** The files that the page makes itself: a workbook, slides, all in one archive, and each picture. */
import { useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { files as words } from "#words/report-files.ts";
import { RESULTS_SCHEMA_PATH } from "../../../shared/exports/schema-path.ts";
import type { Results } from "../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../shared/protocol/report.ts";
import type { Story } from "../../report/files/story.ts";
import { proposals, threeOf } from "../../report/findings.ts";
import { ask } from "../../wire/ask.ts";
import type { ReportFile, ReportModel } from "./model.ts";
import { saveFile } from "./save.ts";
import { doneSteps, type ReportStep } from "./sections.ts";
import { findingsOf } from "./writing/proposed.ts";
import { sectionsIn, toldOf } from "./writing/section-order.ts";

/** What makes files, loaded when somebody presses for one. */
const maker = () => import("../../report/files/index.ts");

type Made = "xlsx" | "pptx" | "zip";

interface FilesProps {
  model: ReportModel;
  results: Results;
  /** The files of the server that belong to what is shown. */
  fetched: readonly ReportFile[];
}

/** Excel, PowerPoint, and everything at once. */
export function Files({ model, results, fetched }: FilesProps) {
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  const make = async (kind: Made) => {
    if (busy) return;
    setBusy(true);
    const file = words.actions[kind];
    say(fill(words.actions.making, { file }));
    const why = await making(kind, { model, results, fetched });
    say(why === null ? fill(words.actions.done, { file }) : fill(words.actions.failed, { file, why }));
    setBusy(false);
  };
  return (
    <>
      {(["xlsx", "pptx", "zip"] as const).map((kind) => (
        <button key={kind} type="button" aria-disabled={busy} onClick={() => void make(kind)}>
          {words.actions[kind]}
        </button>
      ))}
      <p class="soft small">{words.actions.note}</p>
      <p role="status" class="small said">
        {said}
      </p>
    </>
  );
}

/** Makes a file and hands it over; null, or why not. */
async function making(kind: Made, { model, results, fetched }: FilesProps): Promise<string | null> {
  const { code } = results.room;
  try {
    const got: Record<string, Blob> = {};
    for (const name of fetched.filter((one) => NEEDS[kind].includes(one))) {
      const file = await model.fetchFile(name);
      if (!file.ok) return file.why;
      got[name] = file.body;
    }
    if (kind === "zip") {
      const schema = await ask(RESULTS_SCHEMA_PATH, { read: (response) => response.blob() });
      if (schema.is !== "ok") return words.why.other;
      got["results.schema.json"] = schema.body;
    }
    const { makeAll, makeSlides, makeWorkbook } = await maker();
    const story = storyOf(results, model.writing.value?.draft.value ?? results.report.draft);
    const makers = {
      xlsx: async () => makeWorkbook(results, story, (await got["answers.csv"]?.text()) ?? null),
      pptx: () => makeSlides(results, story),
      zip: () => makeAll(results, story, got, words.readMe.join("\r\n")),
    };
    saveFile(await makers[kind](), `${code}.${kind}`);
    return null;
  } catch (error) {
    return error instanceof TypeError ? words.why.part : words.why.other;
  }
}

/** What a file is made of besides what the page has. */
const NEEDS: Readonly<Record<Made, readonly ReportFile[]>> = {
  xlsx: ["answers.csv"],
  pptx: [],
  zip: ["answers.csv", "aggregate.csv", "texts.csv", "questions.csv"],
};

/** What the page tells, in its order. */
function storyOf(results: Results, draft: ReportDraft): Story {
  const all = proposals(results.steps);
  const findings = findingsOf(draft, { all, three: threeOf(all) });
  return {
    findings,
    sections: sectionsIn(results.edition, doneSteps(results.steps), draft, findings).flatMap((step) => {
      const told = toldOf(results.edition, draft, step);
      return told ? [{ step, ...told }] : [];
    }),
  };
}

/** The picture of a step: to be copied, as a vector, as a photo. */
export function PictureFiles({ step, n }: { step: ReportStep; n: number }) {
  const [said, say] = useState("");
  const save = async (kind: "svg" | "png") => {
    const file = words.picture[kind];
    say(fill(words.actions.making, { file }));
    try {
      const { fileName, makePhoto, makePicture } = await maker();
      const made = await (kind === "svg" ? makePicture(step) : makePhoto(step));
      if (made) saveFile(made, `${fileName(n, step.title)}.${kind}`);
      say(fill(words.actions.done, { file }));
    } catch {
      say(fill(words.actions.failed, { file, why: words.why.other }));
    }
  };
  const copy = async () => {
    const photo = maker().then(async ({ makePhoto }) => (await makePhoto(step)) ?? new Blob());
    try {
      // Some browsers let a page copy only what a press has promised.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": photo })]);
      say(words.picture.copied);
    } catch {
      say(words.picture.notCopied);
    }
  };
  return (
    <fieldset class="picture-files unprinted" aria-label={fill(words.picture.label, { title: step.title })}>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {words.picture.copy}
      </button>
      <button type="button" class="quiet" onClick={() => void save("svg")}>
        {words.picture.svg}
      </button>
      <button type="button" class="quiet" onClick={() => void save("png")}>
        {words.picture.png}
      </button>
      <span role="status" class="soft small">
        {said}
      </span>
    </fieldset>
  );
}
