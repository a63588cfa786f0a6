import { Autocomplete, Button, Select } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { teamRoles } from '../../../shared/domain/visit-stages.ts';
import type { TeamMember } from '../../../shared/model/views.ts';
import { teamWords } from '../../../shared/text/vi/visits.ts';
import { call } from '../../api/office.ts';
import { foldFilter } from '../../components/fold-filter.ts';
import { IconAlarm, IconClose } from '../../icons.ts';
import { usePeopleNames } from '../../stores/choices.ts';
import { run, say } from '../../stores/commands.ts';
import './team.css';

type Role = (typeof teamRoles)[number];

interface TeamEditorProps {
  visitIds: string[];
  /** Who is in the team already; left out where several visits are meant. */
  team?: readonly TeamMember[];
}

async function leave(member: TeamMember): Promise<void> {
  if (await run('team.remove', { id: member.id })) say(teamWords.removed(member.name));
}

/** The team of a visit; a name typed and Enter adds to one visit or to several. */
export function TeamEditor({ visitIds, team }: TeamEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(team?.some((member) => member.role === 'head') ? 'member' : 'head');
  const [doubt, setDoubt] = useState<string | null>(null);
  const people = usePeopleNames();
  const add = async (asNew = false) => {
    if (name.trim() === '') return;
    const answer = await call('team.add', { visitIds, name: name.trim().normalize('NFC'), role, ...(asNew ? { asNew } : {}) });
    if (!answer.ok) {
      if (answer.code === 'which-person') setDoubt(answer.message);
      else say(answer.message, 'alarm');
      return;
    }
    const { person, isNew, clashes } = answer.output;
    const told = [teamWords.added(person, role, visitIds.length), isNew ? teamWords.newPerson : '', ...clashes.slice(0, 2).map((clash) => `${clash.words}.`)];
    say(told.filter(Boolean).join(' '), clashes.length > 0 ? 'alarm' : 'done');
    setName('');
    setDoubt(null);
    setRole('member');
    // The button is of no use now: the keys go to the next name.
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void add();
  };
  return (
    <div className="team">
      {team && team.length === 0 && <p className="dim">{teamWords.empty}</p>}
      {team && team.length > 0 && (
        <ul className="team-list">
          {team.map((member) => (
            <li key={member.id}>
              <span className={`team-role team-role-${member.role}`}>{teamWords.role(member.role)}</span>
              <span className="team-name">
                {member.name}
                {(member.position ?? member.unitName) && <span className="dim team-from">{member.position ?? member.unitName}</span>}
              </span>
              <button type="button" className="visit-close" onClick={() => void leave(member)} aria-label={teamWords.remove(member.name)} title={teamWords.remove(member.name)}>
                <IconClose size={14} stroke={1.8} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="team-add" onSubmit={submit}>
        <Autocomplete
          ref={field}
          size="xs"
          className="team-field"
          aria-label={teamWords.name}
          placeholder={teamWords.nameHint}
          data={people}
          value={name}
          filter={foldFilter}
          openOnFocus={false}
          limit={30}
          onChange={(value) => {
            setName(value);
            setDoubt(null);
          }}
        />
        <Select size="xs" w={116} aria-label={teamWords.roleLabel} data={teamWords.roles} value={role} allowDeselect={false} onChange={(value) => setRole((value ?? 'member') as Role)} />
        <Button type="submit" size="xs" variant="default" disabled={name.trim() === ''}>{teamWords.add}</Button>
      </form>
      {doubt !== null && (
        <p className="visit-doubt" role="alert">
          <IconAlarm size={14} aria-hidden /> {doubt}{' '}
          <button type="button" className="button-plain link" onClick={() => void add(true)}>{teamWords.asNew}</button>
        </p>
      )}
    </div>
  );
}
