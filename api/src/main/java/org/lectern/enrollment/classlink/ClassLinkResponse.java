package org.lectern.enrollment.classlink;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.classgroup.ClassSummary;
import org.lectern.identity.PersonSummary;

/**
 * A class that is linked to a session: how many members it has now, and how many learners are there
 * through it.
 */
public record ClassLinkResponse(
    ClassSummary fromClass,
    LinkMode mode,
    Instant linkedAt,
    @Schema(nullable = true) @Nullable PersonSummary linkedBy,
    int members,
    int enrolled) {}
