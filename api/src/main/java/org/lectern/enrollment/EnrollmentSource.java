package org.lectern.enrollment;

import java.util.UUID;

/** Where an enrollment comes from: who asked for it, and by which import or class. */
public record EnrollmentSource(SourceKind kind, UUID by, UUID importId, UUID classId) {
  public EnrollmentSource {
    if ((kind == SourceKind.CLASS) != (classId != null)) {
      throw new IllegalArgumentException("a class source names its class, and no other does");
    }
  }

  public static EnrollmentSource individual(UUID by) {
    return new EnrollmentSource(SourceKind.INDIVIDUAL, by, null, null);
  }

  public static EnrollmentSource imported(UUID by, UUID importId) {
    return new EnrollmentSource(SourceKind.IMPORT, by, importId, null);
  }

  public static EnrollmentSource self(UUID who) {
    return new EnrollmentSource(SourceKind.SELF, who, null, null);
  }

  public static EnrollmentSource ofClass(UUID classId, UUID by) {
    return new EnrollmentSource(SourceKind.CLASS, by, null, classId);
  }
}
