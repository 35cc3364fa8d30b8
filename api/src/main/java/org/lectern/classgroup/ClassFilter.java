package org.lectern.classgroup;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which classes a list shows, and in what order. */
public class ClassFilter {
  @QueryParam("q")
  @Parameter(description = "Part of the name.")
  String q;

  @QueryParam("owner")
  @Parameter(description = "Owned by any of these: usernames or ids.")
  List<String> owner;

  @QueryParam("externalId")
  @Parameter(description = "With any of these external ids (exact match).")
  List<String> externalId;

  @QueryParam("sort")
  @Parameter(
      description =
          "By name (default) or createdAt; separate several with commas; a leading minus "
              + "reverses one.")
  String sort;
}
