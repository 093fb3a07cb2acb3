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
    max-height: 320px;
  }

  twelve-ring {
    margin-block-end: -4px;
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

  label {
    color: var(--ink-2);
  }

  textarea {
    min-height: 108px;
    padding: 12px;
    border-radius: var(--radius-card);
    line-height: 24px;
    resize: none;
  }

  .drop {
    display: grid;
    grid-template-columns: 20px 1fr;
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

  .trouble {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: 8px;
    font: var(--second);
    color: var(--amber);
  }

  .choose,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choose {
    grid-column: 2;
  }

  .ways {
    gap: 0 16px;
  }

  .ways .button {
    padding-inline: 0;
    text-align: start;
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
  }
`;
