import { printedDate } from '../../shared/domain/civil-date.ts';
import type { AttachedFile } from '../../shared/model/views.ts';
import { attachmentWords as words } from '../../shared/text/vi/attachments.ts';
import { IconAttachment, IconClose } from '../icons.ts';
import './attached-files.css';

interface AttachedFilesProps {
  files: readonly AttachedFile[];
  onOpen: (file: AttachedFile) => void;
  onRemove: (file: AttachedFile) => void;
}

/** Files by their names; each opens with a click, one that lies on another laptop says so. */
export function AttachedFiles({ files, onOpen, onRemove }: AttachedFilesProps) {
  return (
    <ul className="attached">
      {files.map((file) => (
        <li key={file.id}>
          <IconAttachment size={14} aria-hidden />
          {file.size === null ? (
            <span className="attached-name">{file.name}</span>
          ) : (
            <button type="button" className="attached-name attached-open" title={words.open(file.name)} onClick={() => onOpen(file)}>{file.name}</button>
          )}
          <span className="dim">
            {[file.size === null ? words.elsewhere(file.by ?? '') : words.size(file.size), printedDate(file.onDay), file.note].filter(Boolean).join(' · ')}
          </span>
          <button type="button" className="attached-remove" aria-label={words.remove(file.name)} title={words.remove(file.name)} onClick={() => onRemove(file)}>
            <IconClose size={13} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
