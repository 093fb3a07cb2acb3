import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    max-width: 1184px;
    margin-inline: auto;
    padding: 16px 32px 32px;
  }

  twelve-week-headline {
    margin-block: 20px;
  }

  twelve-week-people {
    margin-block-start: 20px;
  }

  twelve-week-empty {
    flex: 1;
  }

  h2 {
    margin-block: 32px 12px;
    font: 600 13px/18px var(--sans);
    color: var(--ink-3);
  }

  twelve-week-charts + .calendar {
    margin-block-start: 16px;
  }

  @media (max-width: 640px) {
    :host {
      padding-inline: 20px;
    }
  }
`;
