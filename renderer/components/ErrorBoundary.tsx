import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { describeFault } from '../../shared/domain/describe-fault.ts';
import { commonWords } from '../../shared/text/vi/common.ts';
import { faultWords } from '../../shared/text/vi/faults.ts';
import { copyText } from '../clipboard.ts';
import { Message } from './Feedback.tsx';

interface Props {
  children: ReactNode;
  /** Told of a fault, without contents. */
  onFault: (told: string) => void;
}

interface State {
  /** What may be told of the fault; null while there is none. */
  fault: string | null;
  copied: boolean;
}

/** Keeps a fault of one screen from taking the window down. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null, copied: false };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: describeFault(error), copied: false };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(describeFault(error));
  }

  override render(): ReactNode {
    const { fault, copied } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className="page">
        <Message
          title={commonWords.screenFailed}
          tone="alarm"
          actions={
            <>
              <Button variant="default" onClick={() => this.setState({ fault: null })}>{commonWords.retry}</Button>
              <Button variant="default" onClick={() => this.setState({ copied: copyText(fault) })}>{faultWords.ways.copy}</Button>
            </>
          }
        >
          {copied ? faultWords.copied : commonWords.screenFailedHint}
        </Message>
      </div>
    );
  }
}
