import { Link } from 'wouter';
import { outsideWords as words } from '../../../shared/text/vi/outside.ts';
import { Message } from '../../components/Feedback.tsx';
import { paths } from '../../paths.ts';
import { outsideCopy } from '../../stores/outside.ts';
import { useResource } from '../../stores/resource.ts';

/** Asks for a copy outside of this machine where work has lain here alone for days, and insists after a week. */
export function Outside() {
  const { data } = useResource(outsideCopy, {});
  if (!data || data.urge === 'none') return null;
  const go = <Link href={paths.exchange} className="today-go">{words.go}</Link>;
  return (
    <div className="today-outside">
      {data.urge === 'ask' ? (
        <Message title={words.ask(data)} tone="warn" inline actions={go} />
      ) : (
        <Message title={words.insist(data)} tone="alarm" actions={go}>{words.insistText(data)}</Message>
      )}
    </div>
  );
}
