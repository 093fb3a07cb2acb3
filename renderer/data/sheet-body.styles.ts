import { css } from 'lit';

/** What stands in a sheet that asks: sentences, and the answers under them. */
export const sheetBody = css`
  p {
    font: var(--body);
    text-wrap: pretty;
  }

  p + p {
    margin-block-start: 8px;
  }

  .quiet-words {
    color: var(--ink-2);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
    margin-block-start: 20px;
  }
`;
