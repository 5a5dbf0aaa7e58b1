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
