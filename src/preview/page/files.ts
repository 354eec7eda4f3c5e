import { element } from './element';

/** A file's name and its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Lets a person choose a file. @param take is given it; nothing happens where none is chosen */
export function chooseFile(take: (file: NamedFile) => void): void {
  const input = element('input', { type: 'file', accept: `.docx,${DOCX}` });
  input.addEventListener('change', () => void readFirst(input.files, take));
  input.click();
}

/** Gives a file to the browser to be kept. */
export function downloadFile({ name, bytes }: NamedFile): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: DOCX }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Takes files that are dropped anywhere on the page, the editor too. @param hint is shown while a file is over the page */
export function acceptDrops(hint: HTMLElement, take: (file: NamedFile) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    hint.hidden = false;
  }, true);
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  }, true);
  window.addEventListener('drop', (event) => {
    hint.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void readFirst(event.dataTransfer?.files ?? null, take);
  }, true);
}

async function readFirst(files: FileList | null, take: (file: NamedFile) => void): Promise<void> {
  const file = files?.[0];
  if (file) take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
