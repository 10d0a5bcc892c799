import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('es');
const digits = (value: number): string => count(value, { other: '#' });

const items = {
  one: '# publicación',
  many: '# de publicaciones',
  other: '# publicaciones',
};

const additions = {
  one: '# publicación más',
  many: '# de publicaciones más',
  other: '# publicaciones más',
};

/** In America a time may end with *p. m.*, which no unit follows. */
const hours = (time: string): string =>
  /\d$/.test(time) ? `${time}\u00a0h` : time;

/** Spanish. */
export const messages: CompleteMessages = {
  lang: 'es',
  dir: 'ltr',

  comma: ', ',
  clock: hours,
  clockRange: (from, to) => `${from}–${hours(to)}`,
  overnight: (from, to) => `${from} – ${hours(to)} (día siguiente)`,
  to: ' a ',
  runsUntil: (date) => `Hasta el ${date}`,
  formerDate: 'fecha anterior:',

  status: {
    EventCancelled: 'Cancelado',
    EventPostponed: 'Aplazado',
    EventRescheduled: 'Cambio de fecha',
    EventMovedOnline: 'Ahora en línea',
  },
  newDateFollows: 'Aplazado (nueva fecha por anunciar)',
  rescheduled: (to, from) => `Nueva fecha: ${to} (antes: ${from})`,
  online: 'En línea',
  untitled: 'Sin título',
  newTab: '(se abre en una pestaña nueva)',

  more: (number) => count(number, { other: 'Mostrar # más' }),
  loading: 'Cargando…',
  empty: 'Por el momento no hay novedades.',
  failed: 'En este momento no se puede acceder a los contenidos.',

  later: {
    organizers: 'Organiza',
    free: 'Entrada gratuita',
    register: 'Inscribirse',
    attachments: 'Archivos adjuntos',
    tags: 'Temas',
    updated: (date) => `Actualizado el ${date}`,
    embed: (host) => `Contenido externo en ${host}`,

    addEvent: 'Añadir al calendario',
    changeEvent: 'Actualizar en el calendario',
    eventSaved:
      'Se ha guardado el archivo de calendario. Ábralo para añadir el evento.',
    eventNotSaved: 'No ha funcionado. Inténtelo de nuevo.',
    subscribe: 'Suscribirse a todos los eventos',
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado.',
    notCopied: (address) => `El enlace para copiar: ${address}`,

    neighbours: 'Más artículos',
    previous: 'Artículo anterior',
    next: 'Artículo siguiente',

    back: 'Volver a la lista',
    gone: 'Esta publicación ya no está en la lista.',

    running: 'En curso',
    coming: 'Próximamente',
    undated: 'Sin fecha',

    search: 'Buscar',
    searchIn: (label) => `Buscar en: ${label}`,
    filters: (number) => (number ? `Filtros (${number})` : 'Filtros'),
    organizerFilter: 'Organizadores',
    moreOptions: (number) => count(number, { other: '# más' }),
    chosen: 'Filtros elegidos',
    remove: (name) => `Quitar ${name}`,
    reset: 'Restablecer todo',
    found: (number) =>
      count(number, {
        one: '# publicación encontrada',
        many: '# de publicaciones encontradas',
        other: '# publicaciones encontradas',
      }),
    notFound: 'No se ha encontrado nada.',

    moreShown: (added, shown, total) =>
      `${count(added, additions)}, ${digits(shown)} de ${digits(total)}`,
    loaded: 'Contenidos cargados.',
    ready: (number) => `Carga completada: ${count(number, items)}`,
    failure: {
      unreachable: 'La fuente no responde. Inténtelo de nuevo en unos minutos.',
      'not-allowed':
        'La fuente no permite a este sitio web mostrar sus publicaciones.',
      blocked: 'Este sitio web no permite la conexión con la fuente.',
      refused:
        'La fuente ha rechazado la solicitud. Inténtelo de nuevo más tarde.',
      'not-found': 'En esta dirección no hay nada (o ya no lo hay).',
      busy: 'La fuente tiene problemas o está sobrecargada. Inténtelo de nuevo en unos minutos.',
      'not-a-feed':
        'En esta dirección no hay ninguna lista de publicaciones legible.',
      empty: 'La fuente ha enviado una respuesta vacía.',
      expired: 'Esta fuente ya no se actualiza.',
      'too-large': 'La lista es demasiado larga para mostrarla aquí.',
    },
    retry: 'Volver a intentarlo',
    source: (host) => `Ir a la fuente: ${host}`,
    partly: (hosts) => `No disponible en este momento: ${hosts}`,
    stale: (time) =>
      `Última actualización: ${time}. No se ha podido acceder a una versión más reciente.`,
    inGerman: () =>
      'Estas publicaciones no están disponibles en español. Se muestran en alemán.',
  },
};
