package org.lectern.planning;

import java.util.List;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;

/** A course of a session: its place, whether its content is locked there, and who teaches it. */
public record SessionCourseResponse(
    CourseSummary course, int position, boolean locked, List<PersonSummary> coaches) {}
