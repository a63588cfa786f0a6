/** What the office sets for itself. */
import { z } from 'zod';
import { settingNames, type SettingView } from '../model/settings.ts';
import type * as views from '../model/views.ts';
import { answers, command, nothing, query } from './operation.ts';

export const settingsOperations = {
  'settings.list': query(nothing, answers<views.Page<SettingView>>()),
  'settings.set': command(z.strictObject({ name: z.enum(settingNames), value: z.string() }), answers<SettingView>()),
} as const;
