import { css } from 'lit';

/** Everything in the pill is measured by its height, so that nothing is cut off when the page is zoomed. */
export const styles = css`
  :host {
    --px: min(1px, 2.5vh);

    height: 100%;
    color: var(--ink);
    font: 500 calc(13 * var(--px)) / calc(18 * var(--px)) var(--sans);
    user-select: none;
    cursor: default;
  }

  .pill {
    display: flex;
    align-items: center;
    height: 100%;
    gap: calc(6 * var(--px));
    padding-inline: calc(2 * var(--px)) calc(4 * var(--px));
    border: 1px solid var(--control);
    background: var(--card);
    opacity: var(--solid, 1);
    transition: opacity var(--quick);
  }

  /* Where the system lets what lies behind be seen, the page draws the shape. */
  :host([floats]) .pill {
    border-radius: calc(20 * var(--px));
    padding-inline-start: calc(6 * var(--px));
  }

  :host([floats]) .name {
    margin-inline-end: calc(8 * var(--px));
  }

  .pill:hover,
  .pill:focus-within {
    opacity: 1;
  }

  .grip {
    -webkit-app-region: drag;

    flex: none;
    display: grid;
    place-items: center;
    width: calc(12 * var(--px));
    height: 100%;
    color: var(--control);
    cursor: grab;
  }

  .grip twelve-icon {
    margin-inline: calc(-4 * var(--px));
  }

  twelve-pill-ring {
    width: calc(24 * var(--px));
    height: calc(24 * var(--px));
  }

  .time {
    flex: none;
    white-space: pre;
    font-variant-numeric: tabular-nums;
  }

  .rest {
    position: relative;
    flex: 1;
    min-width: 0;
    align-self: stretch;
    display: flex;
    align-items: center;
  }

  .name {
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--ink-2);
    font-weight: 400;
  }

  .buttons {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--quick);
  }

  .pill:hover .buttons,
  .buttons:focus-within {
    opacity: 1;
    pointer-events: auto;
  }

  .pill:hover .unit,
  .pill:focus-within .unit,
  .pill:hover .name,
  .pill:focus-within .name {
    opacity: 0;
  }

  .buttons button {
    -webkit-app-region: no-drag;

    display: grid;
    place-items: center;
    width: calc(32 * var(--px));
    height: calc(32 * var(--px));
    padding: 0;
    border: 0;
    border-radius: calc(16 * var(--px));
    background: transparent;
    color: var(--ink);
    cursor: default;
  }

  .buttons button:hover {
    background: var(--hover);
  }

  .buttons button:focus-visible {
    outline-offset: -2px;
  }

  @media (prefers-reduced-motion: reduce) {
    .pill,
    .buttons {
      transition: none;
    }
  }

  /* Who needs contrast is not served by a faint timer. */
  @media (forced-colors: active), (prefers-contrast: more) {
    .pill {
      opacity: 1;
    }
  }
`;
