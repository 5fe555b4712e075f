/** One field of a report beside its sections: most stand in its heading. */
export interface HeaderField {
  readonly key: string;
  /** As printed, without its colon. */
  readonly label: string;
  readonly kind: 'line' | 'text' | 'yes or no' | 'one of';
  readonly choices?: readonly string[];
  readonly isRequired: boolean;
  readonly hint?: string;
  /** Where it is printed when that is not the heading; a section is meant by its key. */
  readonly printed?: 'after the recommendations' | 'at the end' | { readonly section: string };
}

/** One section every report of a template has. */
export interface TemplateSection {
  readonly key: string;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly isRequired: boolean;
  /** Other headings that mean this section, in lower case, for reading a paper. */
  readonly alsoCalled?: readonly string[];
  readonly hint?: string;
}

/** A committee's house form of a report, as data. */
export interface ReportTemplate {
  readonly name: string;
  readonly fields: readonly HeaderField[];
  /** Whether each body on the route has a recommendation of its own, or the report ends in one choice for the committee. */
  readonly recommendations: 'one for each body' | 'a choice for the committee';
  readonly sections: readonly TemplateSection[];
  /** `running` counts paragraphs through the report; `by section` prints 1.1, 1.2, 2.1. */
  readonly numbering: 'running' | 'by section';
  readonly isSectionNumbered: boolean;
}

/** The house forms that are shipped. A committee names the one its reports are written in. */
export const REPORT_TEMPLATES = {
  cabinet: {
    name: 'Cabinet report',
    fields: [
      { key: 'reportOf', label: 'Report of', kind: 'line', isRequired: true },
      {
        key: 'status',
        label: 'Status',
        kind: 'one of',
        choices: ['For Agreement', 'For Decision', 'For Consideration', 'For Information'],
        isRequired: true,
      },
      { key: 'keyDecision', label: 'Key Decision', kind: 'yes or no', isRequired: true },
      {
        key: 'keyDecisionNotice',
        label: 'Notice of the key decision',
        kind: 'line',
        isRequired: false,
        hint: 'The date the notice was published: 28 clear days before the decision',
      },
      { key: 'summary', label: 'Executive Summary', kind: 'text', isRequired: true },
      {
        key: 'keyAim',
        label: 'This report supports the Key Aim of',
        kind: 'line',
        isRequired: false,
      },
      { key: 'portfolioHolder', label: 'Portfolio Holder', kind: 'line', isRequired: true },
      { key: 'contactOfficers', label: 'Contact Officer(s)', kind: 'line', isRequired: true },
      {
        key: 'reason',
        label: 'Reason for recommendation',
        kind: 'text',
        isRequired: true,
        printed: 'after the recommendations',
      },
      {
        key: 'equalityVaries',
        label: 'The impact varies between groups of people',
        kind: 'yes or no',
        isRequired: true,
        hint: 'The outcome of the equality assessment',
        printed: { section: 'equality' },
      },
      {
        key: 'signedBy',
        label: 'Signed by',
        kind: 'text',
        isRequired: false,
        hint: 'Name and post of the chief officer whose report it is',
        printed: 'at the end',
      },
    ],
    recommendations: 'one for each body',
    sections: [
      {
        key: 'introduction',
        heading: 'Introduction and Background',
        level: 1,
        isRequired: true,
        alsoCalled: ['introduction', 'background'],
      },
      {
        key: 'options',
        heading: 'Other options considered and/or rejected',
        level: 1,
        isRequired: true,
        alsoCalled: ['other options considered', 'options considered and rejected'],
      },
      { key: 'implications', heading: 'Key Implications', level: 1, isRequired: false },
      {
        key: 'financial',
        heading: 'Financial',
        level: 2,
        isRequired: true,
        alsoCalled: ['financial implications'],
      },
      {
        key: 'legal',
        heading: 'Legal Implications and Risk Assessment Statement',
        level: 2,
        isRequired: true,
        alsoCalled: ['legal implications', 'legal and risk', 'legal'],
      },
      {
        key: 'equality',
        heading: 'Equality Assessment',
        level: 2,
        isRequired: true,
        alsoCalled: ['equality', 'equality implications', 'equality impact assessment'],
        hint: 'Say who is affected and how, and whether the impact varies between groups of people',
      },
      {
        key: 'netZero',
        heading: 'Net Zero Implications',
        level: 2,
        isRequired: false,
        alsoCalled: ['net zero', 'climate implications'],
      },
      {
        key: 'community',
        heading: 'Community Impact and Outcomes',
        level: 2,
        isRequired: false,
        alsoCalled: ['community impact'],
      },
      {
        key: 'conclusions',
        heading: 'Conclusions',
        level: 1,
        isRequired: true,
        alsoCalled: ['conclusion'],
      },
    ],
    numbering: 'running',
    isSectionNumbered: false,
  },
  scrutiny: {
    name: 'Scrutiny report',
    fields: [
      { key: 'by', label: 'By', kind: 'line', isRequired: true },
      { key: 'to', label: 'To', kind: 'line', isRequired: true },
      { key: 'subject', label: 'Subject', kind: 'line', isRequired: true },
      { key: 'summary', label: 'Summary', kind: 'text', isRequired: true },
      {
        key: 'contact',
        label: 'Contact details',
        kind: 'text',
        isRequired: true,
        printed: 'at the end',
      },
    ],
    recommendations: 'a choice for the committee',
    sections: [
      {
        key: 'recommendation',
        heading: 'Recommendation',
        level: 1,
        isRequired: true,
        alsoCalled: ['recommendations', 'recommendation(s)'],
      },
    ],
    numbering: 'by section',
    isSectionNumbered: true,
  },
} as const satisfies Record<string, ReportTemplate>;

export type ReportTemplateName = keyof typeof REPORT_TEMPLATES;
