/** The leaders' week as the window sees it. */
import { createResource } from '../../../stores/resource.ts';

export const appointmentList = createResource('appointments.list');
export const appointmentPreview = createResource('appointments.preview');
