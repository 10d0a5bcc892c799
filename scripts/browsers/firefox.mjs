import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { filesNamed, programs } from './find.mjs';

/** The path of Firefox, or undefined. */
export function findFirefox() {
  const mac = filesNamed(
    ['firefox'],
    ['/Applications/Firefox.app/Contents/MacOS'],
  );
  return [...programs('firefox-esr', 'firefox'), ...mac][0];
}

/** Puppeteer drives an unchanged Firefox over WebDriver BiDi. */
export function firefoxLauncher(executablePath) {
  return chromeLauncher({
    puppeteer: puppeteer.default ?? puppeteer,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
  });
}
