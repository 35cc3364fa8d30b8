package org.lectern.warning;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The member to change and its new instant; {@code null} removes the bound. */
public record Mend(String pointer, @Schema(nullable = true) Instant value) {}
