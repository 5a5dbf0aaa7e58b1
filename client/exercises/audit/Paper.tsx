/** An `audit` on paper: two columns of points, each of which adds up to 100. */
import { paper as words } from "#words/paper.ts";
import type { FaceOf } from "../contract/manifest.ts";
import { type PaperProps, paperPart } from "../contract/paper.ts";

function AuditPaper({ face: { settings } }: PaperProps<FaceOf<"audit">>) {
  return (
    <>
      <p class="stem">{words.points}</p>
      <table class="grid is-wide">
        <thead>
          <tr>
            <td />
            <th scope="col" class="grid-choice">
              {settings.now}
            </th>
            <th scope="col" class="grid-choice">
              {settings.target}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...settings.buckets, { id: "sum", text: words.sum }].map(({ id, text }) => (
            <tr key={id} class="grid-row">
              <th scope="row" class="grid-item">
                {text}
              </th>
              <td class="grid-box">{id === "sum" ? words.hundred : <span class="blank" />}</td>
              <td class="grid-box">{id === "sum" ? words.hundred : <span class="blank" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default paperPart("audit", AuditPaper);
