import { roleWords } from '../../shared/text/vi/common.ts';
import './owners.css';

interface OwnersProps {
  owners: readonly { id: string; role: string; name: string; known: string | null }[];
  none: string;
}

const order = ['lead', 'support', 'oversee', 'direct'];

/** Who is to do it, grouped by role; the name as worded when the register knows it by another. */
export function Owners({ owners, none }: OwnersProps) {
  if (owners.length === 0) return <span className="owner-none">{none}</span>;
  const roles = [...new Set(owners.map((owner) => owner.role))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return (
    <ul className="owners">
      {roles.map((role) => (
        <li key={role}>
          <span className={`owner-role owner-${role}`}>{roleWords[role] ?? role}</span>
          <span>
            {owners
              .filter((owner) => owner.role === role)
              .map((owner) => (owner.known && owner.known !== owner.name ? `${owner.known} (${owner.name})` : owner.name))
              .join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
