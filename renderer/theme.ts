/** The look of the program for Mantine; colours of our own screens are custom properties in `styles/tokens.css`. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const blue: MantineColorsTuple = [
  '#eef4fc', '#dbe7f8', '#b6cef0', '#8db2e7', '#6a9adf', '#4a83d4', '#2f6cc2', '#1f5aad', '#184a91', '#123a74',
];

/** Cool greys for the dark look; Mantine takes text from the first and the page from the eighth. */
const dark: MantineColorsTuple = [
  '#e3e8ef', '#c3ccd8', '#9fabbb', '#76849a', '#47546a', '#364154', '#283142', '#161b24', '#11151d', '#0c0f15',
];

/** The part of the page that menus, lists and dialogs are put into: what opens is inside a landmark, as everything else. */
export const OVERLAYS = 'overlays';

/** Lists scroll by themselves (base.css): around Mantine's own area the keyboard could not tell what scrolls. */
const list = { defaultProps: { withScrollArea: false } };

export const theme = createTheme({
  fontFamily: '"Source Sans 3 Variable", "Segoe UI", sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", Consolas, monospace',
  colors: { blue, dark },
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.375rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  headings: { fontWeight: '650' },
  components: {
    Portal: { defaultProps: { target: `#${OVERLAYS}` } },
    Select: list,
    Autocomplete: list,
    TagsInput: list,
    MultiSelect: list,
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Its hint stands below its label, not below its knob.
    Switch: { styles: { description: { paddingInlineStart: 'var(--mantine-spacing-sm)' } } },
    Button: { defaultProps: { size: 'compact-md', radius: 4 } },
    Modal: { defaultProps: { centered: true, radius: 6, overlayProps: { backgroundOpacity: 0.4 }, attributes: { header: { role: 'presentation' } } } },
  },
});

/** Mantine's own grey for hints and red for errors are too light on our page. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55617a',
    '--mantine-color-placeholder': '#667085',
    '--mantine-color-text': '#1b2330',
    '--mantine-color-error': '#a01919',
    '--mantine-color-default-border': '#c3cbd8',
  },
  dark: {
    '--mantine-color-dimmed': '#a3afc0',
    '--mantine-color-placeholder': '#93a0b4',
    '--mantine-color-body': '#1b212c',
    '--mantine-color-error': '#ffa5a0',
  },
});
