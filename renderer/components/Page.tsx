import type { ReactNode } from 'react';
import './page.css';

interface PageProps {
  title: string;
  /** Beside the title, in small. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** The page keeps to the window's height and its parts scroll by themselves. */
  fixed?: boolean;
}

/** The frame of every screen: its title, what can be done, its content. */
export function Page({ title, note, actions, children, fixed = false }: PageProps) {
  return (
    <div className={fixed ? 'page page-fixed' : 'page'}>
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {note !== undefined && <div className="page-note">{note}</div>}
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

interface PanelProps {
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A part of a screen with a heading. */
export function Panel({ title, note, actions, children, className = '' }: PanelProps) {
  return (
    <section className={`panel ${className}`}>
      <div className="panel-head">
        <h2 className="panel-title">{title}</h2>
        {note !== undefined && <span className="panel-note">{note}</span>}
        {actions !== undefined && <div className="panel-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
