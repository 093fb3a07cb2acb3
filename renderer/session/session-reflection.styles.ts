import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    animation: slide var(--panel);
  }

  header {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 56px;
    padding: 8px 20px;
    border-block-end: 1px solid var(--line);
  }

  h1 {
    font: var(--card-name);
  }

  .questions {
    flex: 1;
    min-height: 0;
    padding: 4px 20px 20px;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  twelve-reflection-actions,
  fieldset,
  h2 {
    margin-block-start: 16px;
  }

  h2,
  legend {
    padding: 0;
    margin-block-end: 8px;
    font: 600 14px/20px var(--sans);
  }

  .levels,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
  }

  .levels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(62px, 1fr));
    gap: 4px;
  }

  label {
    position: relative;
    cursor: default;
  }

  input[type='radio'] {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
  }

  .level {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 6px 2px;
    border-radius: var(--radius-button);
    font: var(--meta);
    color: var(--ink-2);
    text-align: center;
  }

  .level:hover {
    background: var(--hover);
  }

  .circle {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border: 1px solid var(--control);
    border-radius: 50%;
    font: var(--label);
    color: var(--ink);
    transition: background-color var(--quick);
  }

  .was .circle {
    border: 2px solid var(--accent);
  }

  :checked + .level .circle {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  :checked + .level {
    color: var(--ink);
  }

  .choice {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    padding: 5px 11px;
    border: 1px solid var(--control);
    border-radius: var(--radius-chip);
    font: var(--second);
  }

  .choice:hover {
    background: var(--hover);
  }

  :checked + .choice {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  :focus-visible + .level,
  :focus-visible + .choice {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .date {
    width: auto;
    margin-block-start: 8px;
  }

  .note {
    font: var(--voice);
  }

  .note::placeholder {
    font: var(--voice);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--line);
    background: var(--card);
  }

  footer .primary {
    flex: 1 0 100%;
  }

  footer .button.link {
    margin-inline-start: -8px;
    padding-inline: 8px;
  }

  footer .link {
    margin-inline-end: auto;
  }

  @keyframes slide {
    from {
      opacity: 0;
      transform: translateY(24px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    @keyframes slide {
      from {
        opacity: 0;
      }
    }
  }

  @media (forced-colors: active) {
    :checked + .level .circle,
    :checked + .choice {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media (max-height: 420px) {
    :host {
      display: block;
      overflow-y: auto;
    }
  }
`;
