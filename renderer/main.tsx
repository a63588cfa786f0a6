import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import 'dayjs/locale/vi';
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './App.tsx';
import { FaultDialog } from './features/shell/FaultDialog.tsx';
import { hashHref, useHashPath, useHashQuery } from './hash-location.ts';
import { watchChanges } from './stores/changes.ts';
import { watchWindowFaults } from './stores/window-faults.ts';
import { watchOpened } from './stores/opened.ts';
import { watchUndone } from './stores/undo.ts';
import { shellWords } from '../shared/text/vi/shell.ts';
import { cssVariables, OVERLAYS, theme } from './theme.ts';

watchChanges();
watchUndone();
watchOpened();
watchWindowFaults();

createRoot(document.getElementById('root') as HTMLElement).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <Router hook={useHashPath} searchHook={useHashQuery} hrefs={hashHref}>
        <App />
        <FaultDialog />
      </Router>
      <div id={OVERLAYS} role="region" aria-label={shellWords.overlays} />
      <Notifications position="bottom-left" limit={3} containerWidth={380} />
    </DatesProvider>
  </MantineProvider>,
);
