/** Whose workshop it is: a logo for the lobby and the printed sheets. */
import { useMemo } from "preact/hooks";
import { plan as words } from "#words/plan.ts";
import type { Flaw } from "../../../shared/agenda/draft.ts";
import type { Picture } from "../../../shared/picture.ts";
import type { Form } from "../../ui/form/ask.ts";
import { Fields } from "../../ui/form/Fields.tsx";
import { freshId } from "../../ui/form/fresh-id.ts";
import { pictureTools } from "../../ui/picture/PictureField.tsx";
import { setPlan } from "./model/recipes.ts";
import type { OpenPlan } from "./open-plan.ts";
import { spotName } from "./use-spot.ts";

export function Logo({ editor, pictures }: Pick<OpenPlan, "editor" | "pictures">) {
  const tools = useMemo(() => pictureTools(pictures, () => editor.draft.value), [pictures, editor]);
  const { logo } = editor.draft.value;
  const form: Form = { id: (path) => `plan-${path.join("-")}`, flaws: flawsOf(logo), freshId, pictures: tools, Fields };
  return (
    <div class="plan-logo" data-spot={spotName({ field: "logo" })} tabIndex={-1}>
      <Fields
        form={form}
        asks={{ logo: { kind: "picture", ...words.settings.logo } }}
        path={[]}
        value={{ logo }}
        change={({ logo: next }) => editor.act(setPlan({ logo: isPicture(next) ? next : undefined }), "plan logo")}
      />
    </div>
  );
}

/** Whether words are missing for a plan's logo. */
export const isWordless = (logo: Picture | undefined): boolean => logo !== undefined && logo.alt.trim() === "";

const flawsOf = (logo: Picture | undefined): Flaw[] =>
  isWordless(logo) ? [{ path: ["logo", "alt"], kind: "missing" }] : [];

const isPicture = (value: unknown): value is Picture =>
  typeof value === "object" &&
  value !== null &&
  "picture" in value &&
  typeof value.picture === "string" &&
  "alt" in value &&
  typeof value.alt === "string";
