import { announcements } from './announced.js';
import { freeze, loadingIsSaidAfter } from './clock.js';
import { checks, type Check } from './checks/index.js';
import { answerFeeds } from './feeds.js';
import { ownLook, ownSize, type OwnLook } from './own-look.js';
import { put, type Put } from './put.js';
import { scenes } from './scenes.js';
import { axe, ibm, linesOf } from './tools.js';

freeze();
answerFeeds();

let all: readonly Put[] = [];

/** What the harness calls. */
const matrix = {
  announcements,

  /** Puts all scenes into the page; returns how many they are. */
  async put(isLight: boolean): Promise<number> {
    loadingIsSaidAfter(50);
    all = await put(scenes, document.querySelector('main')!, isLight);
    return all.length;
  },

  /** The page's language; its direction follows. */
  async speak(lang: string): Promise<void> {
    const { documentElement } = document;
    if (documentElement.lang === lang) return;
    documentElement.lang = lang;
    documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    await frames();
  },

  paint(theme: string): Promise<void> {
    document.documentElement.className = theme;
    return frames();
  },

  check: (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => look(checks[name]!, name)),
  checks: Object.keys(checks),

  /** What visitors have set in their browsers. */
  ownLook: (own: OwnLook): readonly string[] =>
    look((section) => ownLook(section, own), 'own look'),
  ownSize: (size: number): readonly string[] =>
    look((section) => ownSize(section, size), 'own size'),

  axe: async () => linesOf(await axe()),
  ibm: async () => linesOf(await ibm()),
};

const look = (check: Check, name: string): readonly string[] =>
  all.flatMap(({ section, scene }) =>
    check(section).map((finding) => `${scene.name} | ${name}: ${finding}`),
  );

/** A language may be a chunk, and a style needs a frame. */
async function frames(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(window, { matrix });
