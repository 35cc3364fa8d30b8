package org.lectern.enrollment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.classgroup.ClassSummary;
import org.lectern.identity.PersonSummary;

/** One reason why somebody is enrolled: since when, by whom, from which class or import. */
public record EnrollmentSourceResponse(
    SourceKind kind,
    Instant since,
    @Schema(nullable = true) PersonSummary by,
    @Schema(nullable = true) ClassSummary fromClass,
    @Schema(nullable = true) UUID importId) {

  static EnrollmentSourceResponse of(Tuple row) {
    var fromClass = row.get("class_id", UUID.class);
    return new EnrollmentSourceResponse(
        SourceKind.valueOf(row.get("kind", String.class)),
        row.get("since", Instant.class),
        row.get("id", UUID.class) == null ? null : PersonSummary.of(row),
        fromClass == null ? null : new ClassSummary(fromClass, row.get("class_name", String.class)),
        row.get("import_id", UUID.class));
  }
}
