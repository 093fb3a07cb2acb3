import { css } from 'lit';

export const styles = css`
  form {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }

  label,
  .label {
    display: block;
    margin-block-end: 4px;
    font: var(--second);
    color: var(--ink-2);
  }

  textarea.field {
    display: block;
    min-height: 96px;
    max-height: 40vh;
    font: 400 15px/22px var(--serif);
    resize: none;
    field-sizing: content;
    overflow-y: auto;
  }

  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-start: 4px;
  }

  .beginnings,
  .channels {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .beginning {
    min-height: 32px;
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius-chip);
    background: transparent;
    color: var(--ink-2);
    font: var(--second);
    cursor: default;
  }

  .beginning:hover {
    background: var(--hover);
    color: var(--ink);
  }

  .counter {
    margin-inline-start: auto;
    font: var(--meta);
    font-variant-numeric: tabular-nums;
    color: var(--ink-3);
  }

  .counter.over {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--amber);
    font-weight: 600;
  }

  .counter.over twelve-icon {
    scale: 0.8;
  }

  .channel {
    position: relative;
    display: inline-flex;
  }

  .channel input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
  }

  .channel span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 4px 12px 4px 8px;
    border: 1px solid var(--control);
    border-radius: var(--radius-chip);
    font: var(--second);
    color: var(--ink);
  }

  .channel input:checked + span {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }

  .channel input:focus-visible + span {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .hint {
    font: var(--second);
    color: var(--ink-2);
  }

  .home {
    display: flex;
    gap: 8px;
    align-items: end;
  }

  .home > div {
    flex: 1;
  }

  @media (forced-colors: active) {
    .channel input:checked + span {
      border: 2px solid Highlight;
    }
  }
`;
