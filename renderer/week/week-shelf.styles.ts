import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    border-block: 1px solid var(--line);
  }

  .day {
    min-width: 0;
    min-height: 168px;
    padding: 12px 4px 16px;
  }

  .day + .day {
    border-inline-start: 1px solid var(--line);
  }

  .today {
    background: var(--card);
  }

  .label {
    font: var(--second);
    color: var(--ink-3);
    text-align: center;
    white-space: nowrap;
  }

  .today .label {
    font-weight: 600;
    color: var(--ink);
  }

  .rings {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px 4px;
    padding-block-start: 12px;
  }

  .session {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 4px;
    width: 80px;
    max-width: 100%;
    padding: 4px 2px;
    border: 0;
    border-radius: var(--radius-button);
    background: transparent;
    color: var(--ink);
    font: var(--second);
    text-align: center;
    cursor: default;
    transition: background-color var(--quick);
  }

  .session:hover {
    background: var(--hover);
  }

  .session.skipped {
    color: var(--ink-3);
  }

  .name {
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (max-height: 560px) {
    .day {
      min-height: 112px;
    }
  }

  @container (min-width: 840px) {
    twelve-ring {
      width: 76px;
      height: 76px;
    }
  }

  .many .session {
    width: 56px;
  }

  .many twelve-ring {
    width: 48px;
    height: 48px;
  }

  @container (max-width: 640px) {
    .session,
    .many .session {
      width: 68px;
    }

    twelve-ring {
      width: 48px;
      height: 48px;
    }
  }

  /* Seven columns have no room for a ring any more: the days become rows. */
  @container (max-width: 400px) {
    .days {
      grid-template-columns: minmax(0, 1fr);
    }

    .day {
      display: flex;
      gap: 12px;
      align-items: center;
      min-height: 44px;
      padding: 4px 8px;
    }

    .day + .day {
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }

    .label {
      flex: none;
      width: 60px;
      text-align: start;
    }

    .rings {
      justify-content: start;
      padding-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .today {
      outline: 2px solid CanvasText;
      outline-offset: -2px;
    }
  }
`;
