import { useMemo, useRef, useState } from 'preact/hooks';
import { noteLanguageOf } from '../../lib/member/settings';
import { templateOf } from '../../lib/outreach/template-of';
import { checkNote, type NoteCheck } from '../../lib/writing/note';
import { isRemembered } from '../../lib/writing/note-memory';
import { fingerprintOf } from '../../lib/writing/sameness';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { NoNote } from '../note-coach/no-note';
import { NoteBuilder } from '../note-coach/note-builder';
import { NoteHints, NoteMeter } from '../note-coach/note-meter';
import { remarkInWords } from '../note-coach/note-remark';
import { type Noticed, NoticedChips } from '../note-coach/noticed-chips';
import { Spoken } from '../note-coach/spoken';
import { TakenBox } from '../note-coach/taken-box';
import { CopyLine } from './copy-line';
import { useSettled } from './settled';
import type { WritePartProps } from './write-part';
import { NOTE_LIMITS } from './written';

type Props = Omit<WritePartProps, 'say'> & { say: Say<WritingKey> };

/** A note for an invitation: a box that is measured as it stands, and notes to start from. */
export function NotePart({ state, actions, written, write, say }: Props) {
  const { note, copied, limit } = written;
  const memory = state.notes;
  const [noticed, setNoticed] = useState<Noticed | null>(null);
  const [before, setBefore] = useState<Noticed | null>(null);
  const [ready, setReady] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const still = useSettled(note);
  const check = useMemo(
    () =>
      still.trim() === ''
        ? null
        : checkNote(still, { limit, memory, isOnItsWay: still === copied, template: templateOf(still) }),
    [still, limit, memory, copied],
  );

  const choose = (next: Noticed | null) => {
    setBefore(noticed);
    setNoticed(next);
  };
  const put = (text: string) => {
    setReady(null);
    write({ note: text });
    box.current?.focus();
  };
  const remember = (text: string) => {
    const runs = memory && text !== copied ? fingerprintOf(text, memory.salt, templateOf(text) ?? '') : [];
    write({ copied: text });
    if (memory && isRemembered(runs)) actions.rememberNote(memory.salt, runs);
  };
  const both = `${note.trimEnd()} ${ready}`;
  return (
    <div class="columns">
      <section class="card" aria-labelledby="own-note">
        <label class="box">
          <b id="own-note">{say.text('writePart.yourNote')}</b>
          <textarea ref={box} rows={5} value={note} onInput={(e) => write({ note: e.currentTarget.value })} />
        </label>
        <NoteMeter check={check} characters={note.length} limit={limit} notesLeft={null} say={say} />
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
        {noticed === null && <NoticedChips from={before} takesFocus={before !== null} onChoose={choose} say={say} />}
        {noticed === 'nothing' && <NoNote onBack={() => choose(null)} say={say} />}
        {noticed !== null && noticed !== 'nothing' && (
          <NoteBuilder
            {...{ noticed, limit, say }}
            language={noteLanguageOf(state.settings, say.language)}
            onLanguage={(noteLanguage) => actions.set({ noteLanguage })}
            onBack={() => choose(null)}
            onName={null}
            onNote={(text) => (note.trim() === '' ? put(text) : setReady(text))}
          />
        )}
        {ready !== null && (
          <TakenBox
            over={both.length - limit}
            onReplace={() => put(ready)}
            onAppend={() => put(both)}
            onLeave={() => setReady(null)}
            say={say}
          />
        )}
      </section>
    </div>
  );
}

function inOneBreath(check: NoteCheck, say: Say<WritingKey>): string {
  const { said, why } = remarkInWords(check.verdict, say);
  return why ? `${said} ${why}` : said;
}
