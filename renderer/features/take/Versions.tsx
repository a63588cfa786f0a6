import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { diffParagraphs } from '../../../shared/domain/review/text-diff.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { Page, Panel } from '../../components/Page.tsx';
import { takeWords } from '../../../shared/text/vi/take.ts';
import './versions.css';

const words = reviewWords.versions;

interface VersionsProps {
  name: string;
  stored: string;
  read: string;
  onReplace: () => void;
  onKeep: () => void;
  onOpen: () => void;
  /** What stands above the differences: inspections that change, tasks that only the stored version has. */
  children?: ReactNode;
}

/** Two versions of one paper: what differs, and which of them is kept. */
export function Versions({ name, stored, read, onReplace, onKeep, onOpen, children }: VersionsProps) {
  const diffs = useMemo(() => diffParagraphs(stored, read), [stored, read]);
  const different = diffs.filter(({ kind }) => kind !== 'same');
  return (
    <Page
      title={takeWords.title}
      note={<span role="status">{words.summary(name, different.length)}</span>}
      actions={
        <>
          <Button variant="default" onClick={onOpen}>{takeWords.openKnown}</Button>
          <Button variant="default" onClick={onReplace}>{words.replace}</Button>
          <Button autoFocus onClick={onKeep}>{words.keep}</Button>
        </>
      }
      fixed
    >
      <p className="versions-note">{words.note}</p>
      {children}
      <Panel className="versions" title={words.title} note={words.unchanged(diffs.length - different.length)}>
        <div className="versions-list" tabIndex={0} role="region" aria-label={words.title}>
          <table>
            <thead>
              <tr><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr>
            </thead>
            <tbody>
              {different.map(({ kind, before, after }) => (
                <tr key={`${before} / ${after}`}>
                  <td className={kind === 'added' ? 'versions-absent' : 'versions-before'}>{before || words.absent}</td>
                  <td className={kind === 'removed' ? 'versions-absent' : 'versions-after'}>{after || words.absent}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
    </Page>
  );
}
