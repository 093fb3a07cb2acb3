import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    padding: 14px 16px;
  }

  /* What gets the focus is not to hide under the bar that stays at the top. */
  input,
  select,
  button {
    scroll-margin-block: 88px 20px;
  }

  .words {
    flex: 1 1 200px;
    min-width: 0;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 20px;
  }

  .label {
    min-width: 0;
    font: var(--label);
    overflow-wrap: anywhere;
  }

  /* Taller than its line, without moving what is below when it comes. */
  .reset {
    margin-block: -6px;
  }

  :host(:dir(rtl)) .reset twelve-icon {
    transform: scaleX(-1);
  }

  p {
    margin-block-start: 2px;
    font: var(--second);
    color: var(--ink-2);
    text-wrap: pretty;
  }

  .note {
    margin-block-start: 6px;
    color: var(--amber);
  }

  .control {
    flex: 0 1 auto;
    min-width: 0;
  }

  .wide {
    flex-basis: 100%;
  }

  .field {
    width: auto;
    max-width: 100%;
  }

  .words-field {
    width: 100%;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .chip {
    position: relative;
    cursor: default;
  }

  .chip input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
  }

  .chip span {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 32px;
    padding: 5px 11px;
    border: 1px solid var(--control);
    border-radius: var(--radius-chip);
    font: var(--second);
    transition: background-color var(--quick);
  }

  .days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 52px));
    gap: 4px;
  }

  .days span {
    width: 100%;
    padding-inline: 0;
  }

  .chip:hover span {
    background: var(--hover);
  }

  .chip :checked + span {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  .chip :focus-visible + span {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .switch {
    appearance: none;
    display: block;
    position: relative;
    width: 44px;
    height: 26px;
    margin: 3px 0;
    border: 1px solid var(--control);
    border-radius: 13px;
    background: transparent;
    transition: background-color var(--quick);
  }

  /* As large as a finger, larger than what is drawn. */
  .switch::before {
    content: '';
    position: absolute;
    inset: -8px;
  }

  .switch::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    width: 18px;
    height: 18px;
    border-radius: 50%;
    background: var(--control);
    transition: inset-inline-start var(--quick);
  }

  .switch:checked {
    border-color: transparent;
    background: var(--accent);
  }

  .switch:checked::after {
    inset-inline-start: 21px;
    background: var(--on-accent);
  }

  .stepper,
  .slider {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .stepper .icon {
    width: 36px;
    min-height: 36px;
  }

  .stepper [aria-disabled='true'] {
    color: var(--control);
    border-color: var(--line);
    background: transparent;
  }

  .number {
    appearance: textfield;
    width: 52px;
    padding-inline: 6px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .number::-webkit-inner-spin-button {
    appearance: none;
  }

  .unit {
    font: var(--second);
    color: var(--ink-2);
  }

  input[type='range'] {
    width: 150px;
    min-width: 80px;
    height: 32px;
    margin: 0;
    accent-color: var(--accent);
  }

  .amount {
    min-width: 4ch;
    font: var(--second);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  @media (prefers-reduced-motion: reduce) {
    .switch::after {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .switch,
    .chip :checked + span {
      forced-color-adjust: none;
    }

    /* Elsewhere it has no edge, and this one would cross the sentence. */
    .name .reset {
      border-color: Canvas;
    }

    .switch {
      border-color: ButtonText;
      background: Canvas;
    }

    .switch::after {
      background: ButtonText;
    }

    .switch:checked,
    .chip :checked + span {
      background: Highlight;
      color: HighlightText;
    }

    .switch:checked::after {
      background: HighlightText;
    }

    .stepper [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
