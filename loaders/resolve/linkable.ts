import type { FactEvidence } from '../facts/common.ts';

/** A programme as far as it can be linked: what it is called, whom it pays, what it cites, and where that is printed. */
export interface LinkableProgram {
  id: string;
  /** Printed first, then corrected. */
  names: string[];
  /** The names made comparable. */
  folded: string[];
  /** Where the name is printed, in every document. */
  evidence: FactEvidence[];
  /** The bodies that it pays a contribution to, by registry id, those of its own name first. */
  recipients: { id: string; evidence: FactEvidence }[];
  /** Agencies in Japan that carry it out with a subsidy, by registry id; not one that it pays for the agency's own sake. */
  agencies: { id: string; evidence: FactEvidence }[];
  /** Laws, plans and strategies that it cites, by registry id. */
  cites: { id: string; evidence: FactEvidence }[];
  /** Numbers of its review sheets. */
  sheets?: number[];
  /** Those among them that its own review sheet states as plans. */
  stated?: { id: string; evidence: FactEvidence }[];
}
