package org.lectern.classgroup;

import java.time.Instant;
import org.lectern.identity.PersonSummary;

/** A member of a class, and since when. */
public record ClassMemberResponse(PersonSummary user, String email, Instant addedAt) {}
