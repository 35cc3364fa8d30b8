package org.lectern.enrollment.roster;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.classgroup.ClassSummary;
import org.lectern.enrollment.SourceKind;
import org.lectern.identity.PersonSummary;

/** One reason why somebody is enrolled: since when, by whom, from which class or import. */
public record EnrollmentSourceResponse(
    SourceKind kind,
    Instant since,
    @Schema(nullable = true) @Nullable PersonSummary by,
    @Schema(nullable = true) @Nullable ClassSummary fromClass,
    @Schema(nullable = true) UUID importId) {}
