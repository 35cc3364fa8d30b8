package org.lectern.classgroup;

import jakarta.persistence.Tuple;
import java.time.Instant;
import org.lectern.identity.PersonSummary;

/** A member of a class, and since when. */
public record ClassMemberResponse(PersonSummary user, String email, Instant addedAt) {
  static ClassMemberResponse of(Tuple row) {
    return new ClassMemberResponse(
        PersonSummary.of(row, ""),
        row.get("email", String.class),
        row.get("added_at", Instant.class));
  }
}
