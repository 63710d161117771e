import { openOptions } from '../../platform/lifecycle.ts';
import { requestHostPermission } from '../../platform/permissions.ts';
import type { PopupActions } from '../../ui/popup/popup-state.ts';
import { askBackground } from '../ask-background.ts';
import { readPictureFile } from './read-picture-file.ts';
import { teachActions } from './teach-actions.ts';

/** What the popup does, wired to the browser and the background. */
export const popupActions: PopupActions = {
  ...teachActions,
  async readFile(file) {
    const picture = await readPictureFile(file);
    return picture.ok ? askBackground({ type: 'read-file', dataUrl: picture.value }) : picture.failure;
  },
  async readArea() {
    const failure = await askBackground({ type: 'read-area' });
    // The user draws on the page: the popup would lie over it.
    if (failure === undefined) window.close();
    return failure;
  },
  fillPage: (earlierCard) => askBackground({ type: 'fill-page', ...(earlierCard && { earlierCard }) }),
  undoFill: () => askBackground({ type: 'undo-fill' }),
  forget: () => askBackground({ type: 'forget' }),
  editField: (field, value) => askBackground({ type: 'edit-field', field, value }),
  async allowHost(jobId, hostPattern) {
    if (!(await requestHostPermission(hostPattern))) return 'denied';
    void askBackground({ type: 'host-permission-granted', jobId });
    return 'granted';
  },
  readVisiblePage: (jobId) => askBackground({ type: 'use-visible-page', jobId }),
  cancelJob: (jobId) => askBackground({ type: 'cancel-job', jobId }),
  outlineControl(control) {
    const outlined =
      control === undefined ? {} : { control: { frameId: control.frameId, controlId: control.controlId } };
    void askBackground({ type: 'outline-control', ...outlined });
  },
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  openSettings() {
    void openOptions();
  },
  openInTab() {
    window.open(`${location.pathname}#tab`);
    window.close();
  },
};
