/** Our mark: a ring three quarters full, and a dot where the next step goes. The drawing of `assets/mark.svg`, in the text's own colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <path d="M18 5.2A11 11 0 1 1 5.2 18" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
      <circle cx="8.4" cy="8.4" r="3.4" fill="currentColor" />
    </svg>
  );
}
