import { useState } from 'preact/hooks';
import type { FirstName } from '../../lib/linkedin/invitation/first-name';
import type { Filled } from '../../lib/outreach/places';
import type { NoteLanguage } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { NoNote } from './no-note';
import { NoteBuilder } from './note-builder';
import { type Noticed, NoticedChips } from './noticed-chips';
import { TakenBox } from './taken-box';
import type { OfWhom } from './wish-row';

interface Props {
  language: NoteLanguage;
  limit: number;
  notesLeft: number | null;
  /** The focus comes to the first question at once, not only to what is asked after it. */
  takesFocus: boolean;
  /** What stands in the box at this moment. */
  textNow: () => string;
  onLanguage: (language: NoteLanguage) => void;
  /** Looks up the first name on the page; null where there is no page to look at. */
  onName: (() => FirstName | null) | null;
  /** This is to stand in the box, instead of all that does, within this act of the member's. */
  onPut: (text: string, act: Event) => void;
  say: Say<WritingKey>;
}

/**
 * From "What did you notice?" to a note in the box. What was filled in and said of the person stays whichever note is
 * chosen, for as long as this stands; text in the box is never replaced unasked.
 */
export function NoteStart(props: Props) {
  const { language, limit, notesLeft, takesFocus, textNow, onLanguage, onName, onPut, say } = props;
  const [noticed, setNoticed] = useState<Noticed | null>(null);
  const [before, setBefore] = useState<Noticed | null>(null);
  const [ofWhom, setOfWhom] = useState<OfWhom>({ role: null, moment: null });
  const [filled, setFilled] = useState<Filled>({});
  /** The note that waits for a word on what stands in the box. */
  const [ready, setReady] = useState<string | null>(null);

  const choose = (next: Noticed | null) => {
    setBefore(noticed);
    setNoticed(next);
    setReady(null);
  };
  const put = (text: string, act: Event) => {
    setReady(null);
    onPut(text, act);
  };
  const both = `${textNow().trimEnd()} ${ready}`;
  const back = () => choose(null);
  return (
    <>
      {noticed === null && (
        <NoticedChips
          from={before}
          takesFocus={takesFocus || before !== null}
          onChoose={choose}
          {...{ notesLeft, say }}
        />
      )}
      {noticed === 'nothing' && <NoNote onBack={back} say={say} />}
      {noticed !== null && noticed !== 'nothing' && (
        <NoteBuilder
          {...{ noticed, ofWhom, filled, language, limit, onLanguage, onName, say }}
          onBack={back}
          onOfWhom={(change) => setOfWhom((before) => ({ ...before, ...change }))}
          onFill={(place, answer) => {
            setFilled((before) => ({ ...before, [place]: answer }));
            setReady(null);
          }}
          onNote={(note, act) => (textNow().trim() === '' ? put(note, act) : setReady(note))}
        />
      )}
      {ready !== null && (
        <TakenBox
          over={both.length - limit}
          onReplace={(act) => put(ready, act)}
          onAppend={(act) => put(both, act)}
          onLeave={() => setReady(null)}
          say={say}
        />
      )}
    </>
  );
}
