import { useState } from 'react';
import type { DocumentDetail, DocumentWithdrawn } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { documentsWords } from '../../../shared/text/vi/documents.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { Message } from '../../components/Feedback.tsx';
import { useDocumentChoices } from '../../stores/choices.ts';
import { withdrawDocument } from '../../stores/documents.ts';

const words = documentsWords.withdraw;

interface WithdrawProps {
  document: DocumentDetail;
  today: string;
  onClose: () => void;
}

/** Takes a paper out of force with its open tasks, and names who was already reminded of them. */
export function Withdraw({ document, today, onClose }: WithdrawProps) {
  const [done, setDone] = useState<DocumentWithdrawn | null>(null);
  const documents = useDocumentChoices().filter((one) => one.value !== document.id);
  if (done) {
    return (
      <Message title={words.done(done.ended)} actions={<button type="button" className="button-plain link" autoFocus onClick={onClose}>{commonWords.close}</button>}>
        {done.reminded.length > 0 && (
          <>
            {words.reminded}
            {done.reminded.map((unit) => (
              <span key={unit.unitId ?? unit.to} className="withdraw-unit">{words.remindedUnit(unit.to, unit.tasks.map((task) => task.place))}</span>
            ))}
          </>
        )}
      </Message>
    );
  }
  return (
    <div>
      <p className="dim">{words.note(document.unended)}</p>
      <EntryForm
        label={words.label}
        save={words.save}
        today={today}
        onClose={onClose}
        fields={[
          { name: 'reason', label: words.reason, kind: 'text', required: true },
          { name: 'on', label: words.on, kind: 'day', value: today, required: true, width: 128 },
          { name: 'byId', label: words.by, kind: 'choice', hint: words.byHint, options: documents, width: 240 },
        ]}
        onSave={async (v) => {
          setDone(await withdrawDocument({ id: document.id, on: v['on'] ?? today, reason: v['reason'] ?? '', ...(v['byId'] ? { byId: v['byId'] } : {}) }));
          return false;
        }}
      />
    </div>
  );
}
