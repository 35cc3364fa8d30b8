package org.lectern.enrollment;

import java.util.UUID;

/** Where an enrollment comes from that no class gave: who asked for it, and by which import. */
public record EnrollmentSource(SourceKind kind, UUID by, UUID importId) {
  public EnrollmentSource {
    if (kind == SourceKind.CLASS) {
      throw new IllegalArgumentException("who comes through a class is enrolled with the class");
    }
  }

  public static EnrollmentSource individual(UUID by) {
    return new EnrollmentSource(SourceKind.INDIVIDUAL, by, null);
  }

  public static EnrollmentSource imported(UUID by, UUID importId) {
    return new EnrollmentSource(SourceKind.IMPORT, by, importId);
  }

  public static EnrollmentSource self(UUID who) {
    return new EnrollmentSource(SourceKind.SELF, who, null);
  }
}
