import { Mark } from './mark';
import { PageChoice } from './page-choice';
import type { ViewProps } from './view';

/** The first run: what it does, what LinkedIn's rule says, what stays the member's, and the one question. */
export function Welcome({ state, actions, say }: ViewProps) {
  const { page } = state.settings;
  return (
    <main class="welcome">
      <header>
        <Mark />
        <div>
          <h1>{say.text('welcome.title')}</h1>
          <p>{say.text('welcome.lead')}</p>
        </div>
      </header>
      <section aria-labelledby="rule">
        <h2 id="rule">{say.text('welcome.rule')}</h2>
        <p>{say.text('welcome.rule1')}</p>
        <p>{say.text('welcome.rule2')}</p>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{say.text('welcome.privacy')}</h2>
        <ul>
          {(['privacy1', 'privacy2', 'privacy3'] as const).map((key) => (
            <li key={key}>{say.text(`welcome.${key}`)}</li>
          ))}
        </ul>
      </section>
      {state.ready && (
        <>
          <PageChoice chosen={page} set={actions.set} say={say} />
          <section class="card next" aria-live="polite">
            {page === 'ask' ? (
              <p>{say.text('welcome.until')}</p>
            ) : (
              <>
                <p>{say.text(page === 'coach' ? 'welcome.doneCoach' : 'welcome.doneQuiet')}</p>
                <h2>{say.text('welcome.next')}</h2>
                <button type="button" class="button primary" onClick={actions.openSsi}>
                  {say.text('popup.openSsi')}
                </button>
                <p class="soft small">{say.text('welcome.change')}</p>
              </>
            )}
          </section>
        </>
      )}
      <footer class="soft small">{say.text('panel.disclaimer')}</footer>
    </main>
  );
}
