/** What the fields of the form have in common. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";

/** The draft with another value of a field, or without it. */
export function changed<Name extends keyof ReportDraft>(
  draft: ReportDraft,
  field: Name,
  value: ReportDraft[Name],
): ReportDraft {
  const { [field]: _, ...rest } = draft;
  return value === undefined || value === "" ? rest : { ...rest, [field]: value };
}

interface LabelledProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong with what stands in it. */
  flaw?: string | undefined;
  children(id: string, described: string | undefined): ComponentChildren;
}

/** A field with its name above, and what helps below. */
export function Labelled({ label, hint, flaw, children }: LabelledProps) {
  const id = useId();
  const said = flaw ?? hint;
  const described = said === undefined ? undefined : `${id}-hint`;
  return (
    <div class="writing-field">
      <label for={id}>{label}</label>
      {children(id, described)}
      {said !== undefined && (
        <p class={flaw === undefined ? "soft small" : "writing-flaw small"} id={described}>
          {said}
        </p>
      )}
    </div>
  );
}

interface ShortProps {
  label: string;
  type: "text" | "date" | "number";
  value: string | number | undefined;
  most?: number;
  flaw?: string | undefined;
  /** What stands in the field; empty where nothing does. */
  set(value: string): void;
}

/** A field of one line. */
export function Short({ label, type, value = "", most, flaw, set }: ShortProps) {
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => set(currentTarget.value);
  return (
    <Labelled label={label} flaw={flaw}>
      {(id, described) => {
        const field = { id, value, onInput, "aria-describedby": described };
        if (type === "date") return <input type="date" {...field} />;
        if (type === "number") return <input type="number" min={0} {...field} />;
        return <input type="text" maxLength={most} dir="auto" {...field} />;
      }}
    </Labelled>
  );
}
