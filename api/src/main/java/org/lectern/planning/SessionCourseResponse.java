package org.lectern.planning;

import java.util.List;
import org.lectern.access.SessionAct;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;

/**
 * A course of a session: its place, whether its content is locked there, who teaches it, and what
 * the caller may do in it now ({@code acts}).
 */
public record SessionCourseResponse(
    CourseSummary course,
    int position,
    boolean locked,
    List<PersonSummary> coaches,
    List<SessionAct> acts) {}
