import { css } from 'lit';

/**
 * The buttons and fields of every window, worn by native controls:
 * `.button` (outlined), with `.primary` (the one filled), `.quiet` (no edge), `.icon` (a square), `.small` (32 px); `.field`.
 */
export const buttons = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    min-width: 0;
    padding: 8px 16px;
    border: 1px solid var(--control);
    border-radius: var(--radius-button);
    background: transparent;
    color: var(--ink);
    font: var(--label);
    text-align: center;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: default;
    transition:
      background-color var(--quick),
      transform var(--press);
  }

  .button:hover {
    background: var(--hover);
  }

  .button:active {
    transform: scale(0.98);
  }

  .button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  .button.primary:hover {
    background: var(--accent-strong);
  }

  .button.quiet {
    border-color: transparent;
    color: var(--ink-2);
  }

  .button.quiet:hover {
    color: var(--ink);
  }

  .button.link {
    border-color: transparent;
    color: var(--accent);
  }

  .button.small {
    min-height: 32px;
    padding: 5px 12px;
    font: 500 13px/18px var(--sans);
  }

  .button.icon {
    min-height: 32px;
    width: 32px;
    padding: 0;
    flex: none;
  }

  .button:disabled {
    color: var(--ink-3);
    border-color: var(--line);
    background: transparent;
  }

  .field {
    min-height: 36px;
    min-width: 0;
    width: 100%;
    padding: 7px 12px;
    border: 1px solid var(--control);
    border-radius: var(--radius-button);
    background: var(--card);
    color: var(--ink);
    font: var(--body);
  }

  .field::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .field:focus-visible {
    outline-offset: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    .button:active {
      transform: none;
    }
  }

  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
    }
  }
`;
