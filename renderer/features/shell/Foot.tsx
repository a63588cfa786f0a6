import type { AppInfo } from '../../../shared/model/views.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { instantTime } from '../../../shared/text/vi/instants.ts';
import { IconCopy, IconOffline, IconSave } from '../../icons.ts';

/** What a person wants to be sure of at every moment: written, not on a net, copied. */
export function Foot({ info }: { info: AppInfo }) {
  const words = shellWords.foot;
  return (
    <footer className="foot" aria-label={words.label}>
      <span>
        <IconSave size={14} stroke={1.8} aria-hidden />
        {info.savedAt === null ? words.nothingSaved : words.saved(instantTime(info.savedAt, info.today))}
      </span>
      <span>
        <IconOffline size={14} stroke={1.8} aria-hidden />
        {words.offline}
      </span>
      <span className="foot-warn">
        <IconCopy size={14} stroke={1.8} aria-hidden />
        {words.copy}
      </span>
      <span className="foot-end">{words.version(info.version)}</span>
    </footer>
  );
}
