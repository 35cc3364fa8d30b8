package org.lectern.warning;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The member to change and the instant to give it; {@code null} takes the bound away. */
public record Mend(String pointer, @Schema(nullable = true) Instant value) {}
