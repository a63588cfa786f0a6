import { type DragEvent, type ReactNode, useState } from 'react';
import './drop-zone.css';

interface DropZoneProps {
  /** What dropping here does: shown over the zone while files are held over the window. */
  words: string;
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** A part of the screen that takes files for itself; what is dropped beside it the window takes. */
export function DropZone({ words, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      <span className="drop-zone-words" aria-hidden>{words}</span>
    </div>
  );
}
