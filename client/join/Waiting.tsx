/** Nothing to do on the phone: the eyes belong to the room. */

export function Waiting({ title, more, hats }: { title: string; more: string; hats?: boolean }) {
  return (
    <div class="waiting">
      {hats && <Hats />}
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{more}</p>
    </div>
  );
}

/** The two hats, side by side and of one size: a brimmed one and a cap. */
function Hats() {
  return (
    <svg class="hats" viewBox="0 0 120 44" aria-hidden="true">
      <g class="hat-leading">
        <path d="M16 31c0-14 3-23 13-23s13 9 13 23z" />
        <path d="M5 31h48" />
      </g>
      <g class="hat-managing">
        <path d="M73 31c0-13 7-22 17-22s17 9 17 22z" />
        <path d="M73 31h43" />
      </g>
    </svg>
  );
}
