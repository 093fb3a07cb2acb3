import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 16px;
    height: 100%;
    padding: 24px 20px 20px;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  :host > * {
    flex: none;
  }

  :host > form {
    flex: 1 0 auto;
    max-height: 360px;
  }

  twelve-ring {
    margin-block-end: -4px;
  }

  .names {
    margin-block: 8px 4px;
  }

  h1 {
    font: 400 28px/34px var(--serif);
    text-wrap: balance;
  }

  form {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 12px;
  }

  label,
  .names {
    color: var(--ink-2);
  }

  textarea {
    min-height: 124px;
    padding: 12px;
    border-radius: var(--radius-card);
    line-height: 24px;
    resize: none;
  }

  .drop {
    display: grid;
    grid-template-columns: 20px 1fr auto;
    align-items: center;
    gap: 12px;
    padding: 16px;
    border: 1px dashed var(--control);
    border-radius: var(--radius-card);
    transition: background-color var(--quick);
  }

  .drop.over {
    border: 1px solid var(--accent);
    background: var(--accent-soft);
  }

  .drop twelve-icon {
    color: var(--accent);
  }

  .drop p {
    font: var(--label);
  }

  small {
    display: block;
    font: var(--meta);
    color: var(--ink-3);
  }

  .privacy {
    margin-block-start: auto;
    display: grid;
    gap: 4px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--line);
    font: var(--second);
    color: var(--ink-2);
  }

  .back {
    justify-self: start;
    align-self: start;
    padding-inline: 0;
  }

  h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    font: 600 14px/20px var(--sans);
    color: var(--amber);
  }

  li {
    display: grid;
    grid-template-columns: 56px 1fr;
    align-items: baseline;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--line);
    font: var(--second);
  }

  li bdi {
    overflow-wrap: anywhere;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: auto;
    position: sticky;
    bottom: -20px;
    padding-block: 12px;
    background: var(--paper);
  }

  .end .button {
    flex: 1 0 auto;
  }

  .end .primary {
    flex-grow: 4;
  }

  @media (max-height: 620px) {
    :host {
      gap: 12px;
      padding-block: 16px;
    }

    twelve-ring {
      display: none;
    }
  }

  @media (max-width: 320px) {
    :host {
      gap: 12px;
      padding: 16px 16px 12px;
    }

    h1 {
      font-size: 22px;
      line-height: 28px;
    }

    li {
      grid-template-columns: 1fr;
      gap: 0;
    }

    .end {
      bottom: -12px;
    }

    .drop {
      grid-template-columns: 20px 1fr;
    }

    .drop .button {
      grid-column: 2;
    }
  }
`;
