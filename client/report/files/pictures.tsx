/** The pictures of a report as files: drawn from a copy that stands beside the window, on light paper and as wide as a page. */
import { type ComponentChild, render } from "preact";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { ResultPicture } from "../../exercises/find/result.tsx";
import type { ReportStep } from "../figures.ts";
import { tokenColour } from "./drawing/colour.ts";
import { type Drawing, draw, framed } from "./drawing/draw.ts";
import { facesFor } from "./drawing/faces.ts";
import { isTold } from "./sheets.ts";
import type { Story, ToldSection } from "./story.ts";
import "../../stage/stage.css";
import "./copy.css";

/** How many points of a screen a picture has for each of its own, as a photo and in a presentation. */
const SHARP = 2;
const MARGIN = 16;
/** A browser draws no frames for a page that is not seen. */
const UNSEEN_MS = 250;

/** Whether a step has a picture: a list of texts is none, nor is how many have answered. */
function hasPicture(step: ReportStep): boolean {
  const { isList, tellsNothing } = manifestOf(step.exercise);
  return isTold(step) && !isList && !tellsNothing(step) && step.rounds.some(({ answered }) => answered > 0);
}

/** Lays out copies, and gives what is made of them; they are gone afterwards. */
async function withCopies<Made>(
  copies: readonly ComponentChild[],
  made: (hosts: readonly Element[]) => Made,
): Promise<Made> {
  const hosts = copies.map((copy) => {
    const host = document.createElement("div");
    host.className = "picture-copy";
    host.inert = true;
    host.setAttribute("aria-hidden", "true");
    document.body.append(host);
    render(copy, host);
    return host;
  });
  try {
    await document.fonts.ready;
    await laidOut();
    for (const host of hosts) for (const moving of host.getAnimations({ subtree: true })) moving.cancel();
    return made(hosts);
  } finally {
    for (const host of hosts) {
      render(null, host);
      host.remove();
    }
  }
}

/** Pictures that measure themselves have done so in the second frame. */
async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1)
    await new Promise<void>((settle) => {
      requestAnimationFrame(() => settle());
      setTimeout(settle, UNSEEN_MS);
    });
}

/** The picture of each step, as its page has it. */
export async function picturesOf(steps: readonly ReportStep[]): Promise<{ step: ReportStep; svg: string }[]> {
  const some = steps.filter(hasPicture);
  const copies = some.map((step) => <ResultPicture face={step} result={step} size="page" />);
  const { drawings, ground } = await withCopies(copies, (hosts) => ({
    drawings: hosts.map(draw),
    ground: hosts[0] ? tokenColour(hosts[0], "--card") : "",
  }));
  return Promise.all(
    some.map(async (step, at) => ({
      step,
      svg: await fileOf(drawings[at], { title: step.title, ground, margin: MARGIN }),
    })),
  );
}

async function fileOf(
  drawing: Drawing | undefined,
  frame: Omit<Parameters<typeof framed>[1], "faces">,
): Promise<string> {
  if (!drawing) return "";
  return framed(drawing, { ...frame, faces: await facesFor(drawing.inner) });
}

/** One slide: a finding, or a page of a result as a big screen shows it. */
export interface Shown {
  step: ReportStep;
  /** The sentence above it; the step's title where too few answered for any. */
  says: string;
  /** What it is about, or the figures of a finding. */
  about: string | undefined;
  note?: string | undefined;
  /** A finding, and whether the sentence is the facilitator's. */
  finding?: { isHers: boolean };
  svg: string;
}

type Undrawn = Omit<Shown, "svg"> & { focus: string; page: number };

/** The findings, then every page of every result, as the big screen shows the whole step. */
export async function shownPages({ findings, sections }: Story): Promise<Shown[]> {
  const pages = [
    ...findings.flatMap(({ step: id, item, says, figures, isHers }): Undrawn[] => {
      const step = sections.find((one) => one.step.id === id)?.step;
      return step ? [{ step, says, about: figures, finding: { isHers }, focus: item, page: 0 }] : [];
    }),
    ...sections.filter(({ step }) => hasPicture(step)).flatMap(pagesOf),
  ];
  const drawings = await withCopies(pages.map(SlideCopy), (hosts) =>
    hosts.map((host) => {
      const picture = host.querySelector(".shown-picture");
      return picture ? draw(picture) : undefined;
    }),
  );
  return Promise.all(
    pages.map(async ({ focus, page, ...shown }, at) => ({
      ...shown,
      // A presentation takes no faces from a picture: it has those of the machine.
      svg: drawings[at] ? framed(drawings[at], { title: shown.says, scale: SHARP }) : "",
    })),
  );
}

function pagesOf({ step, says, note }: ToldSection): Undrawn[] {
  const facts = manifestOf(step.exercise);
  return Array.from({ length: facts.pages(step, step, OVERVIEW) }, (_, page) => {
    const finding = facts.finding(step, step, OVERVIEW, page);
    const own = page === 0 ? says : undefined;
    return { step, page, focus: OVERVIEW, note, says: own ?? finding?.says ?? step.title, about: finding?.about };
  });
}

const OVERVIEW = "overview";

/** The picture in a box of a slide's shape. */
function SlideCopy({ step, focus, page }: Undrawn) {
  return (
    <div class="stage">
      <div class="stage-sheet">
        <div class="shown-picture">
          <ResultPicture face={step} result={step} size="stage" focus={focus} page={page} />
        </div>
      </div>
    </div>
  );
}

/** A picture as a photo. */
export async function photoOf(svg: string): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SHARP;
    canvas.height = image.naturalHeight * SHARP;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((settle, fail) =>
      canvas.toBlob((blob) => (blob ? settle(blob) : fail(new Error("the picture is too large"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The product's colours on light paper, as files write them. */
export function coloursOfPage(): { paper: string; ink: string; soft: string; well: string } {
  const host = document.createElement("div");
  host.className = "picture-copy";
  document.body.append(host);
  const of = (token: string) => tokenColour(host, token);
  const colours = { paper: of("--card"), ink: of("--ink"), soft: of("--ink-soft"), well: of("--well") };
  host.remove();
  return colours;
}
