import type { ComponentChildren } from 'preact';

interface Props {
  /** What is chosen here. */
  label: string;
  value: string;
  /** What the chosen option is called. */
  shown: string;
  /** What there is to say of the choice. */
  why: string;
  onChange: (value: string) => void;
  /** The options. */
  children: ComponentChildren;
}

/** A choice whose chosen option is seen whole, on as many lines as it takes: the browser's own box cuts a long one off. */
export function WholeSelect({ label, value, shown, why, onChange, children }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <span class="whole-select">
        <span class="whole-shown" aria-hidden="true">
          {shown}
        </span>
        {/* The browser's own, unseen above those words: keyboard, list and what is read out stay as one knows them. */}
        <select value={value} onChange={(e) => onChange(e.currentTarget.value)}>
          {children}
        </select>
      </span>
      <span class="soft small">{why}</span>
    </label>
  );
}
