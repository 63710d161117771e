import { browser } from './browser.ts';

/** A click on a menu item: what stood under the pointer. */
export interface MenuClick {
  readonly menuItemId: string;
  readonly srcUrl?: string;
  /** Firefox only: resolves to the clicked element in the page's script. */
  readonly targetElementId?: number;
  readonly frameId: number;
  readonly tabId: number;
  readonly tabUrl: string;
}

type MenuContext = 'image' | 'editable';

/** Registers items anew: they outlive the background and would otherwise be there twice after an update. */
export async function registerMenuItems(
  items: readonly {
    id: string;
    title: string;
    contexts: [MenuContext, ...MenuContext[]];
    parentId?: string;
  }[],
): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create(item);
}

export function onMenuClick(handler: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    // Firefox's `menus` permission adds this member; the polyfill's types do not know it.
    const { targetElementId } = info as { targetElementId?: number };
    handler({
      menuItemId: String(info.menuItemId),
      frameId: info.frameId ?? 0,
      tabId: tab.id,
      tabUrl: tab.url ?? '',
      ...(info.srcUrl === undefined ? {} : { srcUrl: info.srcUrl }),
      ...(targetElementId === undefined ? {} : { targetElementId }),
    });
  });
}
