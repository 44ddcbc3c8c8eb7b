import { MOMENTS, type Moment } from '../../lib/outreach/moment';
import { ROLES, type Role } from '../../lib/outreach/role';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  role: Role | null;
  moment: Moment | null;
  language: NoteLanguage;
  onRole: (role: Role | null) => void;
  onMoment: (moment: Moment | null) => void;
  onLanguage: (language: NoteLanguage) => void;
  say: Say<WritingKey>;
}

/** Who they are and where they are, both optional, and the language of the note: one row of choices. */
export function WishRow({ role, moment, language, onRole, onMoment, onLanguage, say }: Props) {
  return (
    <div class="wish">
      <select
        name="role"
        aria-label={say.text('outreach.role')}
        value={role ?? ''}
        onChange={(e) => onRole((e.currentTarget.value || null) as Role | null)}
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
        aria-label={say.text('outreach.moment')}
        value={moment ?? ''}
        onChange={(e) => onMoment((e.currentTarget.value || null) as Moment | null)}
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
