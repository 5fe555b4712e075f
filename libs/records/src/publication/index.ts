export type {
  KeptFromPublic,
  PaperDocument,
  PaperItem,
  PaperReport,
  Papers,
  WithheldDocument,
} from './papers.js';
