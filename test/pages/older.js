/* Another version of the library, which came first and took all its tags. */
const tags = ['event-list', 'event-card', 'article-nav', 'organizer-footer'];
for (const tag of tags) {
  const Older = class extends HTMLElement {
    static aushangVersion = '0.0.1';
  };
  customElements.define(tag, Older);
}
