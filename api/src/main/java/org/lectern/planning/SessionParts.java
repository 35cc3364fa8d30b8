package org.lectern.planning;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.classgroup.ClassSummary;
import org.lectern.session.CourseCoach;

/** The initial contents of a session, with all names resolved. */
record SessionParts(
    UUID category,
    ZoneId zone,
    Set<UUID> coaches,
    Set<UUID> managers,
    List<UUID> courses,
    List<CourseCoach> courseCoaches,
    Set<UUID> learners,
    Set<ClassSummary> classes) {}
