import type { FeedSource } from '../../feed/feed-source.js';
import { missedAt } from '../../feed/translated.js';
import { laterOf } from '../../i18n/later.js';
import type { Language } from '../../i18n/messages.js';
import { announce } from '../../page/announce.js';
import type { Kit } from './kit.js';

interface Host {
  readonly feeds: { readonly sources: readonly FeedSource[] };
  emptySentence(language: Language): string | undefined;
}

/** Says that a feed isn't there in the page's language, but in German. */
export class TranslationNote {
  readonly #host: Host;
  readonly #kit: Kit;
  #said: string | undefined;

  constructor(host: Host, kit: Kit) {
    this.#host = host;
    this.#kit = kit;
  }

  readonly template = (language: Language): unknown => {
    const { sources } = this.#host.feeds;
    // Beside an article, what is missed by nobody needn't say it again.
    const isMain = this.#host.emptySentence(language) !== undefined;
    const sentence = isMain ? sentenceAbout(sources, language) : undefined;
    if (sentence && sentence !== this.#said) {
      announce(sentence, language.messages.lang, this.#kit.liveRegion());
    }
    this.#said = sentence;
    return sentence && this.#kit.messageTemplate(sentence);
  };
}

/** What isn't there at all is another matter. */
function sentenceAbout(sources: readonly FeedSource[], language: Language) {
  const missed = sources
    .filter(({ feed }) => feed)
    .map(({ address }) => missedAt(address))
    .find(Boolean);
  return missed && laterOf(language).inGerman(nameOf(missed, language));
}

/** *Polnisch*; a page's `lang` may be no language. */
function nameOf(lang: string, { locale }: Language): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang)!;
  } catch {
    return lang;
  }
}
