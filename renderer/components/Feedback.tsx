import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { commonWords } from '../../shared/text/vi/common.ts';
import './feedback.css';

const PATIENCE_MS = 250;

/** Says that something is under way, but only when it takes long enough to be noticed. */
export function Waiting({ words = commonWords.loading }: { words?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      {shown ? words : ''}
    </div>
  );
}

interface MessageProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  tone?: 'plain' | 'alarm' | 'warn';
  /** One line over the whole width, its actions at the end. */
  inline?: boolean;
}

/** A message in the place of content: nothing there, declined, failed. */
export function Message({ title, children, actions, tone = 'plain', inline = false }: MessageProps) {
  return (
    <div className={`message message-${tone} ${inline ? 'message-inline' : ''}`} role={tone === 'alarm' ? 'alert' : undefined}>
      <p className="message-title">{title}</p>
      {children !== undefined && <div className="message-text">{children}</div>}
      {actions !== undefined && <div className="message-actions">{actions}</div>}
    </div>
  );
}

/** A call that was declined, with a way to ask again. */
export function RefusedMessage({ message, onRetry }: { message: string; onRetry?: () => void }) {
  return (
    <Message
      title={message}
      tone="alarm"
      actions={onRetry ? <Button variant="default" onClick={onRetry}>{commonWords.retry}</Button> : undefined}
    />
  );
}
