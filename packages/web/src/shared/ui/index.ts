// SPDX-License-Identifier: EUPL-1.2
export { Breadcrumbs, type Crumb } from './Breadcrumbs.tsx';
export { Button, ButtonLink, type ButtonLinkProps, type ButtonProps, ButtonRow } from './Button.tsx';
export {
  CheckboxGroup,
  type CheckboxGroupProps,
  type Choice,
  RadioGroup,
  type RadioGroupProps,
} from './ChoiceGroup.tsx';
export {
  Clock,
  ClockBar,
  type ClockBarProps,
  type ClockEvent,
  type ClockProps,
  type ClockState,
} from './Clock.tsx';
export { classNames } from './class-names.ts';
export { type Column, DataTable, type DataTableProps } from './DataTable.tsx';
export { Details } from './Details.tsx';
export { Dialog, type DialogProps } from './Dialog.tsx';
export { tellHere, tellNextPage } from './done-notice.ts';
export { EmptyState, type EmptyStateProps } from './EmptyState.tsx';
export { ErrorSummary, type FieldProblem } from './ErrorSummary.tsx';
export { type Fact, Facts } from './Facts.tsx';
export { type ControlProps, Field, type FieldProps, type FieldTexts } from './Field.tsx';
export { FileInput, type FileInputProps, type FileRow } from './FileInput.tsx';
export { Heading, type HeadingProps } from './Heading.tsx';
export { Icon, type IconProps } from './Icon.tsx';
export { Link, type LinkProps } from './Link.tsx';
export { LoadMore, type LoadMoreProps } from './LoadMore.tsx';
export { later } from './later.tsx';
export { Notice, type NoticeProps } from './Notice.tsx';
export { markNavigation } from './navigation-focus.ts';
export { type Owner, OwnershipPicture, OwnershipSign, type OwnershipSignProps } from './OwnershipSign.tsx';
export { Page, type PageProps } from './Page.tsx';
export { PageMeta, type Site, SiteProvider, useSite } from './PageMeta.tsx';
export { Panel } from './Panel.tsx';
export { Paragraph, type ParagraphProps } from './Paragraph.tsx';
export { Row, type RowProps, Rows, TaskRow, type TaskRowProps } from './Rows.tsx';
export { Say, SayPicture, type SayProps, type SayStep, saySteps } from './Say.tsx';
export { Section } from './Section.tsx';
export { type Option, Select, type SelectProps } from './Select.tsx';
export { Skeleton } from './Skeleton.tsx';
export { StatTile, type StatTileProps, Tiles } from './StatTile.tsx';
export { StatusBadge, type Tone } from './StatusBadge.tsx';
export { type SummaryItem, SummaryList } from './SummaryList.tsx';
export { TabLinks } from './TabLinks.tsx';
export { type Tab, Tabs } from './Tabs.tsx';
export { TextArea, type TextAreaProps } from './TextArea.tsx';
export { TextInput, type TextInputProps } from './TextInput.tsx';
export { Timeline, type TimelineItem } from './Timeline.tsx';
export { Told } from './Told.tsx';
export { uiTexts } from './texts.ts';
export { IntentProvider } from './use-intent.ts';
export { VisuallyHidden } from './VisuallyHidden.tsx';
