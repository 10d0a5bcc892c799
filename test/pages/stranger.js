/* Someone else's element that happens to have one of the names. */
customElements.define(
  'event-card',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'Ein fremdes Element';
    }
  },
);
