import { elementsIn } from '../../../../demo/werkstatt/konfigurator/manifest.js';

const attribute = (name: string, type: string, standard: string) => ({
  name,
  type: { text: type },
  default: standard,
  description: `What \`${name}\` does.`,
});

/** A manifest with an attribute of every kind. */
export const elements = elementsIn({
  modules: [
    {
      declarations: [
        {
          tagName: 'event-card',
          attributes: [
            attribute('feed', 'string', "''"),
            attribute('item', 'string', "''"),
          ],
        },
        { attributes: [] },
      ],
    },
    {
      declarations: [
        {
          tagName: 'event-list',
          attributes: [
            attribute('limit', 'number', '10'),
            attribute('kind', "'all' | 'news' | 'events'", "'all'"),
            attribute('tags', 'readonly string[]', '[]'),
            attribute('search', 'boolean', 'false'),
            attribute('feed', 'string', "''"),
            attribute('brand-new', 'string', "''"),
          ],
        },
      ],
    },
  ],
});
