import { FIELD_NAMES, type FieldName } from '../../card/result.ts';
import { localized } from '../../platform/lifecycle.ts';
import { registerMenuItems } from '../../platform/menus.ts';

const INSERT = 'insert-value';

/**
 * One item for images, so that the browser shows it without a submenu of the extension's name, and one submenu for
 * what can be typed into.
 */
export function registerMenu(): Promise<void> {
  return registerMenuItems([
    { id: 'read-card', title: localized('menuReadCard'), contexts: ['image'] },
    { id: INSERT, title: localized('menuInsert'), contexts: ['editable'] },
    ...FIELD_NAMES.map((field) => ({
      id: `${INSERT}:${field}`,
      parentId: INSERT,
      title: localized(`field_${field}`),
      contexts: ['editable'] as ['editable'],
    })),
  ]);
}

/** The field that an item of the submenu stands for. */
export function insertedField(menuItemId: string): FieldName | undefined {
  return FIELD_NAMES.find((field) => menuItemId === `${INSERT}:${field}`);
}
