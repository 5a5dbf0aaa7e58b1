/** `venn` on the phone: all skills on one page, three zones for each. */
import "./venn.css";
import { vennAnswer } from "#words/exercises/venn-answer.ts";
import type { Payload } from "../../../shared/exercises/venn/answer.ts";
import { shuffled } from "../../ui/shuffle.ts";
import { type AnswerProps, answerPart } from "../contract/answer.ts";
import { OwnSkillForm, ownField } from "./OwnSkill.tsx";
import { isOwn, type Placed, placedIn, type VennStep, type Zone } from "./said.ts";
import { Zones } from "./Zones.tsx";

function Answer({ step, own, seed, drafts, save, pass }: AnswerProps<VennStep, Payload>) {
  const { stem, zones, add } = step.settings;
  const skills = shuffled(
    step.settings.skills.filter(({ id }) => step.items === undefined || step.items.includes(id)),
    seed,
    step.id,
  );
  const kept = placedIn(own);
  const withdrawn = own?.status === "passed" && kept.length > 0;
  // What was passed on is kept to look at, but does not come back unasked with the next answer.
  const said = withdrawn ? [] : kept;
  const skipped = withdrawn ? [] : (own?.skipped ?? []);
  const place = (placed: Placed) =>
    save(
      [...said.filter(({ skillId }) => skillId !== placed.skillId), placed],
      skipped.filter((id) => id !== placed.skillId),
    );
  const open = skills.map(({ id }) => id).filter((id) => !said.some(({ skillId }) => skillId === id));
  const unskipped = open.filter((id) => !skipped.includes(id));
  return (
    <div class={withdrawn ? "answer is-withdrawn" : "answer"}>
      <p class="asking">{stem}</p>
      <ul class="skills">
        {skills.map(({ id, text }) => (
          <li key={id}>
            <Zones
              label={text}
              zones={zones}
              chosen={said.find(({ skillId }) => skillId === id)?.zone}
              choose={(zone: Zone) => place({ skillId: id, zone })}
            />
          </li>
        ))}
      </ul>
      {add !== undefined && (
        <OwnSkillForm
          prompt={add}
          zones={zones}
          own={own}
          stands={!withdrawn}
          drafts={drafts}
          put={place}
          remove={() => {
            const others = said.filter((placed) => !isOwn(placed));
            // An answer with nothing in it is none: what was said is withdrawn.
            if (others.length === 0 && skipped.length === 0) pass();
            else save(others, skipped);
          }}
        />
      )}
      {open.length > 0 && (
        <button
          type="button"
          class="quiet small"
          aria-pressed={unskipped.length === 0}
          onClick={() => save(said, open)}
        >
          {unskipped.length === 0 ? vennAnswer.restSkipped : vennAnswer.skipRest}
        </button>
      )}
    </div>
  );
}

export default answerPart(
  "venn",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? placedIn(own) : [];
    const inWords = (zone: Zone) => step.settings.zones.find(({ id }) => id === zone)?.text ?? zone;
    const lines = step.settings.skills.map(({ id, text }) => {
      const placed = said.find(({ skillId }) => skillId === id);
      return { item: id, text, said: placed ? inWords(placed.zone) : null };
    });
    const added = said.find(isOwn);
    return added ? [...lines, { item: added.skillId, text: added.text, said: inWords(added.zone) }] : lines;
  },
  { passesAll: true, fields: () => [ownField] },
);
