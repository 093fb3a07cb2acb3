import { css } from 'lit';

export const styles = css`
  :host {
    padding: 12px 20px;
    background: var(--card);
    border-block: 1px solid var(--line);
  }

  .intention {
    display: flex;
    gap: 8px;
    align-items: start;
    color: var(--ink-2);
  }

  .intention twelve-icon {
    margin-block-start: 1px;
    color: var(--ink-3);
  }

  textarea {
    flex: 1;
    min-width: 0;
    min-height: 22px;
    max-height: 63px;
    padding: 0;
    border: 0;
    border-block-end: 1px dashed var(--control);
    border-radius: 0;
    background: transparent;
    color: var(--ink);
    font: var(--voice);
    resize: none;
    field-sizing: content;
    overflow-y: auto;
  }

  textarea::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }

  textarea:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .meant {
    margin-block-end: 4px;
    font: 600 13px/18px var(--sans);
    color: var(--accent);
  }

  .intention.again textarea {
    border-block-end: 1px solid var(--accent);
  }

  .rung {
    margin-block-start: 8px;
    font: var(--meta);
    color: var(--ink-3);
  }

  .rung + .kinds {
    margin-block-start: 8px;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }

  /* One word each, which is never broken: what does not fit goes into the next row. */
  .kinds .button {
    flex: 1 1 auto;
    padding-inline: 8px;
    overflow-wrap: normal;
  }

  .kinds .all {
    flex: none;
    width: 44px;
    padding: 0;
  }

  @media (max-width: 399px) {
    .kinds {
      gap: 6px;
    }

    .kinds .button {
      padding-inline: 4px;
    }
  }

  .question {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }

  .asked {
    font: 600 14px/20px var(--sans);
    margin-block-end: 8px;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .answers .field {
    flex: 1 1 140px;
    min-height: 32px;
    padding-block: 5px;
  }

  .paused {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .paused p {
    flex: 1;
    font: var(--voice);
    color: var(--ink-2);
  }

  .done {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    max-height: 76px;
    margin-block-start: 10px;
    overflow-y: auto;
  }

  li {
    min-width: 0;
    max-width: 100%;
  }

  .deed {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-width: 100%;
    min-height: 32px;
    padding: 4px 12px 4px 8px;
    border: 0;
    border-radius: var(--radius-chip);
    background: var(--accent-soft);
    color: var(--accent);
    font: var(--second);
    text-align: start;
    cursor: default;
  }

  .deed span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .edit {
    margin-block-start: 8px;
  }

  @media (forced-colors: active) {
    .deed {
      border: 1px solid ButtonBorder;
    }
  }
`;
