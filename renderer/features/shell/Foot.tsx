import type { AppInfo } from '../../../shared/model/views.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { instantTime } from '../../../shared/text/vi/instants.ts';
import { IconOffline, IconSave } from '../../icons.ts';
import { FootCopy } from './FootCopy.tsx';

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
      {!info.sample && <FootCopy today={info.today} />}
      <span className="foot-end">{words.version(info.version)}</span>
    </footer>
  );
}
