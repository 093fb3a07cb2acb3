import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type {
  ChoiceSetting,
  TimeSetting,
  VolumeSetting,
  Weekday,
  WeekdaysSetting,
  WholeSetting,
} from '../../core/settings/setting-kinds.ts';
import { accepts, weekdays } from '../../core/settings/setting-kinds.ts';
import { amountText, settingsWindowText, unitText } from '../../core/text/settings-window-text.ts';
import { shortWeekdayName, weekdayName } from '../../core/text/weekday-text.ts';

/** What every control is given: `words` and `sentence` are the ids of what names and explains it. */
export interface ControlParts<Value> {
  readonly label: string;
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** More choices than this are easier to find in a list. */
const mostChips = 3;

/** The id of a setting's own control: its label leads there, and the focus goes there when the reset button goes away. */
export const controlId = 'control';

/** A few chips side by side, or a list of many. */
export function choiceControl(
  setting: ChoiceSetting<string | number>,
  words: Readonly<Record<string, string>>,
  { value, choose }: ControlParts<string | number>,
) {
  if (setting.values.length > mostChips) {
    const pick = (event: Event): void => {
      const { selectedIndex } = event.target as HTMLSelectElement;
      const picked = setting.values[selectedIndex];
      if (picked !== undefined) choose(picked);
    };
    return html`<select id=${controlId} class="field" aria-describedby="sentence" @change=${pick}>
      ${setting.values.map((one) => html`<option .selected=${one === value}>${words[one]}</option>`)}
    </select>`;
  }
  return html`<div class="chips" role="radiogroup" aria-labelledby="label" aria-describedby="sentence">
    ${setting.values.map(
      (one) =>
        html`<label class="chip">
          <input
            id=${one === value ? controlId : nothing}
            type="radio"
            name="choice"
            .checked=${live(one === value)}
            @change=${() => choose(one)}
          />
          <span>${words[one]}</span>
        </label>`,
    )}
  </div>`;
}

/** Yes or no. */
export function switchControl({ value, choose }: ControlParts<boolean>) {
  return html`<input
    id=${controlId}
    class="switch"
    type="checkbox"
    role="switch"
    aria-describedby="sentence"
    .checked=${live(value)}
    @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
  />`;
}

/** A field for a whole number between a button for less and one for more. */
export function stepperControl(setting: WholeSetting, { label, value, choose }: ControlParts<number>) {
  const step = (by: number): void => {
    const wanted = Math.min(setting.to, Math.max(setting.from, value + by));
    if (wanted !== value) choose(wanted);
  };
  const type = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const wanted = field.valueAsNumber;
    if (accepts(setting, wanted) && wanted !== value) choose(wanted);
    else field.value = String(value);
  };
  const button = (by: number, icon: string, name: string, isAtBound: boolean) =>
    html`<button
      class="button icon"
      type="button"
      aria-label=${name}
      aria-disabled=${isAtBound ? 'true' : nothing}
      @click=${() => step(by)}
    >
      <twelve-icon name=${icon}></twelve-icon>
    </button>`;
  return html`<div class="stepper">
    ${button(-setting.step, 'minus', settingsWindowText.less(label), value <= setting.from)}
    <input
      id=${controlId}
      class="field number"
      type="number"
      min=${setting.from}
      max=${setting.to}
      step="1"
      aria-describedby="unit sentence"
      .value=${live(String(value))}
      @change=${type}
    />
    <span id="unit" class="unit">${unitText(value, setting.unit)}</span>
    ${button(setting.step, 'plus', settingsWindowText.greater(label), value >= setting.to)}
  </div>`;
}

/** A slider that says where it stands. */
export function sliderControl(setting: WholeSetting | VolumeSetting, { value, choose }: ControlParts<number>) {
  const [from, to, step] = setting.kind === 'whole' ? [setting.from, setting.to, setting.step] : [0, 100, 5];
  const text = (amount: number): string => amountText(amount, 'percent');
  const slide = ({ target }: Event): void => {
    const slider = target as HTMLInputElement;
    slider.setAttribute('aria-valuetext', text(slider.valueAsNumber));
    const output = slider.nextElementSibling;
    if (output !== null) output.textContent = text(slider.valueAsNumber);
  };
  return html`<div class="slider">
    <input
      id=${controlId}
      type="range"
      min=${from}
      max=${to}
      step=${step}
      aria-valuetext=${text(value)}
      aria-describedby="sentence"
      .value=${live(String(value))}
      @input=${slide}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).valueAsNumber)}
    />
    <span class="amount" aria-hidden="true" .textContent=${live(text(value))}></span>
  </div>`;
}

/** A time of day, written as the system writes it. */
export function timeControl(setting: TimeSetting, { value, choose }: ControlParts<string>) {
  const pick = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (!accepts(setting, field.value)) field.value = value;
    else if (field.value !== value) choose(field.value);
  };
  return html`<input
    id=${controlId}
    class="field time"
    type="time"
    aria-describedby="sentence"
    .value=${live(value)}
    @change=${pick}
  />`;
}

/** Seven days to choose from, in the order of the user's week. The last one that is chosen stays. */
export function weekdaysControl(
  setting: WeekdaysSetting,
  first: Weekday,
  { value, choose }: ControlParts<readonly Weekday[]>,
) {
  const toggle = (day: Weekday, event: Event): void => {
    const wanted = weekdays.filter((one) => (one === day ? !value.includes(one) : value.includes(one)));
    if (accepts(setting, wanted)) choose(wanted);
    else (event.target as HTMLInputElement).checked = true;
  };
  const ordered = weekdays.map((_, index) => weekdays[(first - 1 + index) % weekdays.length] ?? first);
  return html`<div class="chips days" role="group" aria-labelledby="label" aria-describedby="sentence">
    ${ordered.map(
      (day, index) =>
        html`<label class="chip">
          <input
            id=${index === 0 ? controlId : nothing}
            type="checkbox"
            aria-label=${weekdayName(day)}
            .checked=${live(value.includes(day))}
            @change=${(event: Event) => toggle(day, event)}
          />
          <span aria-hidden="true">${shortWeekdayName(day)}</span>
        </label>`,
    )}
  </div>`;
}
