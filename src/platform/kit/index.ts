/** The kit: what pages are made of. README.md lists it, /dev/kit shows it. */
export { setI18n, useI18n } from './i18n-context.ts';
export type { Icon } from './icon.ts';

export { default as AppShell } from './AppShell.svelte';
export type { ShellViewer } from './shell/viewer.ts';
export { default as BackLink } from './BackLink.svelte';
export { default as PageHead } from './PageHead.svelte';
export { default as Rail, type RailItem } from './Rail.svelte';
export { default as Tabs } from './Tabs.svelte';
export { default as Menu } from './Menu.svelte';

export { default as Button } from './Button.svelte';
export { default as LineChart } from './LineChart.svelte';
export { default as LinkButton } from './LinkButton.svelte';
export { default as Dialog } from './Dialog.svelte';

export { default as Form } from './form/Form.svelte';
export { answersOf, type FormAnswers } from './form/answers.ts';
export { onceToken } from './form/once.ts';
export { default as ErrorSummary } from './form/ErrorSummary.svelte';
export type { FieldTies } from './form/Field.svelte';
export { default as TextField } from './form/TextField.svelte';
export { default as TextArea } from './form/TextArea.svelte';
export { default as Select, type Choice } from './form/Select.svelte';
export { default as PasswordField } from './form/PasswordField.svelte';
export { default as FoldedChoices } from './form/FoldedChoices.svelte';
export { default as FileField } from './form/FileField.svelte';
export { default as Checkbox } from './form/Checkbox.svelte';
export { default as RadioGroup } from './form/RadioGroup.svelte';
export { default as CheckboxGroup } from './form/CheckboxGroup.svelte';
export type { GroupChoice } from './form/ChoiceGroup.svelte';
export { default as Combobox } from './combobox/Combobox.svelte';
export type { Option } from './combobox/lookup.svelte.ts';

export { default as SearchBox } from './SearchBox.svelte';
export { default as FilterGroup } from './FilterGroup.svelte';
export { default as FilterSheet } from './FilterSheet.svelte';
export { default as Pager } from './Pager.svelte';

export { default as Card } from './Card.svelte';
export { default as Chip } from './Chip.svelte';
export { default as Tile } from './Tile.svelte';
export { default as StatCard } from './StatCard.svelte';
export { default as Table, type Column } from './Table.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { default as Avatar, initials } from './Avatar.svelte';
export { default as AvatarStack } from './AvatarStack.svelte';
export { default as Dotted } from './Dotted.svelte';
export { default as PersonLine } from './PersonLine.svelte';

export { default as Notice } from './Notice.svelte';
export { default as Flash } from './Flash.svelte';
export { toast } from './toasts.svelte.ts';
export { default as Skeleton } from './Skeleton.svelte';
export { default as ProgressBar } from './ProgressBar.svelte';
export { default as Stepper, type Step } from './Stepper.svelte';
export { default as Timeline, type Moment } from './Timeline.svelte';
export { default as Clock } from './Clock.svelte';
export { default as RelativeTime, moment } from './RelativeTime.svelte';
export { default as MapOfEurope } from './MapOfEurope.svelte';
export type { MapPoint } from './map/dots.ts';
export { default as BarChart } from './BarChart.svelte';
