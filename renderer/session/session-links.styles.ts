import { css } from 'lit';

export const styles = css`
  :host {
    padding: 0 20px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    height: 48px;
    padding-block: 4px 12px;
    overflow: hidden;
    overflow: clip;
    overflow-clip-margin: 4px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    height: 32px;
    max-width: 100%;
    padding-inline: 8px 12px;
    border: 1px solid var(--control);
    border-radius: var(--radius-chip);
    background: var(--card);
    color: var(--ink);
    font: var(--second);
    white-space: nowrap;
    cursor: default;
    transition: background-color var(--quick);
  }

  .chip:hover {
    background: var(--hover);
  }

  .chip twelve-icon {
    color: var(--ink-2);
  }

  .chip.looked {
    border-color: transparent;
    background: var(--accent-soft);
    color: var(--accent);
  }

  .chip.looked twelve-icon {
    color: var(--accent);
  }

  .chip.broken {
    border: 1px dashed var(--amber);
    background: transparent;
    color: var(--amber);
  }

  .chip.broken twelve-icon {
    color: var(--amber);
  }

  .all {
    padding-inline: 8px;
    color: var(--ink-2);
    margin-inline-start: auto;
  }

  .all.counts {
    padding-inline: 12px;
    margin-inline-start: 0;
  }

  .cut {
    visibility: hidden;
    order: 2;
  }

  /* Leaves room for the docked hero above and the tray below. */
  .panel {
    max-height: max(132px, calc(100vh - 388px));
    margin-inline: -20px;
    padding: 0 20px 12px;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 40px;
    padding-block: 4px;
    border-block-start: 1px solid var(--line);
  }

  li > twelve-icon {
    color: var(--ink-2);
  }

  .where {
    flex: 1 1 120px;
    min-width: 0;
  }

  .handle {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: var(--meta);
    color: var(--ink-3);
  }

  li .button.link {
    padding-inline: 8px;
  }

  .state {
    font: var(--meta);
    color: var(--ink-3);
  }

  .state.broken {
    color: var(--amber);
  }

  twelve-address-field {
    flex: 1 0 100%;
    padding-block: 4px;
  }
`;
