import { css } from 'lit';

export const styles = css`
  :host,
  main {
    height: 100%;
  }

  main {
    display: grid;
    grid-template-columns: minmax(300px, 380px) minmax(0, 1fr);
  }

  .people {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    border-inline-end: 1px solid var(--line);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 16px 8px 8px 16px;
  }

  h1 {
    font: var(--person);
  }

  twelve-contact-list,
  twelve-contacts-empty {
    flex: 1;
    border-block-start: 1px solid var(--line);
  }

  .person {
    min-width: 0;
    min-height: 0;
    overflow-y: auto;
    scrollbar-width: thin;
    scroll-padding-block: 20px 88px;
  }

  .back {
    display: none;
  }

  :host(:dir(rtl)) .back twelve-icon {
    transform: scaleX(-1);
  }

  /* Room for one pane only: the list, or whom it leads to. */
  @media (max-width: 719px) {
    main {
      grid-template-columns: minmax(0, 1fr);
    }

    .people {
      border: 0;
    }

    main.list .person,
    main.pane .people {
      display: none;
    }

    .back {
      display: inline-flex;
      margin: 8px 12px 0;
      padding-inline-start: 8px;
    }
  }

  /* Zoomed in, the list would have a slit to itself under the search. */
  @media (max-height: 420px) {
    .people {
      overflow-y: auto;
    }

    twelve-contact-list {
      flex: none;
      height: 240px;
    }
  }
`;
