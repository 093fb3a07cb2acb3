import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { networks, type Network } from '../../core/networks/network.ts';
import { accepts, type DaySetting, type WordsSetting } from '../../core/settings/setting-kinds.ts';
import { networkName } from '../../core/text/network-text.ts';
import { controlId, type ControlParts } from './setting-controls.ts';

/** Any of the networks that people write on: an address or a feed is no place to narrow a choice to. */
const offered = networks.filter((network) => network !== 'feed' && network !== 'email');

/** One chip for each network; those stay that are kept and not offered. */
export function networksControl({ value, choose }: ControlParts<readonly Network[]>) {
  const toggle = (network: Network): void =>
    choose(networks.filter((one) => (one === network ? !value.includes(one) : value.includes(one))));
  return html`<div class="chips" role="group" aria-labelledby="label" aria-describedby="sentence">
    ${offered.map(
      (network, index) =>
        html`<label class="chip">
          <input
            id=${index === 0 ? controlId : network}
            type="checkbox"
            .checked=${live(value.includes(network))}
            @change=${() => toggle(network)}
          />
          <span>${networkName(network)}</span>
        </label>`,
    )}
  </div>`;
}

/** A field for words with commas between them. What can't be taken stands as it was. */
export function wordsControl(setting: WordsSetting, { value, choose }: ControlParts<readonly string[]>) {
  const type = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const words = [...new Set(field.value.split(',').map((word) => word.trim()))].filter((word) => word !== '');
    if (accepts(setting, words) && words.join() !== value.join()) choose(words);
    else field.value = value.join(', ');
  };
  return html`<input
    id=${controlId}
    class="field words-field"
    type="text"
    dir="auto"
    autocomplete="off"
    aria-describedby="sentence"
    .value=${live(value.join(', '))}
    @change=${type}
  />`;
}

/** A day, or none. */
export function dayControl(setting: DaySetting, { value, choose }: ControlParts<string>) {
  const pick = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (!accepts(setting, field.value)) field.value = value;
    else if (field.value !== value) choose(field.value);
  };
  return html`<input
    id=${controlId}
    class="field"
    type="date"
    aria-describedby="sentence"
    .value=${live(value)}
    @change=${pick}
  />`;
}
