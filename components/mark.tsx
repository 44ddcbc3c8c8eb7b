/** Our mark: a ring of four quarters, the last one still filling. The same drawing as `assets/mark.svg`, in the text's own colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="4.6" stroke-linecap="round">
        <path d="M18.6 5.3A11 11 0 0 1 26.7 13.4" />
        <path d="M26.7 18.6A11 11 0 0 1 18.6 26.7" />
        <path d="M13.4 26.7A11 11 0 0 1 5.3 18.6" />
      </g>
      <circle cx="7.6" cy="9.2" r="2.8" fill="currentColor" />
    </svg>
  );
}
