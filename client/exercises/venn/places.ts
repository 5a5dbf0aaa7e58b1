/** What the pictures of `venn` read from a result: skill by skill, and where each lies in this room's picture. */
import type { Skill } from "../../../shared/exercises/venn/result.ts";
import { lastOf } from "../../../shared/plain.ts";
import type { VennPlace } from "../../charts/venn/venn-layout.ts";
import type { PictureProps } from "../contract/result.ts";
import { roundsOf } from "../contract/rounds.ts";

export type VennProps = PictureProps<"venn">;
export type VennSettings = VennProps["face"]["settings"];
type Zone = VennSettings["zones"][number]["id"];

/** A skill as it was asked; null where its figures are hidden. */
export interface SkillResult {
  id: string;
  text: string;
  skill: Skill | null;
}

/** Every skill of the last round, in the order in which they were asked. */
export function skillsOf({ face, result }: Pick<VennProps, "face" | "result">): SkillResult[] {
  const found = lastOf(roundsOf(result, "venn"))?.result.skills ?? [];
  return face.settings.skills.flatMap(({ id, text }) => {
    const skill = found.find((one) => one.id === id);
    return skill ? [{ id, text, skill: "hidden" in skill ? null : skill }] : [];
  });
}

/** The place in the picture; which circle is on the left is the room's draw. */
export function placeIn({ zones }: VennSettings, place: readonly Zone[]): VennPlace {
  if (place.length > 2) return "all";
  const sides = zones.flatMap(({ id }, at) => (place.includes(id) ? [(["left", "middle", "right"] as const)[at]] : []));
  const [one, other] = sides;
  if (one === "left") return other === undefined ? "left" : other === "middle" ? "left-middle" : "left-right";
  if (one === "middle") return other === undefined ? "middle" : "middle-right";
  return "right";
}
