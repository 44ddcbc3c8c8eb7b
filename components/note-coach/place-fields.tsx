import { useRef, useState } from 'preact/hooks';
import type { FirstName } from '../../lib/linkedin/invitation/first-name';
import type { Filled, Place } from '../../lib/outreach/places';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  places: readonly Place[];
  filled: Filled;
  onFill: (place: Place, answer: string) => void;
  /** Looks up the first name on the page: only called on a click. Null where there is no page to look at. */
  onName: (() => FirstName | null) | null;
  say: Say<WritingKey>;
}

/** A small field for each place of the note. The first name can come from the page, when the member asks for it; then the next open one is on. */
export function PlaceFields({ places, filled, onFill, onName, say }: Props) {
  const [name, setName] = useState<'dialog' | 'title' | 'unknown' | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const askName = () => {
    const found = onName?.();
    setName(found?.from ?? 'unknown');
    if (!found) return;
    onFill('firstName', found.name);
    const open = [...(fields.current?.querySelectorAll('input') ?? [])].filter(({ value }) => value.trim() === '');
    open.find(({ name }) => name !== 'firstName')?.focus();
  };
  return (
    <div class="fields" ref={fields}>
      {places.map((place) => (
        <div key={place} class="field">
          <label>
            <span>{say.text(`outreach.place_${place}`)}</span>
            <input
              name={place}
              autocomplete="off"
              placeholder={say.text(`outreach.example_${place}`)}
              value={filled[place] ?? ''}
              onInput={(e) => onFill(place, e.currentTarget.value)}
            />
          </label>
          {place === 'firstName' && onName && (
            <button type="button" class="link" onClick={askName}>
              {say.text('noteCoach.fromPage')}
            </button>
          )}
        </div>
      ))}
      <p class="soft" role="status">
        {name && name !== 'dialog' && say.text(name === 'title' ? 'noteCoach.nameFromTitle' : 'noteCoach.nameUnknown')}
      </p>
    </div>
  );
}
