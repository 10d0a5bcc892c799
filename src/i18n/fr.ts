import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('fr');
const digits = (value: number): string => count(value, { other: '#' });

const items = {
  one: '# publication',
  many: '# de publications',
  other: '# publications',
};

const additions = {
  one: '# publication de plus',
  many: '# de publications de plus',
  other: '# publications de plus',
};

/** *18:30* is *18 h 30*, *18:00* is *18 h*. */
const hours = (time: string): string =>
  time.replace(/^0?(\d+):(\d\d)/, '$1\u00a0h\u00a0$2').replace(/\u00a000/, '');

/** French. A narrow no-break space (U+202F) stands before high punctuation. */
export const messages: CompleteMessages = {
  lang: 'fr',
  dir: 'ltr',

  comma: ', ',
  clock: hours,
  clockRange: (from, to) => `${hours(from)} – ${hours(to)}`,
  overnight: (from, to) => `${hours(from)} – ${hours(to)} (le lendemain)`,
  to: ' à ',
  runsUntil: (date) => `En cours jusqu’au ${date}`,
  formerDate: 'initialement\u202f:',

  // A colon follows each of them, and the organizers' label.
  status: {
    EventCancelled: 'Annulé\u202f',
    EventPostponed: 'Reporté\u202f',
    EventRescheduled: 'Déplacé\u202f',
    EventMovedOnline: 'Désormais en ligne\u202f',
  },
  newDateFollows: 'Reporté (nouvelle date à venir)',
  rescheduled: (to, from) =>
    `Nouvelle date\u202f: ${to} (au lieu de\u202f: ${from})`,
  online: 'En ligne',
  untitled: 'Sans titre',
  newTab: '(s’ouvre dans un nouvel onglet)',

  more: (number) => count(number, { other: 'En afficher # de plus' }),
  loading: 'Chargement en cours…',
  empty: 'Rien de nouveau pour le moment.',
  failed: 'Les contenus sont momentanément inaccessibles.',

  later: {
    organizers: 'Organisation\u202f',
    free: 'Entrée libre',
    register: 'S’inscrire',
    attachments: 'Pièces jointes',
    tags: 'Thèmes',
    updated: (date) => `Mis à jour le ${date}`,
    embed: (host) => `Contenu externe sur ${host}`,

    addEvent: 'Ajouter au calendrier',
    changeEvent: 'Mettre à jour dans le calendrier',
    eventSaved:
      'Le fichier de calendrier est enregistré. Ouvrez-le pour ajouter l’événement.',
    eventNotSaved: 'Cela n’a pas fonctionné. Veuillez réessayer.',
    subscribe: 'S’abonner à tous les événements',
    share: 'Partager',
    copyLink: 'Copier le lien',
    copied: 'Lien copié.',
    notCopied: (address) => `Le lien à copier\u202f: ${address}`,

    neighbours: 'Autres articles',
    previous: 'Article précédent',
    next: 'Article suivant',

    back: 'Retour à la liste',
    gone: 'Cette publication ne figure plus dans la liste.',

    running: 'En ce moment',
    coming: 'Prochainement',
    undated: 'Sans date',

    search: 'Recherche',
    searchIn: (label) => `Rechercher dans\u202f: ${label}`,
    filters: (number) => (number ? `Filtres (${number})` : 'Filtres'),
    organizerFilter: 'Organisateurs',
    moreOptions: (number) =>
      count(number, { one: '# autre', other: '# autres' }),
    chosen: 'Filtres choisis',
    remove: (name) => `Retirer ${name}`,
    reset: 'Tout réinitialiser',
    found: (number) =>
      count(number, {
        one: '# publication trouvée',
        many: '# de publications trouvées',
        other: '# publications trouvées',
      }),
    notFound: 'Aucun résultat.',

    moreShown: (added, shown, total) =>
      `${count(added, additions)}, ${digits(shown)} sur ${digits(total)}`,
    loaded: 'Contenus chargés.',
    ready: (number) => `Chargement terminé\u202f: ${count(number, items)}`,
    failure: {
      unreachable:
        'La source ne répond pas. Veuillez réessayer dans quelques minutes.',
      'not-allowed':
        'La source n’autorise pas ce site à afficher ses publications.',
      blocked: 'Ce site n’autorise pas la connexion à la source.',
      refused: 'La source a refusé la demande. Veuillez réessayer plus tard.',
      'not-found': 'Il n’y a rien (ou plus rien) à cette adresse.',
      busy: 'La source est en panne ou surchargée. Veuillez réessayer dans quelques minutes.',
      'not-a-feed':
        'Il n’y a pas de liste de publications lisible à cette adresse.',
      empty: 'La source a envoyé une réponse vide.',
      expired: 'Cette source n’est plus alimentée.',
      'too-large': 'La liste est trop longue pour être affichée ici.',
    },
    retry: 'Réessayer',
    source: (host) => `Aller à la source\u202f: ${host}`,
    partly: (hosts) => `Actuellement inaccessible\u202f: ${hosts}`,
    stale: (time) =>
      `État à ${time}. Une version plus récente n’était pas accessible.`,
    inGerman: () =>
      'Ces publications n’existent pas en français. Elles sont affichées en allemand.',
  },
};
