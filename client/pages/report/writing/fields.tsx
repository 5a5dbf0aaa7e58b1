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
  children(id: string, described: string | undefined): ComponentChildren;
}

/** A field with its name above, and what helps below. */
export function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  const described = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="writing-field">
      <label for={id}>{label}</label>
      {children(id, described)}
      {hint !== undefined && (
        <p class="soft small" id={described}>
          {hint}
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
  /** What stands in the field; empty where nothing does. */
  set(value: string): void;
}

/** A field of one line. */
export function Short({ label, type, value = "", most, set }: ShortProps) {
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => set(currentTarget.value);
  return (
    <Labelled label={label}>
      {(id) => {
        const field = { id, value, onInput };
        if (type === "date") return <input type="date" {...field} />;
        if (type === "number") return <input type="number" min={0} {...field} />;
        return <input type="text" maxLength={most} dir="auto" {...field} />;
      }}
    </Labelled>
  );
}
