import { ARTICLE, FEED } from '../addresses.js';
import { element, linkTo } from '../bausteine/examples.js';

/** The demo's feed begins with the day of the build, too. */
const TODAY = new Date().toISOString().slice(0, 10);

const ITEM = 'item="fachtag-teilhabe"';

/** What people build, each as they would paste it. */
export const RECIPES = {
  card: element('event-card', [
    'variant="teaser"',
    'heading-level="3"',
    'images="none"',
  ]),

  sidebar: (link: string) => `<aside>
  <event-list
    feed="${FEED}"
    label="Termine"
    period="upcoming"
    limit="3"
    heading-level="4"
    images="none"
  >
    ${linkTo(link)}
    <p slot="footer">${linkTo(link)}</p>
  </event-list>
</aside>`,

  organizer: element('event-list', [
    'organizers="Frauentreff Kornblume"',
    'period="upcoming"',
    'limit="5"',
  ]),

  feeds: (link: string) => `<event-list
  feed="${FEED} #sportverein"
  limit="4"
  images="none"
>
  ${linkTo(link)}
</event-list>

<script type="application/feed+json" id="sportverein">
  {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Sportverein",
    "language": "de",
    "items": [
      {
        "id": "laufgruppe",
        "url": "https://sportverein.example/laufgruppe",
        "title": "Neue Laufgruppe für alle",
        "content_text": "Ab jetzt jeden Mittwoch, ganz ohne Vorkenntnisse.",
        "date_published": "${TODAY}T08:00:00+01:00"
      }
    ]
  }
</script>`,

  article: (link: string) => `<article>
  <event-card
    feed="${FEED}"
    ${ITEM}
  >
    ${linkTo(link)}
  </event-card>
  <organizer-footer
    feed="${FEED}"
    ${ITEM}
  ></organizer-footer>
  <article-nav
    feed="${FEED}"
    ${ITEM}
    item-url="${ARTICLE}"
  ></article-nav>
</article>`,

  print: element('event-list', [
    'period="upcoming"',
    'group-by="month"',
    'limit="100"',
    'images="none"',
  ]),
} as const satisfies Record<string, (link: string) => string>;

export type RecipeName = keyof typeof RECIPES;
