import { LANGUAGES, type Language, type Settings } from '../lib/member/settings';
import { AccountSettings } from './account-settings';
import type { ViewProps } from './view';

/** Each language by its own name, so that whoever is lost in the wrong one finds the way back. */
const NAMES: Record<Language, string> = { en: 'English', nl: 'Nederlands' };

/** The member's choices: where the coach may appear (asked above everything until it is answered), sample data, language. */
export function PanelSettings({ state, actions, say }: ViewProps) {
  const { page, onProfile, sample, language } = state.settings;
  return (
    <section class="card settings" aria-labelledby="settings">
      <h2 id="settings">{say.text('panel.settings')}</h2>
      {page !== 'ask' && (
        <fieldset>
          <legend>{say.text('choice.question')}</legend>
          {(['coach', 'quiet'] as const).map((each) => (
            <label key={each} class="pick">
              <input type="radio" name="page" checked={page === each} onChange={() => actions.set({ page: each })} />
              <span>
                {say.text(`choice.${each}`)}
                <span class="soft small">{say.text(`choice.${each}Why`)}</span>
              </span>
            </label>
          ))}
          {page === 'coach' && (
            <label class="pick">
              <input
                type="checkbox"
                checked={onProfile}
                onChange={(e) => actions.set({ onProfile: e.currentTarget.checked })}
              />
              <span>
                {say.text('choice.onProfile')}
                <span class="soft small">{say.text('choice.onProfileWhy')}</span>
              </span>
            </label>
          )}
        </fieldset>
      )}
      <AccountSettings account={state.account} name={actions.nameAccount} say={say} />
      <label class="pick">
        <input type="checkbox" checked={sample} onChange={(e) => actions.set({ sample: e.currentTarget.checked })} />
        <span>
          {say.text('panel.sample')}
          <span class="soft small">{say.text('panel.sampleWhy')}</span>
        </span>
      </label>
      <label class="language">
        <span>{say.text('panel.language')}</span>
        <select
          value={language}
          onChange={(e) => actions.set({ language: e.currentTarget.value as Settings['language'] })}
        >
          <option value="auto">{say.text('panel.auto')}</option>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {NAMES[each]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
