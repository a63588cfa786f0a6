import { type ReactNode, useId } from 'react';
import { otherLaptops } from '../../../shared/domain/laptops.ts';
import type { LaptopView } from '../../../shared/model/exchange-views.ts';
import { lostLaptopWords as words } from '../../../shared/text/vi/lost-laptop.ts';
import { outsideWords } from '../../../shared/text/vi/outside.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { useQueryState } from '../../query-state.ts';
import { laptopList } from '../../stores/outside.ts';
import { useResource } from '../../stores/resource.ts';
import './lost-laptop.css';

/** A laptop that is gone: what lay on it, what of it is here, what nobody can know, what to do. */
export function LostLaptop({ today }: { today: string }) {
  const { data, refused } = useResource(laptopList, {});
  const [query, change] = useQueryState();
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void laptopList.reload()} />;
  if (!data) return <Waiting />;
  const others = otherLaptops(data);
  if (others.length === 0) return <Message title={words.none}>{words.noneText}</Message>;
  const chosen = others.find(({ origin }) => origin === query.get('laptop'));
  return (
    <div className="lost">
      <Panel title={words.choose} className="lost-choice">
        <ul className="lost-laptops">
          {others.map((laptop) => (
            <li key={laptop.origin}>
              <button type="button" className="lost-laptop" aria-pressed={laptop === chosen} onClick={() => change({ laptop: laptop.origin })}>
                <strong>{outsideWords.laptop(laptop)}</strong>
                <span>{outsideWords.heard(laptop.heardAt, today)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={words.title}>
        {chosen ? <Facts laptop={chosen} /> : <p className="panel-empty">{words.hint}</p>}
      </Panel>
    </div>
  );
}

function Facts({ laptop }: { laptop: LaptopView }) {
  return (
    <div className="lost-facts">
      <Section title={words.sections.held}><p>{words.held(laptop)}</p></Section>
      <Section title={words.sections.here}><p>{words.here(laptop)}</p></Section>
      <Section title={words.sections.unknown}><p>{words.unknown(laptop)}</p></Section>
      <Section title={words.sections.closed}><p>{words.file(laptop.closed)}</p><p>{words.disk}</p></Section>
      <Section title={words.sections.todo}><Steps steps={words.todo(laptop)} /></Section>
      <Section title={words.sections.replace}><Steps steps={words.replace} /></Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div>{children}</div>
    </section>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>;
}
