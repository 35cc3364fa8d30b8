package org.lectern.session;

import java.util.UUID;

/** Somebody who teaches a course of a session. */
public record CourseCoach(UUID course, UUID user) {}
