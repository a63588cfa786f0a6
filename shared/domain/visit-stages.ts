/** The stages of a visit in their order, the ways to hold it, the roles in its team. */

export const visitStages = ['planned', 'announced', 'underWay', 'visited', 'concluded', 'followedUp', 'closed', 'postponed', 'cancelled'] as const;
export const visitModes = ['onSite', 'online', 'written'] as const;
export const teamRoles = ['head', 'recorder', 'member'] as const;

const done: ReadonlySet<string> = new Set(['visited', 'concluded', 'followedUp', 'closed']);

/** True once the unit was inspected, whatever followed. */
export function isVisited(stage: string): boolean {
  return done.has(stage);
}

/** True for what does not take place as things are. */
export function isOff(stage: string): boolean {
  return stage === 'postponed' || stage === 'cancelled';
}

/** What a visit may bring: what was found, what is asked of the unit, what the unit asks of those above. */
export const resultKinds = ['finding', 'recommendation', 'proposal'] as const;
export const findingKinds = ['shortcoming', 'violation', 'strength'] as const;
export const findingWeights = ['light', 'notable', 'serious'] as const;
