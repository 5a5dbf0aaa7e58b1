/** Words with gaps: `fill("{n} of {all} finished", {n: 18, all: 24})`. */
export function fill(text: string, gaps: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}

/** The form that goes with a number: English has two. */
export function plural(n: number, forms: { one: string; other: string }): string {
  return fill(n === 1 ? forms.one : forms.other, { n });
}
