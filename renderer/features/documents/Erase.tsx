import type { DocumentDetail } from '../../../shared/model/views.ts';
import type { ErasedDocument } from '../../../shared/model/exchange-views.ts';
import { instantInWords } from '../../../shared/text/vi/instants.ts';
import { eraseWords } from '../../../shared/text/vi/erase.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { Message } from '../../components/Feedback.tsx';
import { eraseDocument } from '../../stores/documents.ts';

interface EraseProps {
  document: DocumentDetail;
  today: string;
  onErased: (erased: ErasedDocument) => void;
  onClose: () => void;
}

/** Erases a paper for good once the words were typed. */
export function Erase({ document, today, onErased, onClose }: EraseProps) {
  return (
    <div>
      <p className="dim">{eraseWords.note(document.items, document.tasks)}</p>
      <EntryForm
        label={eraseWords.title}
        save={eraseWords.save}
        today={today}
        onClose={onClose}
        fields={[{ name: 'confirm', label: eraseWords.type, kind: 'text', required: true, width: 240 }]}
        onSave={async (v) => {
          const erased = await eraseDocument(document.id, v['confirm'] ?? '');
          if (erased) onErased(erased);
          return false;
        }}
      />
    </div>
  );
}

/** After it: what still holds the paper and must be destroyed. */
export function Erased({ erased }: { erased: ErasedDocument }) {
  return (
    <Message title={eraseWords.done}>
      {eraseWords.copies(erased.copies.length)}
      {erased.copies.map((copy) => (
        <span key={copy.path} className="withdraw-unit">{eraseWords.copy(copy.name, instantInWords(copy.at))}</span>
      ))}
    </Message>
  );
}
