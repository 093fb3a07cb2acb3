import { css } from 'lit';

export const styles = css`
  :host {
    height: 100%;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  header {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 44px;
    padding-inline: 12px;
  }

  header .button.link {
    text-align: start;
    gap: 6px;
    padding-inline: 8px;
    margin-inline-end: auto;
  }

  .hero {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 16px 24px;
    min-height: 188px;
    padding: 8px 20px 20px;
  }

  .saying {
    flex: 1 1 150px;
    font: italic 400 17px/25px var(--serif);
    color: var(--ink-2);
    text-wrap: balance;
  }

  .next {
    margin-inline: 20px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
    background: var(--card);
  }

  .person {
    display: flex;
    gap: 12px;
    align-items: start;
  }

  .who {
    min-width: 0;
  }

  h1 {
    font: var(--person);
    text-wrap: balance;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .role {
    margin-block-start: 4px;
    font: var(--second);
    color: var(--ink-2);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .why {
    margin-block-start: 4px;
    font: var(--second);
    color: var(--accent);
  }

  .nobody {
    margin-block-start: 8px;
    color: var(--ink-2);
  }

  .start {
    width: 100%;
    margin-block-start: 16px;
  }

  h2 {
    padding: 20px 20px 4px;
    font: 600 13px/18px var(--sans);
    color: var(--ink-2);
  }

  twelve-queue-rows {
    padding: 0 12px 12px;
  }

  @media (max-width: 339px) {
    header .button.link {
      padding-inline: 8px 0;
      overflow-wrap: normal;
    }

    header .link twelve-icon {
      display: none;
    }
  }

  /* Zoomed far in, whom to start with comes before the picture of it. */
  @media (max-height: 420px) {
    :host {
      display: flex;
      flex-direction: column;
    }

    :host > * {
      flex: none;
    }

    .hero {
      order: 1;
      min-height: 0;
      padding-block: 4px 16px;
    }

    .hero twelve-ring {
      display: none;
    }

    .saying {
      font: var(--voice);
    }

    .person twelve-monogram {
      display: none;
    }

    h1 {
      font: var(--card-name);
    }
  }
`;
