import { useRef, useState } from 'preact/hooks';
import type { ViewProps } from './view';

/** What a member can do with all readings: take them along, or erase everything (with the export offered once more first). */
export function ReadingsCare({ state, actions, say }: ViewProps) {
  const sure = useRef<HTMLDialogElement>(null);
  const { others, aside } = state.account;
  // An erasure would take them without any file.
  const notInFile = aside > 0 && <p>{say.count('account.asideExport', aside)}</p>;
  const [said, setSaid] = useState<'panel.erased' | 'panel.eraseFailed' | null>(null);
  const erase = () => {
    actions
      .erase()
      .then(
        () => setSaid('panel.erased'),
        () => setSaid('panel.eraseFailed'),
      )
      .finally(() => sure.current?.close());
  };
  return (
    <section class="card care" aria-labelledby="care">
      <h2 id="care">{say.text('panel.data')}</h2>
      <p class="soft">{say.text('panel.dataWhy')}</p>
      {state.settings.sample && <p>{say.text('panel.sampleExport')}</p>}
      {others.length > 0 && <p class="soft">{say.text('account.exports')}</p>}
      {notInFile}
      <Exports json={actions.exportJson} csv={actions.exportCsv} say={say} />
      {state.unreadable > 0 && <p class="soft">{say.count('notice.unreadable', state.unreadable)}</p>}
      <button type="button" class="button danger small" onClick={() => sure.current?.showModal()}>
        {say.text('panel.erase')}
      </button>
      <p class="said" role="status">
        {said && say.text(said)}
      </p>
      <dialog ref={sure} aria-labelledby="sure">
        <h2 id="sure">{say.text('panel.eraseTitle')}</h2>
        <p>{say.text('panel.eraseWhy')}</p>
        {state.settings.sample && <p>{say.text('panel.ownExport')}</p>}
        {notInFile}
        <Exports json={() => actions.exportOwn('json')} csv={() => actions.exportOwn('csv')} say={say} />
        <div class="buttons">
          <button type="button" class="button danger" onClick={erase}>
            {say.text('panel.eraseNow')}
          </button>
          <button type="button" class="button" onClick={() => sure.current?.close()}>
            {say.text('panel.cancel')}
          </button>
        </div>
      </dialog>
    </section>
  );
}

function Exports({ json, csv, say }: { json: () => void; csv: () => void; say: ViewProps['say'] }) {
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={json}>
        {say.text('panel.exportJson')}
      </button>
      <button type="button" class="button" onClick={csv}>
        {say.text('panel.exportCsv')}
      </button>
    </div>
  );
}
