package org.lectern.enrollment;

/**
 * Why somebody is enrolled; all but {@code CLASS} are explicit, and one has at most one of those.
 */
public enum SourceKind {
  INDIVIDUAL,
  IMPORT,
  SELF,
  CLASS
}
