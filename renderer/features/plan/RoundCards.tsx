import type { FieldQuota } from '../../../shared/model/views.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { hasDay, isDone, progressOf, type RoundWithVisits } from './data.ts';

interface RoundCardsProps {
  groups: readonly RoundWithVisits[];
  quotas: readonly FieldQuota[];
  today: string;
}

/** The rounds of the year at a glance; a click brings the round into sight below. */
export function RoundCards({ groups, quotas, today }: RoundCardsProps) {
  return (
    <section className="rounds" aria-label={planWords.rounds}>
      {groups.map((group) => <RoundCard key={group.round.id} group={group} today={today} />)}
      {quotas.filter((quota) => quota.amount !== null).map((quota) => (
        <div key={quota.id} className="round-card round-quota" title={planWords.quotaSource(quota.documentName)}>
          <p className="round-head"><strong>{planWords.quota(quota.amount ?? 0, quota.measure, quota.per)}</strong></p>
          <p className="round-quota-words">{quota.subject ? planWords.quotaFor(quota.subject) : planWords.quotaSource(quota.documentName)}</p>
        </div>
      ))}
    </section>
  );
}

function showRound(id: string): void {
  document.querySelector(`[data-round="${id}"]`)?.scrollIntoView({ block: 'start' });
}

function RoundCard({ group: { round, visits }, today }: { group: RoundWithVisits; today: string }) {
  const progress = progressOf(round, visits, today);
  const done = visits.filter(isDone).length;
  const dated = visits.filter(hasDay).length;
  const provisional = round.provisional && dated < visits.length;
  const window = planWords.days(round.windowFrom, round.windowTo);
  return (
    <button type="button" className="round-card" onClick={() => showRound(round.id)}>
      <span className="round-head">
        <strong className="clip">{planWords.roundName(round.kind, round.name)}</strong>
        <span className="round-units">{planWords.units(visits.length)}</span>
      </span>
      <span className="round-second" title={[round.windowPhrase, window].filter(Boolean).join('\n')}>
        <span className="clip">{round.windowPhrase ?? window}</span>
        {round.windowPhrase && round.windowFrom && (
          <span className="round-window">{planWords.shortDays(round.windowFrom, round.windowTo ?? round.windowFrom)}</span>
        )}
      </span>
      <span className="round-marks">
        {provisional && <span className="round-provisional">{planWords.provisional}</span>}
        <span className={`round-progress round-${progress}`}>
          {done > 0 ? planWords.progress(done, visits.length) : dated > 0 ? planWords.announcedOf(dated, visits.length) : planWords.roundStage[progress]}
        </span>
      </span>
    </button>
  );
}
