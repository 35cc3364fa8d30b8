package org.lectern.listing;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.history.ChangeKind;
import org.lectern.identity.PersonSummary;

/**
 * One change of a session: what kind, what about ({@code subject}: a member's name, a course's
 * code, a class's name), to whom, by whom; people are null where nobody is meant or the account is
 * gone.
 */
public record SessionChangeResponse(
    long id,
    Instant at,
    @Schema(nullable = true) PersonSummary actor,
    ChangeKind kind,
    @Schema(nullable = true) String subject,
    @Schema(nullable = true) PersonSummary person,
    @Schema(nullable = true) String from,
    @Schema(nullable = true) String to) {

  static SessionChangeResponse of(Tuple row) {
    return new SessionChangeResponse(
        row.get("id", Number.class).longValue(),
        row.get("at", Instant.class),
        PersonSummary.of(row, "actor_"),
        ChangeKind.valueOf(row.get("kind", String.class)),
        row.get("subject", String.class),
        PersonSummary.of(row, "person_"),
        row.get("before", String.class),
        row.get("after", String.class));
  }
}
