package org.lectern.enrollment;

import java.util.UUID;

/** The explicit source of an enrollment: who enrolled the person, and by which import. */
public record EnrollmentSource(SourceKind kind, UUID by, UUID importId) {
  public EnrollmentSource {
    if (kind == SourceKind.CLASS) {
      throw new IllegalArgumentException("members of a class are enrolled with the class");
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
