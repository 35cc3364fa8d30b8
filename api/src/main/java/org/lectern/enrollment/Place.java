package org.lectern.enrollment;

import java.util.UUID;

/** One person in one session, taken or about to be. */
public record Place(UUID session, UUID user) {}
