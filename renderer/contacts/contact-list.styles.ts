import { css } from 'lit';

/** How high a row is; the styles below and the virtual list agree on it. */
export const rowHeight = 60;

export const styles = css`
  :host {
    position: relative;
    min-height: 0;
  }

  .scroll {
    position: absolute;
    inset: 0;
    overflow-y: auto;
    contain: strict;
    scrollbar-width: thin;
    outline: none;
  }

  .whole {
    position: relative;
    width: 100%;
  }

  .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 8px;
    display: flex;
    align-items: center;
    gap: 12px;
    height: 60px;
    padding-inline: 8px;
    border-radius: var(--radius-button);
    cursor: default;
    contain: layout paint style;
    user-select: none;
  }

  .row:hover {
    background: var(--hover);
  }

  .row.shown {
    background: var(--card);
    box-shadow: inset 0 0 0 1px var(--line);
  }

  .choosing .row[aria-selected='true'] {
    background: var(--accent-soft);
  }

  .scroll:focus-visible .row.active {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .pick {
    position: relative;
    display: grid;
    flex: none;
    width: 36px;
    height: 36px;
    place-items: center;
  }

  .tick {
    position: absolute;
    inset: 2px;
    display: none;
    place-items: center;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }

  .pick:hover .tick {
    display: grid;
    border: 1px solid var(--control);
    background: var(--card);
    color: var(--ink-3);
  }

  .choosing [aria-selected='true'] .tick,
  .choosing [aria-selected='true'] .pick:hover .tick {
    display: grid;
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  .who {
    flex: 1;
    min-width: 0;
  }

  .name,
  .role {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    font: 600 15px/20px var(--serif);
  }

  .role {
    font: var(--meta);
    color: var(--ink-2);
  }

  .state {
    display: grid;
    flex: none;
    justify-items: end;
    gap: 4px;
    max-width: 55%;
    white-space: nowrap;
    font: var(--meta);
    color: var(--ink-3);
  }

  .dots {
    display: flex;
    gap: 3px;
  }

  .dots i {
    width: 7px;
    height: 7px;
    border: 1px solid var(--control);
    border-radius: 50%;
  }

  .dots i.on {
    border-color: var(--level-4);
    background: var(--level-4);
  }

  .due {
    display: flex;
    gap: 4px;
    align-items: center;
    color: var(--accent);
  }

  .due twelve-icon,
  .broken twelve-icon {
    width: 16px;
    height: 16px;
  }

  .broken {
    display: flex;
    gap: 4px;
    align-items: center;
    color: var(--amber);
  }

  .waiting .name,
  .waiting .role {
    width: 60%;
    height: 10px;
    margin-block: 5px;
    border-radius: 5px;
    background: var(--track);
  }

  .waiting .role {
    width: 40%;
  }

  .waiting .pick::before {
    content: '';
    width: 32px;
    height: 32px;
    border-radius: 50%;
    background: var(--track);
  }

  @media (forced-colors: active) {
    .choosing .row[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .choosing .row[aria-selected='true'] * {
      color: HighlightText;
    }

    .row.shown {
      outline: 1px solid CanvasText;
    }

    .dots i.on {
      background: CanvasText;
    }
  }
`;
