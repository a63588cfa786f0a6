import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { commonWords } from '../../shared/text/vi/common.ts';
import { Message } from './Feedback.tsx';

interface Props {
  children: ReactNode;
}

/** Keeps a fault of one screen from taking the window down. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="page">
        <Message
          title={commonWords.screenFailed}
          tone="alarm"
          actions={<Button variant="default" onClick={() => this.setState({ failed: false })}>{commonWords.retry}</Button>}
        >
          {commonWords.screenFailedHint}
        </Message>
      </div>
    );
  }
}
