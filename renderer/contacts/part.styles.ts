import { css } from 'lit';

/** What the parts of a person's page have in common. */
export const part = css`
  h2 {
    margin-block-end: 8px;
    font: 600 14px/20px var(--sans);
  }

  .button.link.small {
    margin-inline-start: -12px;
  }

  .quiet-line {
    font: var(--second);
    color: var(--ink-2);
  }

  /* A line that can be written in, and looks like text until it is. */
  .written {
    display: block;
    min-height: 32px;
    margin-inline: -9px;
    width: calc(100% + 18px);
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: transparent;
    color: var(--ink);
    transition: background-color var(--quick);
  }

  .written:hover {
    border-color: var(--line);
  }

  .written:focus {
    border-color: var(--control);
    background: var(--card);
  }

  .written::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
`;
