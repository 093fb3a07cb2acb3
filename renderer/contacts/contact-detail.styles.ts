import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    gap: 24px;
    max-width: 720px;
    padding: 32px;
  }

  article > * {
    min-width: 0;
  }

  header {
    display: flex;
    gap: 16px;
    align-items: start;
  }

  header > twelve-contact-fields {
    flex: 1;
    min-width: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .states {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .states li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-inline-start: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius-chip);
    background: var(--card);
    font: var(--second);
    color: var(--ink-2);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
    gap: 24px 32px;
    align-items: start;
  }

  .origin {
    font: var(--meta);
    color: var(--ink-3);
  }

  @media (max-width: 480px) {
    article {
      padding: 20px;
    }

    header {
      gap: 12px;
    }
  }
`;
