import { Link } from 'wouter';
import type { HomeView } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { homeWords } from '../../../shared/text/vi/home.ts';
import { type Icon, IconAlarm, IconDone, IconDoneLate, IconOpen } from '../../icons.ts';
import { paths, statusSets } from '../../paths.ts';

interface FigureProps {
  tone: string;
  sign: Icon;
  words: string;
  value: number;
  note: string;
  status: string;
}

function Figure({ tone, sign: Sign, words, value, note, status }: FigureProps) {
  return (
    <li>
      <Link href={paths.items({ by: 'task', status })} className={`figure figure-${tone} ${value === 0 ? 'figure-zero' : ''}`}>
        <span className="figure-words">
          <Sign size={15} stroke={2.2} aria-hidden />
          {words}
        </span>
        <strong className="figure-value">{commonWords.number(value)}</strong>
        <span className="figure-note">{note}</span>
      </Link>
    </li>
  );
}

/** The office's four figures with what they add up to, and the figures beside them. */
export function Figures({ view: { figures, unanswered, toRemind, claimed, since } }: { view: HomeView }) {
  const { total, doneInTime, doneLate, openInTime, overdue } = figures;
  const inTimeNote = [homeWords.share(openInTime, total), homeWords.ofInTime(figures.undated, figures.waiting)].filter(Boolean).join(' · ');
  const beside = [
    { key: 'toRemind', words: homeWords.beside.toRemind, value: toRemind },
    ...(claimed > 0 ? [{ key: 'claimed', words: homeWords.beside.claimed, value: claimed }] : []),
    { key: 'dueSoon', words: homeWords.beside.dueSoon, value: figures.dueSoon },
    { key: 'noWord', words: homeWords.beside.noWord, value: figures.noWord },
    { key: 'unanswered', words: homeWords.beside.unanswered, value: unanswered },
    { key: 'undated', words: homeWords.beside.undated, value: figures.undated },
    { key: 'standing', words: homeWords.beside.standing, value: figures.standing },
  ];
  return (
    <section className="figures" aria-label={homeWords.figures}>
      <div className="figures-total">
        <Link href={paths.items({ by: 'task', status: statusSets.counted })} className="figures-total-link">
          <span>{homeWords.total}</span>
          <strong>{commonWords.number(total)}</strong>
        </Link>
        <p>{homeWords.denominator(figures.standing, figures.ended)}</p>
      </div>
      <ul className="figures-four">
        <Figure tone="overdue" sign={IconAlarm} words={homeWords.overdue} value={overdue} note={homeWords.share(overdue, total)} status="overdue" />
        <Figure tone="openInTime" sign={IconOpen} words={homeWords.openInTime} value={openInTime} note={inTimeNote} status={statusSets.inTime} />
        <Figure tone="doneInTime" sign={IconDone} words={homeWords.doneInTime} value={doneInTime} note={homeWords.share(doneInTime, total)} status="doneInTime" />
        <Figure tone="doneLate" sign={IconDoneLate} words={homeWords.doneLate} value={doneLate} note={homeWords.share(doneLate, total)} status="doneLate" />
      </ul>
      <ul className="figures-beside">
        {beside.map(({ key, words, value }) => (
          <li key={key}>
            <Link href={paths.items({ by: 'task', status: key })}>
              {words} <strong>{commonWords.number(value)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      {since && <SinceMeeting since={since} />}
    </section>
  );
}

/** What changed since the newest meeting; each number opens its rows. */
function SinceMeeting({ since }: { since: NonNullable<HomeView['since']> }) {
  const words = homeWords.since;
  const changes = [
    { key: 'done', words: words.done, value: since.done, filter: { status: 'done', doneAfter: since.on } },
    { key: 'new', words: words.new, value: since.new, filter: { status: statusSets.counted, issuedAfter: since.on } },
    { key: 'overdue', words: words.overdue, value: since.overdue, filter: { status: 'overdue', dueFrom: since.on } },
    { key: 'extended', words: words.extended, value: since.extended, filter: { status: statusSets.counted, extendedAfter: since.on } },
  ];
  return (
    <ul className="figures-beside">
      <li><Link href={paths.meeting(since.meetingId)}>{words.label(since.seriesName, since.on)}:</Link></li>
      {changes.map(({ key, words: label, value, filter }) => (
        <li key={key}><Link href={paths.items({ by: 'task', ...filter })}><strong>{commonWords.number(value)}</strong> {label}</Link></li>
      ))}
    </ul>
  );
}
