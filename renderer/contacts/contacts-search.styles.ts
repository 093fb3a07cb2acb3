import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 8px;
    padding: 0 16px 8px;
  }

  .search {
    position: relative;
  }

  .search > twelve-icon {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 10px;
    color: var(--ink-3);
    pointer-events: none;
  }

  .search .field {
    appearance: none;
    padding-inline: 36px;
  }

  .search .field::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }

  .count {
    flex: 1;
    min-width: 72px;
    font: var(--second);
    color: var(--ink-2);
    white-space: nowrap;
  }

  .line .button.small {
    gap: 4px;
    padding-inline: 8px;
  }

  .on {
    color: var(--accent);
  }

  .order {
    display: flex;
    align-items: center;
  }

  .order .field {
    width: auto;
    min-height: 32px;
    padding: 4px 4px 4px 8px;
    border-color: transparent;
    background: transparent;
    color: var(--ink-2);
    font: 500 13px/18px var(--sans);
  }

  .order .field:hover {
    background: var(--hover);
  }

  .order twelve-icon {
    transform: rotate(90deg);
  }

  option {
    background: var(--card);
    color: var(--ink);
  }

  .filters {
    display: grid;
    gap: 8px;
    padding-block-end: 4px;
  }

  .selects {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
    gap: 8px;
  }

  .selects .field {
    min-height: 34px;
    padding: 5px 8px;
    font: var(--second);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--control);
    border-radius: var(--radius-chip);
    background: transparent;
    color: var(--ink);
    font: var(--second);
    cursor: default;
    transition: background-color var(--quick);
  }

  .chip:hover {
    background: var(--hover);
  }

  .chip[aria-pressed='true'] {
    padding-inline-start: 8px;
    border-color: transparent;
    background: var(--accent-soft);
    color: var(--accent);
  }

  .chip twelve-icon {
    width: 16px;
    height: 16px;
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
