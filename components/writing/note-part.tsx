import { useMemo, useRef } from 'preact/hooks';
import { noteLanguageOf } from '../../lib/member/settings';
import { templateOf } from '../../lib/outreach/template-of';
import { checkNote, type NoteCheck } from '../../lib/writing/note';
import { isRemembered } from '../../lib/writing/note-memory';
import { fingerprintOf } from '../../lib/writing/sameness';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { NoteHints, NoteMeter } from '../note-coach/note-meter';
import { remarkInWords } from '../note-coach/note-remark';
import { NoteStart } from '../note-coach/note-start';
import { Spoken } from '../note-coach/spoken';
import { CopyLine } from './copy-line';
import { useSettled } from './settled';
import type { WritePartProps } from './write-part';
import { NOTE_LIMITS } from './written';

type Props = Omit<WritePartProps, 'say'> & { say: Say<WritingKey> };

/** A note for an invitation: a box that is measured as it stands, and notes to start from. */
export function NotePart({ state, actions, written, write, say }: Props) {
  const { note, copied, limit } = written;
  const memory = state.notes;
  const box = useRef<HTMLTextAreaElement>(null);
  const still = useSettled(note);
  const check = useMemo(
    () =>
      still.trim() === ''
        ? null
        : checkNote(still, { limit, memory, isOnItsWay: still === copied, template: templateOf(still) }),
    [still, limit, memory, copied],
  );

  const put = (text: string) => {
    write({ note: text });
    box.current?.focus();
  };
  const remember = (text: string) => {
    const runs = memory && text !== copied ? fingerprintOf(text, memory.salt, templateOf(text) ?? '') : [];
    write({ copied: text });
    if (memory && isRemembered(runs)) actions.rememberNote(memory.salt, runs);
  };
  return (
    <div class="columns">
      <section class="card" aria-labelledby="own-note">
        <label class="box">
          <b id="own-note">{say.text('writePart.yourNote')}</b>
          <textarea ref={box} rows={5} value={note} onInput={(e) => write({ note: e.currentTarget.value })} />
        </label>
        <NoteMeter check={check} characters={note.length} limit={limit} counts say={say} />
        {check && <NoteHints check={check} say={say} />}
        <label class="language">
          {say.text('writePart.limit')}
          <select
            name="limit"
            value={limit}
            onChange={(e) => write({ limit: NOTE_LIMITS.find((n) => n === Number(e.currentTarget.value)) ?? limit })}
          >
            {NOTE_LIMITS.map((n) => (
              <option key={n} value={n}>
                {say.text(`writePart.limit_${n}`)}
              </option>
            ))}
          </select>
        </label>
        <CopyLine
          text={note}
          copy={actions.copy}
          onCopied={remember}
          onClear={() => put('')}
          onRefused={() => box.current?.select()}
          say={say}
        />
        <Spoken text={check ? inOneBreath(check, say) : ''} />
      </section>
      <section class="card" aria-labelledby="start-from">
        <h2 id="start-from">{say.text('outreach.noticed')}</h2>
        <NoteStart
          {...{ limit, say }}
          language={noteLanguageOf(state.settings, say.language)}
          notesLeft={null}
          takesFocus={false}
          textNow={() => note}
          onLanguage={(noteLanguage) => actions.set({ noteLanguage })}
          onName={null}
          onPut={put}
        />
      </section>
    </div>
  );
}

function inOneBreath(check: NoteCheck, say: Say<WritingKey>): string {
  const { said, why } = remarkInWords(check.verdict, say);
  return why ? `${said} ${why}` : said;
}
