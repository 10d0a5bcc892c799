import { click, feed, type Scene } from './scene.js';

const list = (attributes: string): string =>
  `<event-list ${feed('many')} limit="3" ${attributes}></event-list>`;

const type = (root: ParentNode, text: string): void => {
  const field = root.querySelector<HTMLInputElement>('[type=search]')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** A list with search and filters. */
export const finders: readonly Scene[] = [
  { name: 'event-list, search', html: list('search label="Meldungen"') },
  {
    name: 'event-list, filters open',
    html: list('search filters label="Neues"'),
    act: ({ renderRoot }) => click(renderRoot, 'summary'),
    done: (root) => root.querySelector('[type=checkbox]'),
  },
  {
    name: 'event-list, filters chosen',
    html: list('filters label="Alles Neue"'),
    act: async ({ renderRoot, updateComplete }) => {
      click(renderRoot, 'summary');
      while (!renderRoot.querySelector('[type=checkbox]')) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      click(renderRoot, '[type=checkbox]');
      await updateComplete;
    },
    done: (root) => root.querySelector('.chip'),
  },
  {
    name: 'event-list, nothing found',
    html: list('search'),
    act: ({ renderRoot }) => type(renderRoot, 'xyz'),
    done: (root) => root.querySelector('.nothing'),
  },
];

/** A list whose articles open in its place. */
export const readers: readonly Scene[] = [
  { name: 'event-list, reader', html: list('reader id="zu"') },
  {
    name: 'event-list, article open',
    html: `<event-list ${feed('mixed')} reader id="offen"></event-list>`,
    act: ({ renderRoot }) => click(renderRoot, '[part=list] [part=link]'),
    done: (root) =>
      root.querySelector('[part=back]') && root.querySelector('[part=body] p'),
  },
];
