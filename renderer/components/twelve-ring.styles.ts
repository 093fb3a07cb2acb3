import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    width: 160px;
    height: 160px;
    flex: none;
    direction: ltr;
  }

  :host([size='64']) {
    width: 64px;
    height: 64px;
  }

  /* As a small picture the record needs a stroke that its two greens can be told apart by. */
  @media not (forced-colors: active) {
    :host([size='64'][mode='record']) path,
    :host([size='40'][mode='record']) path {
      stroke-width: 20px;
    }
  }

  :host([size='40']) {
    width: 40px;
    height: 40px;
  }

  svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  path {
    fill: none;
    stroke-width: 14px;
    stroke: var(--accent);
  }

  .track,
  .unattended {
    stroke: var(--track);
  }

  .attended,
  .looked {
    stroke: var(--level-2);
  }

  :host([mode='paused']) .lit {
    stroke: var(--control);
  }

  circle {
    fill: var(--ink-2);
    stroke: var(--paper);
    stroke-width: 1.5px;
  }

  circle.acted {
    fill: var(--accent);
  }

  .middle {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    color: var(--ink);
  }

  .time {
    font: var(--numerals);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }

  .time.wide {
    font-size: 36px;
  }

  .caption {
    font: var(--meta);
    color: var(--ink-3);
  }

  :host([size='64']) .time {
    font: var(--second);
    letter-spacing: 0;
    color: var(--ink-2);
  }

  :host([size='64']) .caption,
  :host([size='40']) .caption {
    display: none;
  }

  :host([size='40']) .middle {
    inset: 0 auto;
    left: 52px;
  }

  :host([size='40']:dir(rtl)) .middle {
    left: auto;
    right: 52px;
  }

  :host([size='40']) .time {
    font: 300 24px/28px var(--sans);
  }

  :host([size='40']) .time.wide {
    font-size: 20px;
  }

  @media (forced-colors: active) {
    .track,
    .unattended {
      stroke-width: 2px;
    }

    .attended,
    .looked {
      stroke-width: 6px;
    }
  }
`;
