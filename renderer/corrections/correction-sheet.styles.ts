import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: 20px;
    padding-block-start: 4px;
  }

  .about {
    font: var(--second);
    color: var(--ink-2);
  }

  label.part > span,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 8px;
    font: 600 14px/20px var(--sans);
  }

  textarea {
    display: block;
    min-height: 56px;
    max-height: 180px;
    resize: none;
    field-sizing: content;
    overflow-y: auto;
  }

  .voice {
    font: var(--voice);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }

  .row label > span {
    display: block;
    margin-block-end: 4px;
    font: var(--meta);
    color: var(--ink-2);
  }

  .row .field {
    width: auto;
  }

  .row input[type='number'] {
    width: 80px;
  }

  .follow-up {
    align-items: center;
  }

  .follow-up label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    font: 600 14px/20px var(--sans);
  }

  .failure {
    display: flex;
    gap: 8px;
    align-items: start;
    color: var(--ink);
  }

  .failure twelve-icon {
    color: var(--amber);
  }

  footer {
    position: sticky;
    bottom: -20px;
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    gap: 8px;
    margin-inline: -20px;
    margin-block-end: -20px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--line);
    background: var(--card);
  }

  footer .primary {
    margin-inline-start: auto;
    min-width: 112px;
  }

  footer .delete {
    margin-inline-start: -8px;
    padding-inline: 8px;
  }
`;
