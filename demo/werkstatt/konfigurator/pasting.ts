import { html, nothing } from 'lit';
import { VERSION } from '../../../src/version.js';
import { choice } from '../shared/fields/choice.js';
import { code } from '../shared/fields/code.js';
import { textField } from '../shared/fields/text-field.js';
import { prose } from '../shared/prose.js';
import type { Change } from '../shared/run.js';
import type { FieldWords } from '../shared/words/words.js';
import type { Library, State } from './configurator.js';
import { bringsFiles, type Kind, KINDS } from './snippet/kinds.js';
import { hashOf, importMap } from './snippet/import-map.js';
import { policy } from './snippet/policy.js';
import { snippet } from './snippet/snippet.js';
import type { ConfiguratorWords } from './words/words.js';

/** Where a site has the files if it does as the manual says. */
const USUAL_BASE = `/aushang/${VERSION}/`;

/** What goes into the page: the lines, and what its policy must allow. */
export function pasting(
  state: State,
  change: Change<State>,
  settings: readonly [string, string][],
  { integrity }: Library,
  words: ConfiguratorWords & FieldWords,
) {
  const { feed, images = '' } = Object.fromEntries(settings);
  if (!feed) return nothing;
  const feeds = feed.trim().split(/\s+/);
  const { element, snippet: kind } = state;
  const base = bringsFiles(kind) ? '' : withSlash(state.base || USUAL_BASE);
  const href = state.link || (state.home ?? hostOf(feeds[0]!));
  const link = linkTo(href, words);
  const { imageAddresses } = state;
  const lines = snippet(kind, { element, settings, base, integrity, link });
  const map = importMap({ base, integrity });
  const hash = kind === 'pinned' ? hashOf(map, () => change({})) : undefined;
  const sources = { script: base, hash, feeds, images, imageAddresses };
  return html`<section aria-labelledby="snippet">
      <h2 id="snippet">${words.snippet}</h2>
      ${choice({
        name: 'kind',
        label: words.kind,
        value: kind,
        options: KINDS.map((value) => ({ value, label: words.kinds[value] })),
        change: (snippet) => change({ snippet: snippet as Kind }),
      })}
      <p>${prose(words.kindHelp[kind])}</p>
      ${code({ name: 'lines', label: words.kinds[kind], text: lines }, words)}
      ${
        bringsFiles(kind)
          ? nothing
          : textField({
              name: 'base',
              label: words.base,
              help: prose(words.baseHelp),
              placeholder: USUAL_BASE,
              value: state.base,
              change: (base) => change({ base }),
            })
      }
      ${textField({
        name: 'link',
        label: words.link,
        help: words.linkHelp,
        placeholder: link.href,
        value: state.link,
        change: (link) => change({ link }),
      })}
      <h3>${words.policy}</h3>
      <p>${words.policyHelp}</p>
      ${images === 'all' ? html`<p>${words.policyImages}</p>` : nothing}
      ${code(
        { name: 'policy', label: words.policy, text: policy(sources) },
        words,
      )}
    </section>
    <section aria-labelledby="address">
      <h2 id="address">${words.address}</h2>
      <p>${words.addressHelp}</p>
      ${code(
        { name: 'share', label: words.addressLabel, text: location.href },
        words,
      )}
    </section>`;
}

const withSlash = (folder: string) => folder.replace(/\/*$/, '/');

/** The host's first page; a feed of the page's own host has none other. */
const hostOf = (feed: string) =>
  URL.canParse(feed) ? new URL('/', feed).href : '/';

const linkTo = (href: string, words: ConfiguratorWords) => ({
  href,
  text: words.all(URL.canParse(href) ? new URL(href).host : location.host),
});
