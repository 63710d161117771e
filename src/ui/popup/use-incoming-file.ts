import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes a file that is dropped or pasted anywhere on the page. Returns whether one is being dragged over it. */
export function useIncomingFile(onFile: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const handler = useRef(onFile);
  handler.current = onFile;
  useEffect(() => {
    const events = {
      dragover: (event: DragEvent) => {
        event.preventDefault();
        setDragging(true);
      },
      dragleave: (event: DragEvent) => {
        if (event.relatedTarget === null) setDragging(false);
      },
      drop: (event: DragEvent) => {
        event.preventDefault();
        setDragging(false);
        take(event.dataTransfer);
      },
      paste: (event: ClipboardEvent) => take(event.clipboardData),
    };
    const take = (transfer: DataTransfer | null) => {
      const files = [...(transfer?.files ?? [])];
      // Of several files, the first picture.
      const file = files.find(({ type }) => type.startsWith('image/')) ?? files[0];
      if (file !== undefined) handler.current(file);
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('dragover', events.dragover, { signal });
    document.addEventListener('dragleave', events.dragleave, { signal });
    document.addEventListener('drop', events.drop, { signal });
    document.addEventListener('paste', events.paste, { signal });
    return () => controller.abort();
  }, []);
  return dragging;
}
