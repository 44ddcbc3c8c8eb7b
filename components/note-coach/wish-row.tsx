import { MOMENTS, type Moment } from '../../lib/outreach/moment';
import { ROLES, type Role } from '../../lib/outreach/role';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

/** What the member says of the person they write to; null: not said. */
export interface OfWhom {
  role: Role | null;
  moment: Moment | null;
}

interface Props {
  ofWhom: OfWhom;
  onOfWhom: (change: Partial<OfWhom>) => void;
  language: NoteLanguage;
  onLanguage: (language: NoteLanguage) => void;
  say: Say<WritingKey>;
}

/** Who they are and where they are, both optional, and the language of the note: one row of choices. */
export function WishRow({ ofWhom, onOfWhom, language, onLanguage, say }: Props) {
  const { role, moment } = ofWhom;
  const optional = (question: string) => `${question} (${say.text('outreach.optional')})`;
  return (
    <div class="wish">
      <select
        name="role"
        aria-label={optional(say.text('outreach.role'))}
        value={role ?? ''}
        onChange={(e) => onOfWhom({ role: (e.currentTarget.value || null) as Role | null })}
      >
        <option value="">{say.text('outreach.role')}</option>
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {say.text(`outreach.role_${each}`)}
          </option>
        ))}
      </select>
      <select
        name="moment"
        aria-label={optional(say.text('outreach.moment'))}
        value={moment ?? ''}
        onChange={(e) => onOfWhom({ moment: (e.currentTarget.value || null) as Moment | null })}
      >
        <option value="">{say.text('outreach.moment')}</option>
        {MOMENTS.map((each) => (
          <option key={each} value={each}>
            {say.text(`outreach.moment_${each}`)}
          </option>
        ))}
      </select>
      <select
        name="language"
        aria-label={say.text('outreach.language')}
        value={language}
        onChange={(e) => onLanguage(e.currentTarget.value as NoteLanguage)}
      >
        {NOTE_LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {say.text(`outreach.language_${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
