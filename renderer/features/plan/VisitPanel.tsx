import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { RoundRow, VisitRow } from '../../../shared/model/views.ts';
import { planWords, visitWords } from '../../../shared/text/vi/plan.ts';
import { visitPageWords } from '../../../shared/text/vi/visits.ts';
import { isListOpen } from '../../components/list-open.ts';
import { IconClose, IconSoon } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { TeamEditor } from './TeamEditor.tsx';
import { VisitDates } from './VisitDates.tsx';
import { VisitForm } from './VisitForm.tsx';
import './visit-panel.css';

interface VisitPanelProps {
  id: string;
  visit: VisitRow;
  round: RoundRow | undefined;
  today: string;
  onClose: () => void;
}

/** One visit beside the plan: what the paper says, and what is set for it. */
export function VisitPanel({ id, visit, round, today, onClose }: VisitPanelProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented || isListOpen(event.target)) return;
    event.preventDefault();
    onClose();
  };
  const window = round ? planWords.days(round.windowFrom, round.windowTo) : '';
  return (
    <section id={id} className="visit-panel" aria-label={visitWords.label(visit.unitName)} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="visit-panel-head">
        <h2>{visit.unitId ? <Link href={paths.unit(visit.unitId)} title={visitWords.openUnit}>{visit.unitName}</Link> : visit.unitName}</h2>
        <button type="button" className="visit-close" onClick={onClose} aria-label={visitWords.close} title={visitWords.close}>
          <IconClose size={16} stroke={1.8} aria-hidden />
        </button>
      </div>
      <div className="visit-panel-body">
        <dl className="visit-facts">
          <div><dt>{visitWords.round}</dt><dd>{planWords.roundName(visit.roundKind, visit.roundName)}</dd></div>
          {round?.content && <div><dt>{visitWords.content}</dt><dd>{round.content}</dd></div>}
          {round && <div><dt>{visitWords.document}</dt><dd><Link href={paths.document(round.documentId)}>{round.documentName}</Link></dd></div>}
          {round && window !== '' && (
            <div>
              <dt>{visitWords.window}</dt>
              <dd>
                {round.windowPhrase ?? window}
                {round.windowPhrase && <span className="dim visit-window">{window}</span>}
                {round.provisional && visit.dated === 'window' && (
                  <span className="round-provisional">
                    <IconSoon size={13} stroke={2} aria-hidden />
                    {planWords.provisional}
                  </span>
                )}
              </dd>
            </div>
          )}
        </dl>
        <p className="visit-open"><Link href={paths.visit(visit.id)}>{visitPageWords.open}</Link></p>
        <TeamEditor key={`team ${visit.id}`} visitIds={[visit.id]} team={visit.team} />
        <VisitDates visit={visit} />
        <VisitForm visit={visit} year={round?.year ?? null} today={today} />
      </div>
    </section>
  );
}
