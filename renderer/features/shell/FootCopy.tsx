import { Link } from 'wouter';
import { outsideWords } from '../../../shared/text/vi/outside.ts';
import { IconCopy } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { outsideCopy } from '../../stores/outside.ts';
import { useResource } from '../../stores/resource.ts';

/** The age of the newest copy outside of this machine, one click from the stick. */
export function FootCopy({ today }: { today: string }) {
  const { data } = useResource(outsideCopy, {});
  if (!data) return null;
  return (
    <Link href={paths.exchange} className={data.steps > 0 ? 'foot-copy foot-warn' : 'foot-copy'}>
      <IconCopy size={14} stroke={1.8} aria-hidden />
      {outsideWords.foot(data, today)}
    </Link>
  );
}
