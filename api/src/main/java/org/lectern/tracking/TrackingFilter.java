package org.lectern.tracking;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whom a report is about. */
public class TrackingFilter {
  @QueryParam("course")
  @Parameter(
      description = "By id or code, separated by commas; one that you may not track is a 403.")
  List<String> course;

  @QueryParam("class")
  @Parameter(description = "Only who is enrolled through this class: its id or its name.")
  String ofClass;
}
