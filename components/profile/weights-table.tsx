import type { ComponentChildren } from 'preact';
import { ITEMS } from '../../lib/profile/item';
import { isAllStar, WEIGHTS } from '../../lib/profile/weights';
import type { CoachSay } from '../../locales/coach';
import { Star } from './star';

/** On request: what each part of a profile weighs, whose measure that is, and (`children`) what it comes to. */
export function WeightsTable({ say, children }: { say: CoachSay; children?: ComponentChildren }) {
  return (
    <details class="facts">
      <summary>{say.text('profileTab.weights')}</summary>
      <p class="small">{children ?? say.text('profileTab.ours')}</p>
      <p class="soft small">{say.text('profileTab.weightsWhy')}</p>
      <table class="weights">
        <thead>
          <tr>
            <th scope="col">{say.text('profileTab.item')}</th>
            <th scope="col">{say.text('profileTab.points')}</th>
          </tr>
        </thead>
        <tbody>
          {ITEMS.map((item) => (
            <tr key={item}>
              <th scope="row">
                {say.text(`item.${item}`)} {isAllStar(item) && <Star say={say} />}
              </th>
              <td>{WEIGHTS[item]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
