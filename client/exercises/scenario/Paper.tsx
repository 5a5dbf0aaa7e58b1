/** A `scenario` on paper: what happened, two ways to act, four boxes from one to the other. */

import { scenario } from "#words/exercises/scenario.ts";
import { paper as words } from "#words/paper.ts";
import { Boxes, Lines, Part } from "../../ui/paper-parts.tsx";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

const REASON_LINES = 3;

function ScenarioPaper({ face: { settings }, again }: PaperProps<FaceOf<"scenario">>) {
  const { strongly, slightly } = settings;
  const [a, b] = scenario.sides;
  const options = [`${a} ${strongly}`, `${a} ${slightly}`, `${b} ${slightly}`, `${b} ${strongly}`];
  return (
    <>
      <p class="situation">{settings.situation}</p>
      <p class="stem">{settings.stem}</p>
      <dl class="ways">
        {settings.ways.map(({ sign, text }, place) => (
          <div key={sign}>
            <dt>{scenario.sides[place]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Boxes options={options} inline />
      {settings.why && (
        <Part title={settings.why}>
          <Lines count={REASON_LINES} />
        </Part>
      )}
      {again && (
        <Part title={words.again}>
          <Boxes options={options} inline />
        </Part>
      )}
    </>
  );
}

export default paperPart("scenario", ScenarioPaper);
