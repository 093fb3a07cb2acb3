import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-flex;
    min-width: 0;
  }

  .dates {
    gap: 4px;
    min-height: 36px;
    padding: 4px 8px;
    color: var(--ink);
    font: 600 17px/24px var(--sans);
  }

  .dates twelve-icon {
    color: var(--ink-3);
  }

  [popover] {
    inset: auto;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-inline;
    max-width: calc(100vw - 24px);
    max-height: calc(100vh - 60px);
    margin: 4px 0;
    padding: 12px;
    border: 1px solid var(--control);
    border-radius: var(--radius-card);
    background: var(--card);
    color: var(--ink);
    overflow: auto;
  }

  [popover]:popover-open {
    animation: unfold var(--panel);
  }

  @keyframes unfold {
    from {
      opacity: 0;
    }
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 8px;
  }

  .name {
    font: var(--card-name);
  }

  :host(:dir(rtl)) .way twelve-icon {
    transform: scaleX(-1);
  }

  .grid {
    display: grid;
    gap: 2px;
  }

  .week {
    display: grid;
    grid-template-columns: repeat(7, 40px);
    border-radius: 20px;
  }

  .week.shown {
    background: var(--accent-soft);
  }

  .weekday {
    padding-block: 4px;
    font: var(--meta);
    color: var(--ink-3);
    text-align: center;
  }

  .day {
    position: relative;
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: var(--ink);
    font: var(--second);
    font-variant-numeric: tabular-nums;
    cursor: default;
  }

  .day:hover {
    background: var(--hover);
  }

  .day:focus-visible {
    outline-offset: -2px;
  }

  .day.beside {
    color: var(--ink-3);
  }

  .day.today span {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .day svg {
    position: absolute;
    inset: 2px;
    transform: rotate(-90deg);
  }

  circle {
    fill: none;
    stroke-width: 3px;
    stroke: var(--level-3);
  }

  circle.met {
    stroke: var(--accent);
  }

  @media (forced-colors: active) {
    .week.shown {
      outline: 1px solid CanvasText;
    }

    circle {
      stroke: CanvasText;
    }
  }
`;
