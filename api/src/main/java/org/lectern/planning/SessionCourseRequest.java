package org.lectern.planning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course of a session to be, by id or code, and who teaches it there. */
@Schema(requiredProperties = "course")
public record SessionCourseRequest(
    String course,
    @Schema(nullable = true, maxItems = SessionRequest.MOST_OTHERS) List<String> coaches) {}
