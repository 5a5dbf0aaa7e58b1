/** `venn` on the phone: one skill at a time, a tap for its zone; behind the last one a skill of one's own. */
import "./venn.css";
import { answers as words } from "#words/answers.ts";
import { vennAnswer } from "#words/exercises/venn-answer.ts";
import type { Payload } from "../../../shared/exercises/venn/answer.ts";
import { Deck } from "../../ui/Deck.tsx";
import { shuffled } from "../../ui/shuffle.ts";
import { type AnswerProps, answerPart } from "../contract/answer.ts";
import { OwnSkillForm, ownField } from "./OwnSkill.tsx";
import { isOwn, type Placed, placedIn, type VennStep, type Zone } from "./said.ts";

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
  const zoneOf = (all: readonly Placed[], id: string) => all.find(({ skillId }) => skillId === id)?.zone;
  return (
    <Deck
      names
      aboveOf={() => <p class="soft">{stem}</p>}
      items={skills.map(({ id, text }) => ({
        id,
        text,
        said: inWords(step, zoneOf(kept, id)),
        skipped: skipped.includes(id),
      }))}
      restore={withdrawn && own ? () => save(kept, own.skipped) : null}
      missing={({ id }) => (zoneOf(said, id) === undefined ? words.pickFirst : null)}
      past={({ id, skipped: isSkipped }) => ({
        text: isSkipped ? words.skipped : vennAnswer.skip,
        act: () =>
          save(
            said.filter(({ skillId }) => skillId !== id),
            [...skipped.filter((one) => one !== id), id],
          ),
      })}
      behind={
        add !== undefined && (
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
        )
      }
    >
      {({ id }, heading, onward) => (
        // biome-ignore lint/a11y/useSemanticElements: three buttons with a name, not a set of fields
        <div class="choices" role="group" aria-labelledby={heading}>
          {zones.map((zone) => (
            <button
              key={zone.id}
              type="button"
              class="choice"
              aria-pressed={zoneOf(said, id) === zone.id}
              onClick={() => {
                place({ skillId: id, zone: zone.id });
                onward();
              }}
            >
              {zone.text}
            </button>
          ))}
        </div>
      )}
    </Deck>
  );
}

/** A zone in the room's words; null where there is none. */
function inWords({ settings: { zones } }: VennStep, zone: Zone | undefined): string | null {
  return zone === undefined ? null : (zones.find(({ id }) => id === zone)?.text ?? zone);
}

export default answerPart(
  "venn",
  Answer,
  (step, own) => {
    const said = own?.status === "answered" ? placedIn(own) : [];
    const lines = step.settings.skills.map(({ id, text }) => ({
      item: id,
      text,
      said: inWords(step, said.find(({ skillId }) => skillId === id)?.zone),
    }));
    const added = said.find(isOwn);
    return added ? [...lines, { item: added.skillId, text: added.text, said: inWords(step, added.zone) }] : lines;
  },
  { passesAll: true, fields: () => [ownField] },
);
