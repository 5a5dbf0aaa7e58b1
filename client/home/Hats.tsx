/** The two hats, side by side: neither is above the other. */
export function Hats() {
  return (
    <svg class="hats" viewBox="0 0 88 40" width="88" height="40" aria-hidden="true" focusable="false">
      <g class="hat-leading">
        <path d="M10 27c0-13 4-20 12-20s12 7 12 20z" />
        <path d="M3 27h38c0 4-8 6-19 6S3 31 3 27z" />
      </g>
      <g class="hat-managing">
        <path d="M54 27V13c0-3 5-6 12-6s12 3 12 6v14z" />
        <path d="M47 27h38c0 4-8 6-19 6s-19-2-19-6z" />
        <path class="band" d="M54 20h24v5H54z" />
      </g>
    </svg>
  );
}
