import { browser } from './browser.ts';

/** Shows a short text on the toolbar button. Its colours keep a contrast of at least 4.5 : 1 with white text. */
export async function showBadge(badge: { text: string; color: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: badge.color }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}

/** Opens the popup where the browser allows it without a click; elsewhere the badge has to do. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No focused window, another popup open, or a browser that wants a gesture: not an error of ours.
  }
}
