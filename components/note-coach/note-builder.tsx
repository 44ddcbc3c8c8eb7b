import { useState } from 'preact/hooks';
import type { FirstName } from '../../lib/linkedin/invitation/first-name';
import { bestTemplates, offerReason } from '../../lib/outreach/best-templates';
import type { Filled, Place } from '../../lib/outreach/places';
import type { Situation } from '../../lib/outreach/situation';
import type { NoteLanguage, Template } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { NoteForm } from './note-form';
import { TemplateChoice } from './template-choice';
import { type OfWhom, WishRow } from './wish-row';

export interface BuilderProps {
  noticed: Situation;
  ofWhom: OfWhom;
  onOfWhom: (change: Partial<OfWhom>) => void;
  filled: Filled;
  onFill: (place: Place, answer: string) => void;
  language: NoteLanguage;
  limit: number;
  onLanguage: (language: NoteLanguage) => void;
  onBack: () => void;
  /** Looks up the first name on the page; null where there is no page to look at. */
  onName: (() => FirstName | null) | null;
  /** The note is filled in and fits: it may go into the box, within this act of the member's. */
  onNote: (note: string, act: Event) => void;
  say: Say<WritingKey>;
}

/** From what was noticed to a note: first three templates in full to choose from, then only the chosen one, its places and the button. */
export function NoteBuilder(props: BuilderProps) {
  const { noticed, ofWhom, onOfWhom, filled, language, limit, onLanguage, onBack, say } = props;
  const [chosen, setChosen] = useState<Template | null>(null);
  const [from, setFrom] = useState<Template | null>(null);
  const choose = (next: Template | null) => {
    setFrom(chosen);
    setChosen(next);
  };
  const templates = bestTemplates({ noticed, ...ofWhom, language, limit });
  const reason = templates[0] ? offerReason(templates[0], ofWhom) : 'situation';
  return (
    <div class="builder">
      <p class="noticed">
        <b>{say.text(`outreach.noticed_${noticed}`)}</b>
        <button type="button" class="link" onClick={onBack}>
          {say.text('noteCoach.back')}
        </button>
        {chosen && (
          <>
            <button type="button" class="link" onClick={() => choose(null)}>
              {say.text('noteCoach.others')}
            </button>
            <span class="soft">{say.text(`outreach.worth_${chosen.worth}`)}</span>
          </>
        )}
      </p>
      {chosen ? (
        <NoteForm {...props} template={chosen} />
      ) : (
        <>
          <WishRow {...{ ofWhom, onOfWhom, language, onLanguage, say }} />
          <TemplateChoice {...{ templates, from, language, filled, say }} onChoose={choose} />
          {reason !== 'situation' && <p class="soft">{say.text(`outreach.reason_${reason}`)}</p>}
        </>
      )}
    </div>
  );
}
