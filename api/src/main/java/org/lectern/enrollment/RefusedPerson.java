package org.lectern.enrollment;

import java.util.UUID;
import org.lectern.sentence.Sentence;

/** Somebody who cannot be enrolled; the username is null where nobody has that id. */
public record RefusedPerson(UUID user, String username) {
  public Sentence why() {
    return username == null
        ? Sentence.of("unknown-user", user)
        : Sentence.of("inactive-user.enrolled", username);
  }
}
