import { shellWords } from '../../../shared/text/vi/shell.ts';
import { appActions } from '../../stores/app.ts';
import { NameForm } from './NameForm.tsx';
import './first-run.css';

export function FirstRun() {
  return (
    <main className="first-run">
      <div className="first-run-card">
        <p className="first-run-app">{shellWords.app}</p>
        <h1>{shellWords.firstRun.title}</h1>
        <NameForm initial="" action={shellWords.firstRun.start} onName={(name) => void appActions.setAuthor(name)} />
      </div>
      <p className="dim">{shellWords.bye}</p>
    </main>
  );
}
